import { join } from 'node:path';
import type { Venue } from '@homeward/domain';
import type { z } from 'zod';
import { ConfigFault, type Fault } from '../config-fault.ts';
import { issueWords, pathWords } from '../fault-words.ts';
import { readJson } from '../json/read-json.ts';
import { crossCheck } from './cross-checks.ts';
import {
  defaultGuestFilings,
  defaultGuestLinks,
  defaultPromiseWarningMinutes,
} from './guest-settings.ts';
import { noticeRulesOf } from './notice-schema.ts';
import {
  defaultLookAlikeThreshold,
  defaultMatchThresholds,
  defaultQueueRules,
  type VenueFile,
  venueSchemas,
} from './schemas.ts';

type VenueFiles = { [File in VenueFile]: z.output<(typeof venueSchemas)[File]> };

const files = Object.keys(venueSchemas) as readonly VenueFile[];

/**
 * Read everything an installer decided from the JSON files in `folder`.
 *
 * Throws a `ConfigFault` that names every fault of every file at once.
 */
export async function readVenue(folder: string): Promise<Venue> {
  const nameOf = (file: VenueFile) => join(folder, `${file}.json`);
  const faults: Fault[] = [];
  const raw: Partial<Record<VenueFile, unknown>> = {};
  const read: Partial<Record<VenueFile, unknown>> = {};
  for (const file of files) {
    const json = await readJson(nameOf(file));
    if ('fault' in json) {
      faults.push(json.fault);
      continue;
    }
    raw[file] = json.value;
    const parsed = venueSchemas[file].safeParse(json.value, { reportInput: true });
    if (parsed.success) read[file] = parsed.data;
    else faults.push(...parsed.error.issues.map((issue) => faultOf(file, nameOf(file), issue)));
  }
  faults.push(...crossCheck(raw).map((fault) => ({ ...fault, file: nameOf(fault.file) })));
  if (faults.length > 0) throw new ConfigFault(faults);
  return assemble(read as VenueFiles);
}

function faultOf(file: VenueFile, name: string, issue: z.core.$ZodIssue): Fault {
  const reason = issueWords(issue, keysAt(venueSchemas[file], issue.path));
  return { file: name, path: pathWords(issue.path), reason };
}

/** The names an object at `path` may have, to suggest one for a misspelt name. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  let here: unknown = schema;
  for (const step of path) {
    const { element, shape } = here as { element?: unknown; shape?: Record<PropertyKey, unknown> };
    here = typeof step === 'number' ? element : shape?.[step];
    if (here === undefined) return [];
  }
  return Object.keys((here as { shape?: object }).shape ?? {});
}

function assemble({ venue, places, desks, categories, kiosks }: VenueFiles): Venue {
  return {
    name: venue.name,
    timeZone: venue.timeZone,
    languages: venue.languages,
    openingHours: venue.openingHours,
    sweepTimes: venue.sweepTimes,
    zones: places.zones,
    places: places.places,
    desks: desks.desks,
    counters: desks.counters,
    shelves: desks.shelves,
    categories: categories.categories,
    kioskProfiles: kiosks.kioskProfiles,
    matchThresholds: venue.matchThresholds ?? defaultMatchThresholds,
    lookAlikeThreshold: venue.lookAlikeThreshold ?? defaultLookAlikeThreshold,
    queue: venue.queue ?? defaultQueueRules,
    guestLinks: venue.guestLinks ?? defaultGuestLinks,
    guestFilings: venue.guestFilings ?? defaultGuestFilings,
    notices: noticeRulesOf(venue.notices),
    promiseWarningMinutes: venue.promiseWarningMinutes ?? defaultPromiseWarningMinutes,
  };
}
