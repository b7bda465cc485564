import type { QuestionTopic } from '@homeward/domain';
import type { Impression } from '../evidence/impressions.ts';
import type { Inscription } from './inscriptions.ts';
import type { Model } from './models.ts';
import type { Quantity } from './quantities.ts';

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
  /** Colours measured in photos of the thing: evidence, but less than what staff wrote. */
  readonly measuredColours?: readonly MeasuredColour[];
  readonly placeId: string | null;
  /** Milliseconds since the epoch. A found item was found at one moment: `from` equals `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** What was answered to questions about it: a choice of the topic, or what was typed. */
  readonly answers?: readonly { readonly topic: QuestionTopic; readonly value: string }[];
  /** What a model makes of it, where the venue plugged one in and it has had the time. */
  readonly impression?: Impression;
}

/** A colour measured in photos of a thing, by the house's word, and the share (0 to 1) of the thing it covers. */
export interface MeasuredColour {
  readonly colour: string;
  readonly share: number;
  /** The word that stood there, where a near one is tried. */
  readonly insteadOf?: string;
}

/** Something a description says. `share` (0 to 1) is how sure it is that it speaks of the thing. */
export interface Mention {
  readonly id: string;
  readonly surface: string;
  readonly share: number;
  /** The word that stood there, where a near one is tried. */
  readonly insteadOf?: string;
}

/** What the engine understood of a description. Anything it does not say is simply missing. */
export interface Reading {
  readonly id: string;
  /** What the thing may be; the shares sum to at most 1. */
  readonly kinds: readonly Mention[];
  readonly colours: readonly Mention[];
  readonly brands: readonly Mention[];
  /** Which of the maker's things it is. */
  readonly models: readonly Model[];
  /** What is written on it. */
  readonly inscriptions: readonly Inscription[];
  readonly materials: readonly Mention[];
  /** Patterns, parts, contents, pictures, damage, sizes. */
  readonly marks: readonly Mention[];
  /** What the thing is said not to have. */
  readonly absent: readonly Mention[];
  /** Lengths, volumes and other measures. */
  readonly quantities: readonly Quantity[];
  /** Words that the vocabulary doesn't know. */
  readonly words: readonly Mention[];
  readonly placeId: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly impression?: Impression;
}
