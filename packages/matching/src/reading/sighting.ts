import type { Hedge } from '../vocabulary/hedges.ts';
import type { Keeping } from '../vocabulary/kept.ts';
import type { Negation } from '../vocabulary/negations.ts';
import type { SenseRoom } from '../vocabulary/senses.ts';
import type { CueKind } from '../vocabulary/stop-words.ts';

/** A name of the vocabulary seen in a text: where it stood, and how sure the reading is. */
export interface Sighting {
  readonly room: SenseRoom;
  readonly id: string;
  readonly surface: string;
  /** 0 to 1: less than 1 after a correction, or in a language the text isn't in. */
  readonly certainty: number;
  readonly impliedKind: string | null;
  readonly sentence: number;
  readonly clause: number;
  readonly line: number;
  /** Position among the words of the text; sightings at neighbouring positions stand side by side. */
  readonly from: number;
  readonly to: number;
}

/** A word of the text that the vocabulary doesn't know. */
export interface UnknownWord {
  readonly word: string;
  readonly surface: string;
  readonly sentence: number;
}

/** A small word that says how the nouns beside it relate to the thing: "my", "with", "lost", "no", "maybe", "five". */
export interface Cue {
  readonly cue: CueKind | Negation | Hedge | Keeping | 'counting';
  readonly surface: string;
  /** How many, when it counts. */
  readonly count?: number;
  readonly at: number;
  readonly sentence: number;
  readonly clause: number;
}

export interface Recognised {
  readonly sightings: readonly Sighting[];
  readonly unknown: readonly UnknownWord[];
  readonly cues: readonly Cue[];
  readonly isHeadFirst: boolean;
  /** The text has several lines, and the first is its title. */
  readonly hasTitle: boolean;
}
