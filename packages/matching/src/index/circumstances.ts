import type { Frequencies } from '../evidence/frequencies.ts';
import { type PlaceMap, placeEvidence } from '../evidence/place-evidence.ts';
import { timeWeight } from '../evidence/time-evidence.ts';
import type { Reading } from '../reading/reading.ts';

const firstCapacity = 1024;

/** Where and when of each slot, side by side in memory, so that hundreds are weighed in no time. */
export class Circumstances {
  readonly #placeIds: string[] = [];
  readonly #numberOf = new Map<string, number>();
  /** -1 for an unknown place. */
  #places = new Int32Array(firstCapacity);
  /** NaN for an unknown time. */
  #from = new Float64Array(firstCapacity);
  #to = new Float64Array(firstCapacity);

  set(slot: number, { placeId, from, to }: Reading): void {
    if (slot >= this.#places.length) this.#grow();
    this.#places[slot] = placeId === null ? -1 : this.#placeNumber(placeId);
    this.#from[slot] = from ?? to ?? Number.NaN;
    this.#to[slot] = to ?? from ?? Number.NaN;
  }

  /** Adds to the scores of some slots what place and time say; each place is weighed once. */
  addTo(
    scores: Float32Array,
    slots: readonly number[],
    asked: Reading,
    isReport: boolean,
    places: PlaceMap,
    frequencies: Frequencies,
  ): void {
    const weights = new Float64Array(this.#placeIds.length).fill(Number.NaN);
    const placeWeight = (place: number): number => {
      const placeId = this.#placeIds[place] ?? null;
      const [lost, found] = isReport ? [asked.placeId, placeId] : [placeId, asked.placeId];
      return placeEvidence(lost, found, places, frequencies)?.weight ?? 0;
    };
    for (const slot of slots) {
      const place = this.#places[slot] as number;
      let weight = place < 0 ? 0 : (weights[place] as number);
      if (Number.isNaN(weight)) {
        weight = placeWeight(place);
        weights[place] = weight;
      }
      scores[slot] = (scores[slot] as number) + weight + this.#timeWeight(slot, asked, isReport);
    }
  }

  #timeWeight(slot: number, asked: Reading, isReport: boolean): number {
    const from = this.#from[slot] as number;
    if (Number.isNaN(from)) return 0;
    if (isReport) return timeWeight(asked.from, asked.to, from) ?? 0;
    return timeWeight(from, this.#to[slot] as number, asked.from ?? asked.to) ?? 0;
  }

  #placeNumber(placeId: string): number {
    const known = this.#numberOf.get(placeId);
    if (known !== undefined) return known;
    this.#numberOf.set(placeId, this.#placeIds.length);
    return this.#placeIds.push(placeId) - 1;
  }

  #grow(): void {
    const capacity = this.#places.length * 2;
    const [places, from, to] = [this.#places, this.#from, this.#to];
    this.#places = new Int32Array(capacity);
    this.#from = new Float64Array(capacity);
    this.#to = new Float64Array(capacity);
    this.#places.set(places);
    this.#from.set(from);
    this.#to.set(to);
  }
}
