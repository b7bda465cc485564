import { questionChoices, questionTopics } from '@homeward/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatchingIndex, type Description, nameOfKind, namesOfKinds } from '../src/index.ts';
import { choiceTerms } from '../src/question/choice-terms.ts';
import { expectedInformation } from '../src/question/information.ts';
import { kindChoices } from '../src/question/kind-choices.ts';
import { answersFor, mentionsOn } from '../src/question/likeness.ts';
import { read } from '../src/reading/read.ts';
import { concepts } from '../src/vocabulary/concepts.ts';
import { described, found, hourMs, noon, places, shelf } from './support.ts';

const asking = noon + hourMs;

function indexOf(items: readonly Description[]) {
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of items) index.add(item);
  return index;
}

/** Umbrellas that are alike in everything but one thing. */
function umbrellas(...details: readonly string[]): readonly Description[] {
  return details.map((detail, at) => found(`brolly-${at}`, `Umbrella, ${detail}`));
}

const lostUmbrella = described('report', 'I lost my umbrella', {
  placeId: 'carousel',
  from: noon - hourMs,
  to: noon,
});

describe('the next best question', () => {
  test.each([
    ['colour', ['red', 'green', 'yellow', 'white']],
    ['pattern', ['striped', 'dotted', 'floral', 'plain']],
    ['brand', ['Fulton', 'Knirps', 'Samsonite', 'Totes']],
    ['material', ['wooden', 'metal', 'plastic', 'leather']],
    ['marks', ['a sticker', 'with keychain', 'cracked', 'name on it']],
  ] as const)('is about %s when that is what tells the candidates apart', (topic, details) => {
    const index = indexOf([...shelf, ...umbrellas(...details)]);
    expect(index.question(lostUmbrella, [], asking)?.topic).toBe(topic);
  });

  test('is what exactly, when only a general word was said', () => {
    const hats = ['beret', 'fedora', 'cowboy hat', 'bucket hat'].map((hat, at) =>
      found(`hat-${at}`, hat),
    );
    const report = { ...lostUmbrella, text: '', category: 'Hats' };
    const question = indexOf([...shelf, ...hats]).question(report, [], asking);
    expect(question?.topic).toBe('kind');
    expect(question?.choices).toEqual(expect.arrayContaining(['beret', 'fedora', 'bucket-hat']));
  });

  test('is never asked twice, nor about what the report says', () => {
    const index = indexOf([...shelf, ...umbrellas('red', 'green', 'yellow', 'white')]);
    expect(index.question(lostUmbrella, ['colour'], asking)?.topic).not.toBe('colour');
    const green = { ...lostUmbrella, colours: ['green'] };
    expect(index.question(green, [], asking)?.topic).not.toBe('colour');
  });

  test('is none when the candidates do not differ, or there are none', () => {
    const alike = umbrellas('wet', 'wet', 'wet', 'wet');
    expect(indexOf(alike).question(lostUmbrella, [], asking)).toBeNull();
    expect(indexOf([]).question(lostUmbrella, [], asking)).toBeNull();
  });

  test('is none when one candidate is as good as found', () => {
    const report = described('report', 'JanSport backpack, panda keychain, a water bottle', {
      colours: ['navy'],
      placeId: 'carousel',
      from: noon - hourMs,
      to: noon,
    });
    const index = indexOf(shelf);
    expect(index.query(report, 1)[0]?.probability).toBeGreaterThan(0.9);
    expect(index.question(report, [], asking)).toBeNull();
  });

  test('is about what is inside only for things that hold others', () => {
    const asked = (kind: string) => {
      const holding = ['cash', 'a book', 'a camera', 'sunscreen'];
      const items = holding.map((inside, at) => found(`${kind}-${at}`, `${kind} with ${inside}`));
      const report = { ...lostUmbrella, text: `my ${kind}` };
      return indexOf([...shelf, ...items]).question(report, [], asking)?.topic;
    };
    expect(asked('tote bag')).toBe('contents');
    expect(asked('beret')).not.toBe('contents');
  });

  test('is the same for the same shelf, in whatever order it was filled', () => {
    const items = [...shelf, ...umbrellas('red, striped', 'green, dotted', 'white, floral')];
    const one = indexOf(items).question(lostUmbrella, [], asking);
    expect(indexOf([...items].reverse()).question(lostUmbrella, [], asking)).toEqual(one);
  });
});

describe('the choices on offer', () => {
  const words = ['red', 'green', 'striped', 'leather', 'sticker', 'beret', 'cowboy hat', 'Nike'];
  const catalogue = fc.array(fc.subarray(words, { minLength: 1 }), { maxLength: 12 });

  test('tell nothing about the shelf: they are the same whatever lies on it', () => {
    const report = { ...lostUmbrella, text: '', category: 'Hats' };
    const kinds = kindChoices(read(report));
    let questions = 0;
    fc.assert(
      fc.property(catalogue, fc.subarray([...questionTopics]), (rows, asked) => {
        const items = rows.map((row, at) => found(`hat-${at}`, `hat ${row.join(' ')}`));
        const question = indexOf(items).question(report, asked, asking);
        if (!question) return;
        questions += 1;
        expect(asked).not.toContain(question.topic);
        const { topic } = question;
        const fixed: Partial<Record<string, readonly string[]>> = questionChoices;
        const typed: readonly string[] = [];
        expect(question.choices).toEqual(topic === 'kind' ? kinds : (fixed[topic] ?? typed));
      }),
      { numRuns: 60 },
    );
    expect(questions).toBeGreaterThan(10);
  });

  test('stand for concepts that the vocabulary has', () => {
    const terms = Object.values(choiceTerms).flatMap((choices) => Object.values(choices).flat());
    expect(terms.filter((id) => !concepts.has(id))).toEqual([]);
  });

  test('among kinds are kinds with names to show, and not too many', () => {
    for (const { id, room } of concepts.values()) {
      if (room !== 'kind') continue;
      const choices = kindChoices({
        ...read(described('r', '')),
        kinds: [{ id, surface: id, share: 1 }],
      });
      expect(choices.length).toBeLessThanOrEqual(24);
      for (const language of ['en', 'es', 'fr', 'de']) {
        const names = namesOfKinds(choices).map((name) => name?.[language]);
        expect(names.every(Boolean), `${id} ${language}`).toBe(true);
        expect(names.length - new Set(names).size, `${id} ${language} ${names}`).toBe(0);
      }
    }
    expect(nameOfKind('leather')).toBeNull();
  });
});

describe('an answer', () => {
  const items = [
    ...shelf,
    ...umbrellas('red, striped', 'green, dotted', 'white with a sticker', 'wooden handle, Fulton'),
  ];

  test.each(items.map((item) => [item.id, item] as const))(
    'that is true of %s never makes it less likely, nor takes it further down',
    (id, item) => {
      const index = indexOf(items);
      const report = {
        ...lostUmbrella,
        text: item.text
          .split(/[ ,\n]/)
          .slice(0, 2)
          .join(' '),
      };
      const standing = (answered: Description) => {
        const ranked = index.query(answered, 100);
        const at = ranked.findIndex((suggestion) => suggestion.id === id);
        return { at, probability: ranked[at]?.probability ?? 0 };
      };
      const before = standing(report);
      for (const topic of ['colour', 'pattern', 'material', 'marks', 'size'] as const) {
        const choices = questionChoices[topic];
        const said = mentionsOn(topic, read(item), { places, askedAt: asking });
        const isSaid = mentionsOn(topic, read(report), { places, askedAt: asking }).length > 0;
        const answers = isSaid ? null : answersFor(topic, said, choices);
        if (!answers) continue;
        const value = choices[answers.weights.indexOf(Math.max(...answers.weights))] ?? '';
        const after = standing({ ...report, answers: [{ topic, value }] });
        expect(after.at).toBeLessThanOrEqual(before.at);
        expect(after.probability).toBeGreaterThanOrEqual(before.probability);
      }
    },
  );

  test('moves the one it fits past the others', () => {
    const index = indexOf([...shelf, ...umbrellas('red', 'green', 'yellow')]);
    const answered = { ...lostUmbrella, answers: [{ topic: 'colour', value: 'yellow' }] } as const;
    expect(index.query(answered, 1)[0]?.id).toBe('brolly-2');
  });

  test('that is no choice at all changes nothing', () => {
    const index = indexOf(items);
    const odd = [
      { topic: 'kind', value: 'leather' },
      { topic: 'pattern', value: '__proto__' },
      { topic: 'marks', value: 'nothing' },
    ] as const;
    expect(index.query({ ...lostUmbrella, answers: odd }, 5)).toEqual(index.query(lostUmbrella, 5));
  });
});

describe('expected information', () => {
  test('is all there is to know when the answer settles it, and nothing when all answer alike', () => {
    const settles = [
      [1, 0],
      [0, 1],
    ];
    expect(expectedInformation([0.5, 0.5], settles, [0.5, 0.5])).toBeCloseTo(Math.LN2);
    expect(expectedInformation([0.5, 0.5], [null, null], [0.5, 0.5])).toBe(0);
  });

  test('is never negative, and never more than there is to know', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 }), (rows) => {
        const total = rows.reduce((sum, [chance]) => sum + chance, 0.3);
        const chances = rows.map(([chance]) => chance / total);
        const information = expectedInformation(
          chances,
          rows.map(([, first]) => [first, 1 - first]),
          [0.4, 0.6],
        );
        const all = [...chances, 0.3 / total];
        const entropy = all.reduce((sum, chance) => sum - chance * Math.log(chance), 0);
        expect(information).toBeGreaterThanOrEqual(0);
        expect(information).toBeLessThanOrEqual(entropy + 1e-9);
      }),
    );
  });
});
