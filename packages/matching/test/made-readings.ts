import fc from 'fast-check';
import { read } from '../src/reading/read.ts';
import type { Mention, Reading } from '../src/reading/reading.ts';
import { brands } from '../src/vocabulary/brands.ts';
import { colours } from '../src/vocabulary/colours.ts';
import { type ConceptRoom, concepts } from '../src/vocabulary/concepts.ts';
import { described, hourMs, noon } from './support.ts';

/** What a reading of nothing says: nothing. */
export const silence: Reading = read(described('silence', ''));

const idsIn = (...rooms: readonly ConceptRoom[]): readonly string[] =>
  [...concepts.values()].filter(({ room }) => rooms.includes(room)).map(({ id }) => id);

/** Everything that a side may mention, by the field of the reading it stands in. */
export const mentionable = {
  kinds: idsIn('kind'),
  colours: [...colours.keys()],
  brands: brands.map(({ id }) => id),
  materials: idsIn('material'),
  marks: idsIn('mark'),
  words: ['blanka', 'qx17', 'tomorrow', 'Veronika', 'rst9', 'gruffle'],
} as const;

export type MentionField = keyof typeof mentionable;
export const mentionFields = Object.keys(mentionable) as readonly MentionField[];

/** A mention with a surface of its own, as two people rarely write alike. */
export const mentionOf = (side: string, id: string, share = 1): Mention => {
  return { id, surface: `${side}-${id}`, share };
};

const shares = fc.constantFrom(0.5, 0.85, 1);

const mentions = (field: MentionField, side: string, most: number) =>
  fc
    .uniqueArray(fc.constantFrom(...mentionable[field]), { maxLength: most })
    .chain((ids) =>
      fc.tuple(...ids.map((id) => shares.map((share) => mentionOf(side, id, share)))),
    );

/** The shares of the kinds sum to at most 1. */
const kinds = (side: string) =>
  mentions('kinds', side, 3).map((all) =>
    all.map((kind) => ({ ...kind, share: kind.share / all.length })),
  );

/** When something was lost or found, now and then not known. */
export const moment = fc.option(
  fc.integer({ min: -48, max: 48 }).map((hours) => noon + hours * hourMs),
);
export const place = fc.option(fc.constantFrom('carousel', 'teacups', 'gate'));

/** One side of a pair, which may say much or nothing. */
export const madeReading = (side: string): fc.Arbitrary<Reading> =>
  fc
    .record({
      kinds: kinds(side),
      colours: mentions('colours', side, 3),
      brands: mentions('brands', side, 2),
      materials: mentions('materials', side, 2),
      marks: mentions('marks', side, 4),
      words: mentions('words', side, 2),
      placeId: place,
      from: moment,
    })
    .map((said) => ({ ...silence, ...said, id: side, to: said.from }));
