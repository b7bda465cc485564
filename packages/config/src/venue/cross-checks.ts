import { lanes, type PrivacyClass } from '@homeward/domain';
import type { Fault } from '../config-fault.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type CategoryPicture, leastPrivacy } from './pictures.ts';
import type { VenueFile } from './schemas.ts';

/** A fault whose file is still named by its room. */
export interface VenueFault extends Omit<Fault, 'file'> {
  readonly file: VenueFile;
}

/** What each file says, however faulty; a file that is not there at all is left out. */
export type RawVenue = Readonly<Partial<Record<VenueFile, unknown>>>;

type Row = Readonly<Record<string, unknown>>;

interface ListOf {
  readonly file: VenueFile;
  readonly list: string;
  readonly noun: string;
}

const lists = {
  zones: { file: 'places', list: 'zones', noun: 'zone' },
  places: { file: 'places', list: 'places', noun: 'place' },
  desks: { file: 'desks', list: 'desks', noun: 'desk' },
  counters: { file: 'desks', list: 'counters', noun: 'counter' },
  shelves: { file: 'desks', list: 'shelves', noun: 'shelf' },
  categories: { file: 'categories', list: 'categories', noun: 'category' },
  kioskProfiles: { file: 'kiosks', list: 'kioskProfiles', noun: 'kiosk profile' },
} as const satisfies Record<string, ListOf>;

const references = [
  { from: lists.places, key: 'zoneId', to: lists.zones },
  { from: lists.desks, key: 'placeId', to: lists.places },
  { from: lists.counters, key: 'deskId', to: lists.desks },
  { from: lists.shelves, key: 'deskId', to: lists.desks },
  { from: lists.kioskProfiles, key: 'placeId', to: lists.places },
] as const;

/**
 * The rules that need more than one value to see: ids that lead nowhere,
 * things named twice, hours that run backwards.
 *
 * Works on what was written, also when part of it is faulty, so that an
 * installer hears of everything in one go.
 */
export function crossCheck(raw: RawVenue): readonly VenueFault[] {
  return [
    ...Object.values(lists).flatMap((list) => repeatedIds(raw, list)),
    ...references.flatMap(({ from, key, to }) => deadReferences(raw, from, key, to)),
    ...placesOnTopOfEachOther(raw),
    ...unservedLanes(raw),
    ...tooPublicCategories(raw),
    ...faultyHours(raw),
    ...repeatedWords(raw, 'languages'),
    ...repeatedWords(raw, 'sweepTimes'),
    ...reversedThresholds(raw),
  ];
}

function rowsOf(raw: RawVenue, { file, list }: Pick<ListOf, 'file' | 'list'>): readonly Row[] {
  const rows = isRow(raw[file]) ? raw[file][list] : undefined;
  return Array.isArray(rows) ? rows.map((row) => (isRow(row) ? row : {})) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function repeatedIds(raw: RawVenue, { file, list, noun }: ListOf): readonly VenueFault[] {
  const seen = new Map<unknown, number>();
  return rowsOf(raw, { file, list }).flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, index);
    if (first === undefined || typeof id !== 'string') return [];
    const reason = `the ${noun} "${id}" is already there as ${list}[${first}]`;
    return [{ file, path: `${list}[${index}].id`, reason }];
  });
}

function deadReferences(
  raw: RawVenue,
  from: ListOf,
  key: string,
  to: ListOf,
): readonly VenueFault[] {
  if (!(to.file in raw)) return [];
  const known = rowsOf(raw, to).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
  return rowsOf(raw, from).flatMap((row, index) => {
    const wanted = row[key];
    if (typeof wanted !== 'string' || known.includes(wanted)) return [];
    const reason = `there is no ${to.noun} "${wanted}"${didYouMean(wanted, known)}`;
    return [{ file: from.file, path: `${from.list}[${index}].${key}`, reason }];
  });
}

function placesOnTopOfEachOther(raw: RawVenue): readonly VenueFault[] {
  const seen = new Map<string, string>();
  return rowsOf(raw, lists.places).flatMap(({ id, x, y }, index) => {
    if (typeof x !== 'number' || typeof y !== 'number') return [];
    const spot = `${x}/${y}`;
    const other = seen.get(spot);
    seen.set(spot, String(id));
    if (other === undefined) return [];
    const reason = `this lies exactly on "${other}" (x ${x}, y ${y})`;
    return [{ file: 'places' as const, path: `places[${index}]`, reason }];
  });
}

/** A lane nobody serves would keep its tickets waiting for ever. */
function unservedLanes(raw: RawVenue): readonly VenueFault[] {
  const counters = rowsOf(raw, lists.counters);
  if (counters.length === 0) return [];
  const served = new Set(counters.flatMap((counter) => counter['lanes']));
  return lanes
    .filter((lane) => !served.has(lane))
    .map((lane) => ({ file: 'desks', path: 'counters', reason: `no counter serves "${lane}"` }));
}

function tooPublicCategories(raw: RawVenue): readonly VenueFault[] {
  return rowsOf(raw, lists.categories).flatMap(({ picture, privacy }, index) => {
    const allowed = leastPrivacy[picture as CategoryPicture];
    if (!allowed || allowed.includes(privacy as PrivacyClass) || privacy === undefined) return [];
    const reason = `things shown as "${String(picture)}" must be ${allowed.map((word) => `"${word}"`).join(' or ')}`;
    return [{ file: 'categories' as const, path: `categories[${index}].privacy`, reason }];
  });
}

function faultyHours(raw: RawVenue): readonly VenueFault[] {
  const taken = new Map<unknown, number>();
  return rowsOf(raw, { file: 'venue', list: 'openingHours' }).flatMap((hours, index) => {
    const { opens, closes, weekdays } = hours;
    const path = `openingHours[${index}]`;
    const faults: VenueFault[] = [];
    if (typeof opens === 'string' && typeof closes === 'string' && closes <= opens) {
      const reason = `it closes at ${closes}, which is not after it opens at ${opens}`;
      faults.push({ file: 'venue', path: `${path}.closes`, reason });
    }
    for (const [at, weekday] of (Array.isArray(weekdays) ? weekdays : []).entries()) {
      const first = taken.get(weekday);
      taken.set(weekday, index);
      if (first === undefined) continue;
      const reason = `day ${weekday} already has its hours in openingHours[${first}]`;
      faults.push({ file: 'venue', path: `${path}.weekdays[${at}]`, reason });
    }
    return faults;
  });
}

function repeatedWords(raw: RawVenue, list: 'languages' | 'sweepTimes'): readonly VenueFault[] {
  const words: unknown = isRow(raw.venue) ? raw.venue[list] : undefined;
  if (!Array.isArray(words)) return [];
  return words.flatMap((word, index) =>
    words.indexOf(word) === index
      ? []
      : [{ file: 'venue' as const, path: `${list}[${index}]`, reason: `"${word}" is there twice` }],
  );
}

function reversedThresholds(raw: RawVenue): readonly VenueFault[] {
  const thresholds = isRow(raw.venue) ? raw.venue['matchThresholds'] : undefined;
  if (!isRow(thresholds)) return [];
  const { haveALook, almostCertain } = thresholds;
  if (typeof haveALook !== 'number' || typeof almostCertain !== 'number') return [];
  if (haveALook < almostCertain) return [];
  const reason = `"almost certain" must be above "have a look" (${haveALook})`;
  return [{ file: 'venue', path: 'matchThresholds.almostCertain', reason }];
}
