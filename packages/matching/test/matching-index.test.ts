import { expect, test } from 'vitest';
import { createMatchingIndex, type Description, Frequencies } from '../src/index.ts';
import { described, found, hourMs, noon, places, shelf } from './support.ts';

function indexOf(items: readonly Description[]) {
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of items) index.add(item);
  return index;
}

const firstFor = (text: string, more: Partial<Description> = {}) =>
  indexOf(shelf).query(described('report', text, more), 5)[0]?.id;

test('a report in Spanish finds an item that staff noted down in abbreviated English', () => {
  expect(firstFor('mochila azul marino con un llavero de panda')).toBe('jansport');
});

test.each([
  ['fr', 'mon parapluie noir avec un manche en bois', 'brolly'],
  ['de', 'Kuscheltier, ein kleiner Fuchs, ihm fehlt ein Auge', 'plush-fox'],
  ['pt', 'carteira castanha de couro', 'wallet'],
  ['it', 'mazzo di chiavi con un apribottiglie e moschettone rosso', 'keys'],
  ['nl', 'roze gebreide muts met pompon', 'beanie'],
  ['zh', '红色的手机，屏幕碎了', 'iphone'],
  ['ja', '緑色の水筒、シールが貼ってあります', 'bottle'],
  ['ko', '갈색 돋보기 안경', 'specs'],
  ['ar', 'مظلة سوداء بمقبض من الخشب', 'brolly'],
  ['ja without kana', '老眼鏡 茶色', 'specs'],
])('a report in %s finds the item it means', (_, text, item) => {
  expect(firstFor(text)).toBe(item);
});

test('slips of a finger on a touchscreen are forgiven', () => {
  expect(firstFor('blak umbrela with woodn handle')).toBe('brolly');
});

test('who can only say what a thing is for is understood', () => {
  expect(firstFor('green, I drink out of it, covered in stickers')).toBe('bottle');
});

test('the suggestion says why: the same keychain on both, and the colour by another name', () => {
  const [best] = indexOf(shelf).query(
    described('report', 'dark blue backpack with a panda keychain', { placeId: 'carousel' }),
    1,
  );
  const fields = best?.evidence.filter(({ weight }) => weight > 0).map(({ field }) => field);
  expect(new Set(fields)).toEqual(new Set(['kind', 'colour', 'marks', 'contents', 'place']));
  expect(best?.evidence.find(({ field }) => field === 'colour')?.report).toBe('dark blue');
});

test('the same place on the same day with nothing else in common is never a suggestion', () => {
  const wordless = indexOf([...shelf, found('mystery', '?')]);
  const sameMoment = { placeId: 'carousel', from: noon, to: noon };
  for (const text of ['', 'something of mine', 'necklace with an anchor']) {
    for (const { probability } of wordless.query(described('report', text, sameMoment), 50)) {
      expect(probability).toBeLessThan(0.2);
    }
  }
});

test('finding it long before it was lost speaks against, and is no bar', () => {
  const index = indexOf(shelf);
  const lostAt = (from: number) =>
    index.query(described('report', 'red iPhone, cracked screen', { from, to: from }), 5)[0];
  const after = lostAt(noon - hourMs);
  const longBefore = lostAt(noon + 30 * hourMs);
  expect(longBefore?.id).toBe('iphone');
  expect(longBefore?.probability).toBeLessThan(after?.probability ?? 0);
});

test('probabilities of all suggestions together are never more than certain', () => {
  const answer = indexOf(shelf).query(described('report', 'black backpack torn strap'), 50);
  const total = answer.reduce((sum, { probability }) => sum + probability, 0);
  expect(total).toBeLessThanOrEqual(1);
  expect(answer.map(({ probability }) => probability)).toEqual(
    answer.map(({ probability }) => probability).toSorted((a, b) => b - a),
  );
});

test('an item that left the house is found no more, and the rest is found as before', () => {
  const index = indexOf(shelf);
  const report = described('report', 'black umbrella');
  const before = index.query(report, 50);
  index.add(found('second', 'Black umbrella\nwith dots', { colours: ['black'] }));
  expect(index.query(report, 50).map(({ id }) => id)).toContain('second');
  index.remove('second');
  index.remove('never-there');
  expect(index.query(report, 50)).toEqual(before);
  expect(index.size).toBe(shelf.length);
});

test('an item that was edited is found by what it is now', () => {
  const index = indexOf(shelf);
  index.add(found('brolly', 'Yellow rubber duck'));
  expect(index.query(described('report', 'rubber duck'), 1)[0]?.id).toBe('brolly');
  expect(index.query(described('report', 'black umbrella, wooden handle'), 1)[0]?.id).not.toBe(
    'brolly',
  );
  expect(index.size).toBe(shelf.length);
});

test('a pair gets the same evidence whichever side asks', () => {
  const reports = [
    described('r1', 'navy rucksack, panda on the zip', {
      placeId: 'teacups',
      from: noon,
      to: noon,
    }),
    described('r2', 'phone with broken screen, red', { from: noon - hourMs, to: noon }),
    described('r3', 'meine Mütze, rosa, mit Bommel', { placeId: 'gate' }),
  ];
  const frequencies = new Frequencies();
  const items = createMatchingIndex({ side: 'found-items', places, frequencies });
  const asked = createMatchingIndex({ side: 'lost-reports', places, frequencies });
  for (const item of shelf) items.add(item);
  for (const report of reports) asked.add(report);
  let pairs = 0;
  for (const report of reports) {
    for (const { id, evidence } of items.query(report, 50)) {
      const item = shelf.find((one) => one.id === id) as Description;
      const back = asked.query(item, 50).find((one) => one.id === report.id);
      if (!back) continue;
      pairs += 1;
      expect(back.evidence).toEqual(evidence);
    }
  }
  expect(pairs).toBeGreaterThan(3);
});

test('while staff type, unfinished and foreign words find the item', () => {
  const index = indexOf(shelf);
  expect(index.search('jansp', 5)[0]).toBe('jansport');
  expect(index.search('parapluie', 5)[0]).toBe('brolly');
  expect(index.search('red iph', 5)[0]).toBe('iphone');
  expect(index.search('', 5)).toEqual([]);
});
