import type { Frequencies } from '../evidence/frequencies.ts';
import { type PlaceMap, placeEvidence } from '../evidence/place-evidence.ts';
import { timeWeight } from '../evidence/time-evidence.ts';
import type { Reading } from '../reading/reading.ts';

/**
 * Adds to rough scores what place and time say. Of the many slots of a rough list
 * few differ in place, so that each place is weighed once.
 */
export function addCircumstances(
  asked: Reading,
  slots: readonly number[],
  readingAt: (slot: number) => Reading,
  isReport: boolean,
  places: PlaceMap,
  frequencies: Frequencies,
  scores: Float32Array,
): void {
  const byPlace = new Map<string, number>();
  const placeWeight = (placeId: string): number => {
    const known = byPlace.get(placeId);
    if (known !== undefined) return known;
    const [lost, found] = isReport ? [asked.placeId, placeId] : [placeId, asked.placeId];
    const weight = placeEvidence(lost, found, places, frequencies)?.weight ?? 0;
    byPlace.set(placeId, weight);
    return weight;
  };
  for (const slot of slots) {
    const other = readingAt(slot);
    const [report, item] = isReport ? [asked, other] : [other, asked];
    const place = other.placeId === null ? 0 : placeWeight(other.placeId);
    const time = timeWeight(report.from, report.to, item.from ?? item.to) ?? 0;
    scores[slot] = (scores[slot] as number) + place + time;
  }
}
