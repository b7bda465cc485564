/** What is going to happen at a moment. */
export interface Planned {
  readonly atMs: number;
  /** Things planned for one moment happen in the order in which they were planned. */
  readonly order: number;
  readonly act: () => void | Promise<void>;
  isCancelled: boolean;
}

/** The future of a simulation, soonest first: a binary heap. */
export class EventList {
  readonly #heap: Planned[] = [];
  #planned = 0;

  get size(): number {
    return this.#heap.length;
  }

  plan(atMs: number, act: Planned['act']): Planned {
    this.#planned += 1;
    const planned = { atMs, order: this.#planned, act, isCancelled: false };
    this.#heap.push(planned);
    this.#rise(this.#heap.length - 1);
    return planned;
  }

  peek(): Planned | null {
    return this.#heap[0] ?? null;
  }

  take(): Planned | null {
    const first = this.#heap[0];
    const last = this.#heap.pop();
    if (!first || !last) return null;
    if (this.#heap.length > 0) {
      this.#heap[0] = last;
      this.#sink();
    }
    return first;
  }

  #rise(from: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >>> 1;
      if (!this.#isSooner(place, parent)) return;
      this.#swap(place, parent);
      place = parent;
    }
  }

  #sink(): void {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const right = left + 1;
      let soonest = place;
      if (left < this.#heap.length && this.#isSooner(left, soonest)) soonest = left;
      if (right < this.#heap.length && this.#isSooner(right, soonest)) soonest = right;
      if (soonest === place) return;
      this.#swap(place, soonest);
      place = soonest;
    }
  }

  #isSooner(one: number, other: number): boolean {
    const a = this.#heap[one] as Planned;
    const b = this.#heap[other] as Planned;
    return a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);
  }

  #swap(one: number, other: number): void {
    const kept = this.#heap[one] as Planned;
    this.#heap[one] = this.#heap[other] as Planned;
    this.#heap[other] = kept;
  }
}
