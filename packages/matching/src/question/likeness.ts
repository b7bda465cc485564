import type { QuestionTopic } from '@homeward/domain';
import type { PlaceMap } from '../evidence/place-evidence.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { colourOverlap } from '../vocabulary/colour-space.ts';
import { concepts } from '../vocabulary/concepts.ts';
import { kinship, lineageOf } from '../vocabulary/kinship.ts';
import { isTermTopic, termsOfChoice } from './choice-terms.ts';

/** What is needed to tell what a reading says about where and when. */
export interface Surroundings {
  readonly places: PlaceMap;
  /** Milliseconds since the epoch when the visitor was asked. */
  readonly askedAt: number;
}

/** Below this, two concepts have too little in common to be one answer. */
const leastNearness = 0.02;
const hourMs = 3_600_000;
/** Hours before the asking up to which something was still "today", and still "yesterday". */
const [todayHours, yesterdayHours] = [15, 39];
/** Things that others are kept in. */
const containers = ['bag', 'wallet', 'case', 'box', 'basket', 'envelope'];
/** Things that have no maker anybody would name. */
const unbranded = namesOf(
  'document card ticket pass cash keys food medicine photo map-paper craft retainer dentures flower-bouquet',
);
/** Things that nobody weaves or prints a pattern on. */
const unpatterned = namesOf('document card cash keys food medicine aid jewellery watch charger');

/** What a reading says about a topic. */
export function mentionsOn(
  topic: QuestionTopic,
  reading: Reading,
  { places, askedAt }: Surroundings,
): readonly Mention[] {
  switch (topic) {
    case 'kind':
      return reading.kinds;
    case 'colour':
      return reading.colours;
    case 'brand':
      return reading.brands;
    case 'material':
      return reading.materials;
    case 'zone': {
      const zone = reading.placeId === null ? null : places.zoneOf(reading.placeId);
      return zone === null ? [] : [{ id: zone, surface: zone, share: 1 }];
    }
    case 'day': {
      const time = reading.from ?? reading.to;
      if (time === null) return [];
      const day = dayOf((askedAt - time) / hourMs);
      return [{ id: day, surface: day, share: 1 }];
    }
    case 'pattern':
      return reading.marks.filter(({ id }) => concepts.get(id)?.room === 'pattern');
    case 'size':
      return reading.marks.filter(({ id }) => concepts.get(id)?.room === 'size');
    case 'marks':
      return reading.marks.filter(({ id }) => concepts.get(id)?.room !== 'pattern');
    default:
      return reading.marks.filter(({ id }) => concepts.get(id)?.room !== 'size');
  }
}

/** How readily somebody whose thing has `mentioned` gives that answer: 1 for the very word, near 0 for strangers. */
export function nearness(topic: QuestionTopic, mentioned: string, choice: string): number {
  if (topic === 'kind') return kinship(mentioned, choice);
  if (topic === 'colour') return colourOverlap(mentioned, choice);
  if (!isTermTopic(topic)) return mentioned === choice ? 1 : 0;
  let nearest = 0;
  for (const term of termsOfChoice(topic, choice)) {
    nearest = Math.max(nearest, kinship(mentioned, term));
  }
  return nearest;
}

/** The weight of each answer for a thing, by what its reading says; null when that is nothing. */
export function answersFor(
  topic: QuestionTopic,
  mentions: readonly Mention[],
  choices: readonly string[],
): { readonly weights: readonly number[]; readonly certainty: number } | null {
  const weights = choices.map(() => 0);
  let certainty = 0;
  for (const { id, share } of mentions) {
    let nearest = 0;
    for (const [at, choice] of choices.entries()) {
      const near = nearness(topic, id, choice);
      if (near < leastNearness) continue;
      weights[at] = (weights[at] ?? 0) + share * near;
      nearest = Math.max(nearest, near);
    }
    certainty = Math.max(certainty, share * Math.min(1, nearest * 2));
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? null : { weights: weights.map((weight) => weight / total), certainty };
}

/** Are other things kept in it? Nobody asks what is inside of a hat. */
export function isContainer(reading: Reading): boolean {
  return isMostly(reading, containers);
}

/** Nobody asks which brand a passport is. */
export function isUnbranded(reading: Reading): boolean {
  return isMostly(reading, unbranded);
}

/** Nobody asks whether a hearing aid is striped. */
export function isUnpatterned(reading: Reading): boolean {
  return isMostly(reading, unpatterned);
}

function isMostly({ kinds }: Reading, sorts: readonly string[]): boolean {
  const share = kinds
    .filter(({ id }) => lineageOf(id).some((kind) => sorts.includes(kind)))
    .reduce((sum, kind) => sum + kind.share, 0);
  return share >= 0.4;
}

function dayOf(hoursAgo: number): 'today' | 'yesterday' | 'earlier' {
  if (hoursAgo <= todayHours) return 'today';
  return hoursAgo <= yesterdayHours ? 'yesterday' : 'earlier';
}

function namesOf(list: string): readonly string[] {
  return list.split(' ');
}
