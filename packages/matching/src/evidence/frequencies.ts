/** Sorts of terms; each has its own idea of how common an unseen term is. */
export type TermRoom = 'kind' | 'colour' | 'brand' | 'material' | 'mark' | 'word' | 'place';

/** How common a term is before anything has been counted, and how many descriptions that belief is worth. */
const before: Readonly<Record<TermRoom, readonly [commonness: number, worth: number]>> = {
  kind: [0.006, 100],
  colour: [0.05, 60],
  brand: [0.01, 100],
  material: [0.06, 60],
  mark: [0.01, 100],
  word: [0.004, 100],
  place: [0.04, 40],
};

const noTerms: ReadonlyMap<string, number> = new Map();

/** How many descriptions mention each term. */
export class Frequencies {
  #descriptions = 0;
  #changes = 0;
  readonly #counts = new Map<string, Map<string, number>>();

  /** Goes up whenever something is counted, so that what was derived from the counts can be kept until then. */
  get changes(): number {
    return this.#changes;
  }

  /** Count the terms of a description in (`sign` 1) or out again (`sign` -1). */
  count(terms: Iterable<string>, sign: 1 | -1): void {
    this.#descriptions += sign;
    this.#changes += 1;
    for (const term of terms) {
      const at = term.indexOf(':');
      const [room, id] = [term.slice(0, at), term.slice(at + 1)];
      const counts = this.#counts.get(room) ?? new Map<string, number>();
      const count = (counts.get(id) ?? 0) + sign;
      if (count > 0) counts.set(id, count);
      else counts.delete(id);
      this.#counts.set(room, counts);
    }
  }

  /** The share of descriptions (0 to 1) that mention a term, smoothed for terms seen seldom or never. */
  of(room: TermRoom, id: string): number {
    const [commonness, worth] = before[room];
    const count = (this.#counts.get(room) ?? noTerms).get(id) ?? 0;
    return (count + commonness * worth) / (this.#descriptions + worth);
  }
}

/** The key under which a term is counted and indexed. */
export function termOf(room: TermRoom, id: string): string {
  return `${room}:${id}`;
}

/** What isn't there is counted beside what is. */
export function absenceOf(id: string): string {
  return `no:${id}`;
}
