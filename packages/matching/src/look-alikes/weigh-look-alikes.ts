import type { Evidence } from '@homeward/domain';
import type { Frequencies } from '../evidence/frequencies.ts';
import { type PlaceMap, placeEvidence } from '../evidence/place-evidence.ts';
import type { TimeNearness } from '../evidence/time-evidence.ts';
import { circumstances, type Weighed, weigh } from '../evidence/weigh.ts';
import type { Reading } from '../reading/reading.ts';
import { loggingTimeWeight } from './logging-time.ts';

/**
 * How much more a contradiction says here than between a report and an item: memory
 * may paint a thing another colour, but both colleagues had it in their hands.
 */
const worthOfContradiction = 2.5;

/**
 * Weigh everything two found items say for and against being one thing.
 *
 * Both sides are staff's. They are weighed in the order of their ids, so that a
 * pair gets the same answer whichever of the two asks; in the evidence `report`
 * is what the one with the smaller id says, `item` what the other says.
 */
export function weighLookAlikes(
  one: Reading,
  other: Reading,
  frequencies: Frequencies,
  places: PlaceMap,
): Weighed {
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const things = weigh(timeless(first), timeless(second), frequencies, places)
    .evidence()
    .map((said) =>
      said.weight < 0 ? { ...said, weight: said.weight * worthOfContradiction } : said,
    );
  const ofThing = things.reduce((sum, { weight }) => sum + weight, 0);
  const place = placeEvidence(first.placeId, second.placeId, places, frequencies);
  const time = loggingTime(first, second);
  const spot: readonly Evidence[] = [
    ...(place ? [inWords('place', place.weight, first, second, place.metres)] : []),
    ...(time ? [inWords('time', time.weight, first, second, time.minutes)] : []),
  ];
  return {
    weight: ofThing + circumstances(place, time, ofThing),
    evidence: () => [...things, ...spot].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

function loggingTime(first: Reading, second: Reading): TimeNearness | null {
  const [from, to] = [foundAt(first), foundAt(second)];
  const weight = loggingTimeWeight(from, to);
  if (weight === null || from === null || to === null) return null;
  return { weight, minutes: Math.round((to - from) / 60_000) };
}

function inWords(
  field: 'place' | 'time',
  weight: number,
  first: Reading,
  second: Reading,
  amount: number | null,
): Evidence {
  const said = (reading: Reading) =>
    field === 'place' ? (reading.placeId ?? '') : instantOf(foundAt(reading));
  return { field, weight, report: said(first), item: said(second), amount };
}

/** What place and time say of others, for choosing whom to weigh at all; each place is weighed once. */
export function nearnessTo(
  asked: Reading,
  frequencies: Frequencies,
  places: PlaceMap,
): (other: Reading) => number {
  const byPlace = new Map<string | null, number>();
  return (other) => {
    let weight = byPlace.get(other.placeId);
    if (weight === undefined) {
      weight = placeEvidence(asked.placeId, other.placeId, places, frequencies)?.weight ?? 0;
      byPlace.set(other.placeId, weight);
    }
    return weight + (loggingTimeWeight(foundAt(asked), foundAt(other)) ?? 0);
  };
}

/** The thing alone: where and when it was found are weighed by rules of their own here. */
function timeless(reading: Reading): Reading {
  return { ...reading, placeId: null, from: null, to: null };
}

function foundAt({ from, to }: Reading): number | null {
  return from ?? to;
}

/** ISO 8601 in UTC; empty for a time outside of the calendar. */
function instantOf(epochMs: number | null): string {
  return epochMs === null || Math.abs(epochMs) > 8.64e15 ? '' : new Date(epochMs).toISOString();
}
