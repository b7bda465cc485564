import { readFileSync } from 'node:fs';
import type { Description, PlaceMap } from '../src/index.ts';
import { FaultyInput, parseLine, textOf, textOrNull, textsOf, timeOrNull } from './faulty-input.ts';

export interface LostReportLine {
  readonly description: Description;
  readonly language: string;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new FaultyInput(`${file}: can't be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function readLines<Line extends { readonly id: string }>(
  file: string,
  read: (fields: Readonly<Record<string, unknown>>, where: string) => Line,
): readonly Line[] {
  const seen = new Set<string>();
  const lines: Line[] = [];
  for (const [at, text] of readText(file)
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (text.trim() === '') continue;
    const where = `${file}:${at + 1}`;
    const line = read(parseLine(file, at + 1, text), where);
    if (seen.has(line.id)) throw new FaultyInput(`${where}: id ${line.id} was already used`);
    seen.add(line.id);
    lines.push(line);
  }
  return lines;
}

/** Found items of a catalogue, one JSON object a line. */
export function readCatalogue(file: string): readonly Description[] {
  return readLines(file, (fields, where) => {
    const foundAt = timeOrNull(fields, 'foundAt', where);
    return {
      id: textOf(fields, 'id', where),
      text: `${textOf(fields, 'title', where)}\n${textOrNull(fields, 'description', where) ?? ''}`,
      category: textOrNull(fields, 'category', where),
      colours: textsOf(fields, 'colours', where),
      brand: textOrNull(fields, 'brand', where),
      placeId: textOrNull(fields, 'foundPlace', where),
      from: foundAt,
      to: foundAt,
    };
  });
}

/** Lost reports, one JSON object a line: what was said, where, when, and in which language. */
export function readReports(file: string): readonly LostReportLine[] {
  return readLines(file, (fields, where) => ({
    id: textOf(fields, 'id', where),
    language: textOrNull(fields, 'language', where) ?? 'unknown',
    description: {
      id: textOf(fields, 'id', where),
      text: textOf(fields, 'description', where),
      category: null,
      colours: [],
      brand: null,
      placeId: textOrNull(fields, 'lostPlace', where),
      from: timeOrNull(fields, 'lostFrom', where),
      to: timeOrNull(fields, 'lostTo', where),
    },
  }));
}

/** Places and their zones from a JSON list; names serve as ids, distances aren't known. */
export function readPlaces(file: string): PlaceMap {
  let list: unknown;
  try {
    list = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof FaultyInput) throw error;
    throw new FaultyInput(`${file}: not JSON (${(error as Error).message})`);
  }
  if (!Array.isArray(list)) throw new FaultyInput(`${file}: a list of places is expected`);
  const zones = new Map<string, string>();
  for (const [at, place] of list.entries()) {
    const where = `${file}: place ${at + 1}`;
    const fields = parseLine(file, at + 1, JSON.stringify(place));
    zones.set(textOf(fields, 'place', where), textOf(fields, 'zone', where));
  }
  return { zoneOf: (id) => zones.get(id) ?? null, metresBetween: () => null };
}

/** For each report the item it belongs to, or null when that was never found. */
export function readTruth(file: string): ReadonlyMap<string, string | null> {
  const text = readText(file);
  let pairs: unknown;
  try {
    pairs = JSON.parse(text);
  } catch (error) {
    throw new FaultyInput(`${file}: not JSON (${(error as Error).message})`);
  }
  if (typeof pairs !== 'object' || pairs === null || Array.isArray(pairs)) {
    throw new FaultyInput(`${file}: an object of report ids and item ids is expected`);
  }
  for (const [report, item] of Object.entries(pairs)) {
    if (item !== null && typeof item !== 'string') {
      throw new FaultyInput(`${file}: "${report}" must name an item or be null`);
    }
  }
  return new Map(Object.entries(pairs));
}
