import type { Simulation } from './simulation.ts';

/** Somebody in a line, and what is to happen when a place is free for them. */
interface Waiting {
  readonly begin: () => void | Promise<void>;
}

/**
 * People waiting for one of several like places (kiosks, clerks), first come
 * first served. Keeps the area under the number of people waiting, so that
 * Little's law can be checked.
 */
export class WaitingLine {
  readonly #simulation: Simulation;
  readonly #waiting: Waiting[] = [];
  #places: number;
  #busy = 0;
  #areaMs = 0;
  #changedMs: number;

  constructor(simulation: Simulation, places: number) {
    this.#simulation = simulation;
    this.#places = places;
    this.#changedMs = simulation.clock.nowMs();
  }

  get length(): number {
    return this.#waiting.length;
  }

  get busy(): number {
    return this.#busy;
  }

  /** Waiting people times milliseconds so far. */
  get areaMs(): number {
    return this.#areaMs + this.length * (this.#simulation.clock.nowMs() - this.#changedMs);
  }

  /** Wait for a place; `begin` is called, at once if one is free, and `leave` gives it back. */
  join(begin: Waiting['begin']): void | Promise<void> {
    this.#count();
    this.#waiting.push({ begin });
    return this.#next();
  }

  leave(): void | Promise<void> {
    this.#busy -= 1;
    return this.#next();
  }

  /** More places, or fewer; who has one keeps it. */
  setPlaces(places: number): void | Promise<void> {
    this.#places = places;
    return this.#next();
  }

  async #next(): Promise<void> {
    while (this.#busy < this.#places && this.#waiting.length > 0) {
      this.#count();
      const first = this.#waiting.shift();
      this.#busy += 1;
      await first?.begin();
    }
  }

  #count(): void {
    this.#areaMs = this.areaMs;
    this.#changedMs = this.#simulation.clock.nowMs();
  }
}
