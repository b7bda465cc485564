import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Description, PlaceMap } from '../src/index.ts';
import { FaultyInput } from './faulty-input.ts';
import {
  type LostReportLine,
  readCatalogue,
  readPlaces,
  readReports,
  readTruth,
} from './read-set.ts';

/** Where the files of a set lie; without a truth it can be answered, but not scored. */
export interface SetFiles {
  readonly name: string;
  readonly catalogue: string;
  readonly reports: string;
  readonly places: string;
  readonly truth: string | null;
}

/** One venue: what was found, what was reported lost, and which belongs to which. */
export interface BenchmarkSet {
  readonly name: string;
  readonly items: readonly Description[];
  readonly reports: readonly LostReportLine[];
  readonly places: PlaceMap;
  readonly truth: ReadonlyMap<string, string | null> | null;
}

/** The four files of a set that has a folder of its own. */
export function filesIn(folder: string): SetFiles {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new FaultyInput(`${folder}: no such folder`);
  }
  return {
    name: basename(resolve(folder)),
    catalogue: join(folder, 'catalogue.jsonl'),
    reports: join(folder, 'guest.jsonl'),
    places: join(folder, 'places.json'),
    truth: join(folder, 'truth.json'),
  };
}

/** Read a set, and insist that its truth speaks of items that are in it. */
export function loadSet(files: SetFiles): BenchmarkSet {
  const items = readCatalogue(files.catalogue);
  const truth = files.truth === null ? null : readTruth(files.truth);
  const known = new Set(items.map(({ id }) => id));
  for (const item of truth?.values() ?? []) {
    if (item !== null && !known.has(item)) {
      throw new FaultyInput(`${files.truth}: item ${item} isn't in ${files.catalogue}`);
    }
  }
  return {
    name: files.name,
    items,
    reports: readReports(files.reports),
    places: readPlaces(files.places),
    truth,
  };
}
