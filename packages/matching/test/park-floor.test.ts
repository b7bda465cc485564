import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readCatalogue, readPlaces, readReports, readTruth } from '../eval/read-set.ts';
import { scoreOf } from '../eval/score.ts';
import { createMatchingIndex } from '../src/index.ts';

const file = (name: string) =>
  fileURLToPath(new URL(`../../../test/benchmark-sets/park/${name}`, import.meta.url));

const reports = readReports(file('guest.jsonl'));
const truth = readTruth(file('truth.json'));

function answers() {
  const places = readPlaces(file('places.json'));
  const index = createMatchingIndex({ side: 'found-items', places });
  for (const item of readCatalogue(file('catalogue.jsonl'))) index.add(item);
  return reports.map(({ description, language }) => {
    return { id: description.id, language, ranked: index.query(description, 10) };
  });
}

test('on the park set the true item stays among the first five, in English and elsewhere', () => {
  const all = answers();
  const score = scoreOf(all, truth);
  expect(score.reports).toBe(90);
  expect(score.recallAt5).toBeGreaterThanOrEqual(0.98);
  expect(score.recallAt1).toBeGreaterThanOrEqual(0.94);
  const foreign = scoreOf(
    all.filter(({ language }) => language !== 'en'),
    truth,
  );
  expect(foreign.recallAt5).toBeGreaterThanOrEqual(0.95);
});

test('on the park set nearly every suggestion that is called almost certain is right', () => {
  const sure = answers().flatMap(({ id, ranked: [best] }) =>
    best && best.probability >= 0.9 ? [truth.get(id) === best.id] : [],
  );
  expect(sure.length).toBeGreaterThan(25);
  expect(sure.filter(Boolean).length / sure.length).toBeGreaterThanOrEqual(0.95);
});
