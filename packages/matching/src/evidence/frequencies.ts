import { remembered } from '../vocabulary/remembered.ts';

/** Sorts of terms; each has its own idea of how common an unseen term is. */
export type TermRoom =
  | 'kind'
  | 'colour'
  | 'brand'
  | 'model'
  | 'material'
  | 'mark'
  | 'word'
  | 'place';

/** How common a term is before anything has been counted, and how many descriptions that belief is worth. */
const before: Readonly<Record<TermRoom, readonly [commonness: number, worth: number]>> = {
  kind: [0.006, 100],
  colour: [0.05, 60],
  brand: [0.01, 100],
  model: [0.003, 100],
  material: [0.06, 60],
  mark: [0.01, 100],
  word: [0.004, 100],
  place: [0.04, 40],
};

/** How many descriptions of a kind the share of a mark among all descriptions is worth, beside what they say. */
const worthOfAll = 25;

const noTerms: ReadonlyMap<string, number> = new Map();

/** How many descriptions mention each term. */
export class Frequencies {
  #descriptions = 0;
  #changes = 0;
  readonly #counts = new Map<string, Map<string, number>>();
  /** For each kind, how many of its descriptions mention each mark. */
  readonly #marksOfKind = new Map<string, Map<string, number>>();

  /** Goes up whenever something is counted, so that what was derived from the counts can be kept until then. */
  get changes(): number {
    return this.#changes;
  }

  /** Count the terms of a description in (`sign` 1) or out again (`sign` -1). */
  count(terms: Iterable<string>, sign: 1 | -1): void {
    this.#descriptions += sign;
    this.#changes += 1;
    const kinds: string[] = [];
    const marks: string[] = [];
    for (const term of terms) {
      const { room, id } = partsOf(term);
      countIn(this.#counts, room, id, sign);
      if (room === 'kind') kinds.push(id);
      else if (room === 'mark') marks.push(id);
    }
    for (const kind of kinds) {
      for (const mark of marks) countIn(this.#marksOfKind, kind, mark, sign);
    }
  }

  /** The share of descriptions (0 to 1) that mention a term, smoothed for terms seen seldom or never. */
  of(room: TermRoom, id: string): number {
    const [commonness, worth] = before[room];
    const count = (this.#counts.get(room) ?? noTerms).get(id) ?? 0;
    return (count + commonness * worth) / (this.#descriptions + worth);
  }

  /** The share of descriptions of a kind (0 to 1) that mention a mark: most watches have a strap. */
  ofKind(kind: string, mark: string): number {
    const among = (this.#counts.get('kind') ?? noTerms).get(kind) ?? 0;
    const count = (this.#marksOfKind.get(kind) ?? noTerms).get(mark) ?? 0;
    // The thing that is looked at is one of them; what matters is the others.
    const others = Math.max(0, count - 1) + this.of('mark', mark) * worthOfAll;
    return others / (Math.max(0, among - 1) + worthOfAll);
  }
}

function countIn(
  counts: Map<string, Map<string, number>>,
  of: string,
  id: string,
  sign: 1 | -1,
): void {
  let known = counts.get(of);
  if (!known) {
    known = new Map();
    counts.set(of, known);
  }
  const count = (known.get(id) ?? 0) + sign;
  if (count > 0) known.set(id, count);
  else known.delete(id);
}

/** The key under which a term is counted and indexed. */
export function termOf(room: TermRoom, id: string): string {
  return `${room}:${id}`;
}

const partsOf = remembered((term) => {
  const at = term.indexOf(':');
  return { room: term.slice(0, at), id: term.slice(at + 1) };
});

/** What isn't there is counted beside what is. */
export function absenceOf(id: string): string {
  return `no:${id}`;
}
