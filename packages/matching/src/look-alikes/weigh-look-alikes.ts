import type { Evidence } from '@homeward/domain';
import type { Frequencies } from '../evidence/frequencies.ts';
import { type PlaceMap, placeEvidence } from '../evidence/place-evidence.ts';
import type { TimeNearness } from '../evidence/time-evidence.ts';
import { circumstances, type Weighed, weigh } from '../evidence/weigh.ts';
import type { Mention, Reading } from '../reading/reading.ts';
import { colourOverlap } from '../vocabulary/colour-space.ts';
import { loggingTimeWeight } from './logging-time.ts';

/**
 * How much more a contradiction says here than between a report and an item: memory
 * may paint a thing another colour, but both colleagues had it in their hands.
 */
const worthOfContradiction = 2.5;
/** Natural-log likelihood ratio of two colleagues who both filled in colours, and none alike. */
const otherColours = -4;
const nearColour = 0.25;

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
): Pick<Weighed, 'weight' | 'evidence'> {
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const said = weigh(timeless(first), timeless(second), frequencies, places).evidence();
  const otherColour = differentColours(first, second);
  const things = otherColour
    ? [...said.filter(({ field }) => field !== 'colour').map(inEarnest), otherColour]
    : said.filter(isTelling).map(inEarnest);
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

/** A second colour that only one of two colleagues noted is no contradiction where another agrees. */
function isTelling({ field, weight }: Evidence, _at: number, all: readonly Evidence[]): boolean {
  if (field !== 'colour' || weight >= 0) return true;
  return !all.some((other) => other.field === 'colour' && other.weight > 0);
}

/** The colours staff filled in on both sides, when not one of them could be taken for another. */
function differentColours(first: Reading, second: Reading): Evidence | null {
  const ours = first.colours.filter(isOutright);
  const theirs = second.colours.filter(isOutright);
  const [a, b] = [ours[0], theirs[0]];
  if (!a || !b) return null;
  const isNear = ours.some((one) =>
    theirs.some((two) => colourOverlap(one.id, two.id) >= nearColour),
  );
  if (isNear) return null;
  return {
    field: 'colour',
    weight: otherColours,
    report: a.surface,
    item: b.surface,
    amount: null,
  };
}

function isOutright({ share }: Mention): boolean {
  return share === 1;
}

function inEarnest(said: Evidence): Evidence {
  return said.weight < 0 ? { ...said, weight: said.weight * worthOfContradiction } : said;
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
