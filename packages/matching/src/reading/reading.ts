/** One side of a possible match: a found item or a lost report, as the engine reads it. */
export interface Description {
  readonly id: string;
  /** Title and description; the first of several lines is taken for the title. */
  readonly text: string;
  /** Name of a category in any shipped language. */
  readonly category: string | null;
  /** Colour words, or names of the house's colours. */
  readonly colours: readonly string[];
  readonly brand: string | null;
  readonly placeId: string | null;
  /** Milliseconds since the epoch. A found item was found at one moment: `from` equals `to`. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Something a description says. `share` (0 to 1) is how sure it is that it speaks of the thing. */
export interface Mention {
  readonly id: string;
  readonly surface: string;
  readonly share: number;
}

/** What the engine understood of a description. Anything it does not say is simply missing. */
export interface Reading {
  readonly id: string;
  /** What the thing may be; the shares sum to at most 1. */
  readonly kinds: readonly Mention[];
  readonly colours: readonly Mention[];
  readonly brands: readonly Mention[];
  readonly materials: readonly Mention[];
  /** Patterns, parts, contents, pictures, damage, sizes. */
  readonly marks: readonly Mention[];
  /** Words that the vocabulary doesn't know. */
  readonly words: readonly Mention[];
  readonly placeId: string | null;
  readonly from: number | null;
  readonly to: number | null;
}
