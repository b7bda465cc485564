import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchThresholds } from '../../../kiosk-config/venue.json' with { type: 'json' };
import { weigh } from '../src/evidence/weigh.ts';
import {
  createMatchingIndex,
  type Description,
  Frequencies,
  type Suggestion,
} from '../src/index.ts';
import type { Reading } from '../src/reading/reading.ts';
import { colourOverlap } from '../src/vocabulary/colour-space.ts';
import { kinship } from '../src/vocabulary/kinship.ts';
import {
  type MentionField,
  madeReading,
  mentionable,
  mentionFields,
  mentionOf,
  silence,
} from './made-readings.ts';
import { described, hourMs, noon, places, shelf } from './support.ts';

const aBit = 1e-9;

/** Counted over a small shelf, so that some terms are common and most are rare. */
const frequencies = new Frequencies();
const counting = createMatchingIndex({ side: 'found-items', places, frequencies });
for (const item of shelf) counting.add(item);

const weightOf = (report: Reading, item: Reading) =>
  weigh(report, item, frequencies, places).weight;

const withMention = (reading: Reading, field: MentionField, side: string, id: string): Reading => ({
  ...reading,
  [field]: [...reading[field], mentionOf(side, id)],
});

const mentions = (reading: Reading, field: MentionField, id: string) =>
  reading[field].some((mention) => mention.id === id);

/** As good as one says it, the other says it too: nothing in this field contradicts. */
const agreeing = (report: Reading, item: Reading, field: MentionField): Reading => {
  const said = report[field].map(({ id, share }) => ({ ...mentionOf('item', id), share }));
  return { ...item, [field]: said };
};

describe.each(mentionFields)('%s that both sides name', (field) => {
  test('never make a pair less likely than it was', () => {
    const id = fc.constantFrom(...mentionable[field]);
    fc.assert(
      fc.property(madeReading('report'), madeReading('item'), id, (report, item, agreed) => {
        fc.pre(!mentions(report, field, agreed));
        // Whoever is sure of one kind is less sure of the others.
        const a = field === 'kinds' ? { ...report, kinds: [] } : report;
        const b = agreeing(a, item, field);
        const more = weightOf(
          withMention(a, field, 'report', agreed),
          withMention(b, field, 'item', agreed),
        );
        expect(more).toBeGreaterThanOrEqual(weightOf(a, b) - aBit);
      }),
    );
  });
});

const strangers = {
  kinds: (a: string, b: string) => kinship(a, b) === 0,
  colours: (a: string, b: string) => colourOverlap(a, b) < 0.02,
  brands: (a: string, b: string) => a !== b,
  materials: (a: string, b: string) => kinship(a, b) === 0,
} as const;

describe.each(['kinds', 'colours', 'brands', 'materials'] as const)(
  '%s that contradict each other',
  (field) => {
    test('never make a pair more likely than it was', () => {
      const id = fc.constantFrom(...mentionable[field]);
      fc.assert(
        fc.property(madeReading('report'), madeReading('item'), id, id, (report, item, a, b) => {
          fc.pre(strangers[field](a, b));
          const [theirs, ours] = [
            { ...report, [field]: [], marks: [] },
            { ...item, [field]: [], marks: [] },
          ];
          const contradicting = weightOf(
            withMention(theirs, field, 'report', a),
            withMention(ours, field, 'item', b),
          );
          expect(contradicting).toBeLessThanOrEqual(weightOf(theirs, ours) + aBit);
        }),
      );
    });
  },
);

const fields = [...mentionFields, 'placeId', 'time'] as const;
type Field = (typeof fields)[number];

const without = (reading: Reading, field: Field): Reading =>
  field === 'time' ? { ...reading, from: null, to: null } : { ...reading, [field]: silence[field] };

describe.each(fields)('%s that one side is silent about', (field) => {
  test('change nothing, whatever the other side says there', () => {
    fc.assert(
      fc.property(madeReading('report'), madeReading('item'), (report, item) => {
        const unsaid = weightOf(without(report, field), without(item, field));
        expect(weightOf(report, without(item, field))).toBeCloseTo(unsaid, 9);
        expect(weightOf(without(report, field), item)).toBeCloseTo(unsaid, 9);
      }),
    );
  });
});

const words = fc.constantFrom(
  ...['red', 'navy', 'umbrella', 'rucksack', 'wallet', 'panda', 'sticker', 'leather', 'Eastpak'],
  ...['umbrela', 'ruksack', 'Marlene', 'Marlenne', 'QX17', 'torn strap', 'mochila', 'リュック'],
);
const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const time = fc.integer({ min: -30, max: 30 }).map((hours) => noon + hours * hourMs);
const somewhere = fc.constantFrom('carousel', 'teacups', 'gate', null);

const weighed = (suggestion: Suggestion | undefined) =>
  suggestion?.evidence
    .map(({ field, weight, report, item }) => `${field} ${weight.toFixed(6)} ${report} ${item}`)
    .sort();

test('a report and an item weigh the same evidence, whichever of the two asks', () => {
  fc.assert(
    fc.property(text, text, somewhere, somewhere, time, time, (said, wrote, a, b, lost, found) => {
      const shared = new Frequencies();
      const items = createMatchingIndex({ side: 'found-items', places, frequencies: shared });
      const reports = createMatchingIndex({ side: 'lost-reports', places, frequencies: shared });
      const report = described('report', said, { placeId: a, from: lost, to: lost + hourMs });
      const item = described('item', wrote, { placeId: b, from: found, to: found });
      for (const each of [...shelf, item]) items.add(each);
      reports.add(report);
      const asked = items.query(report, 50).find(({ id }) => id === 'item');
      const [answered] = reports.query(item, 50);
      // With next to nothing in common a pair may not even be looked at from one of the sides.
      fc.pre(asked !== undefined && answered !== undefined);
      expect(weighed(answered)).toEqual(weighed(asked));
    }),
  );
});

/** Fields of a thing; each is told by one side only, so that nothing of the thing is in common. */
const tellable = [
  { text: 'umbrella' },
  { text: 'navy' },
  { text: 'torn strap' },
  { text: 'leather' },
  { text: 'Marlene' },
  { brand: 'Eastpak' },
  { colours: ['red'] },
] as const;

type Teller = 'report' | 'item' | 'nobody';

/** What one side tells of a thing that lay at one place at one time. */
function toldBy(side: Teller, tellers: readonly Teller[]): Description {
  const said = tellable.filter((_, at) => tellers[at] === side);
  const texts = said.flatMap((each) => ('text' in each ? [each.text] : []));
  const there = { placeId: 'carousel', from: noon, to: noon };
  return {
    ...described(side, ''),
    ...Object.assign({}, ...said),
    ...there,
    text: texts.join(', '),
  };
}

test('the same place and hour alone never make anybody look, however few things there are', () => {
  const tellers = fc.tuple(
    ...tellable.map(() => fc.constantFrom<Teller[]>('report', 'item', 'nobody')),
  );
  fc.assert(
    fc.property(tellers, fc.integer({ min: 0, max: 3 }), (all, others) => {
      const index = createMatchingIndex({ side: 'found-items', places });
      index.add(toldBy('item', all));
      for (let at = 0; at < others; at += 1) index.add(described(`other-${at}`, 'yellow kite'));
      for (const { id, probability } of index.query(toldBy('report', all), 10)) {
        if (id === 'item') expect(probability).toBeLessThan(matchThresholds.haveALook);
      }
    }),
  );
});
