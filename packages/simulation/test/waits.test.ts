import { beforeAll, describe, expect, test } from 'vitest';
import { compareWaits, type ScenarioResult } from '../src/waits/compare-waits.ts';
import { playEvening } from '../src/waits/evening.ts';
import { visitorsOf } from '../src/waits/people.ts';
import { type Scenario, scenarios } from '../src/waits/scenario.ts';
import { Tally } from '../src/waits/score.ts';
import { waitsTable } from '../src/waits/waits-table.ts';

function scenario(name: string): Scenario {
  const found = scenarios.find((each) => each.name === name);
  if (!found) throw new Error(`There is no scenario ${name}.`);
  return found;
}

test('the same seed and evening bring the same people, another evening others', () => {
  const two = scenario('2 counters');
  expect(visitorsOf(two, 1, 3)).toEqual(visitorsOf(two, 1, 3));
  expect(visitorsOf(two, 1, 3)).not.toEqual(visitorsOf(two, 1, 4));
});

test('an evening ends with everybody called, gone or missed, and a rest is taken once', async () => {
  const ignore = () => {};
  const watcher = { issued: ignore, called: ignore, changed: ignore, moved: ignore };
  const which = { scenario: scenario('40-minute break, 2 counters'), seed: 5, number: 0 };
  const desk = await playEvening(which, watcher);
  expect(desk.tickets.length).toBeGreaterThan(60);
  const left = desk.tickets.filter(({ status }) => status === 'waiting' || status === 'called');
  expect(left).toEqual([]);
  expect(desk.pauses).toHaveLength(1);
  expect(desk.pauses[0]?.until).not.toBeNull();
});

test('a miss costs ten times what it lies outside, a broad range its width', () => {
  const tally = new Tally();
  tally.add({ middle: 10, fromMinutes: 8, toMinutes: 12 }, 11);
  tally.add({ middle: 10, fromMinutes: 8, toMinutes: 12 }, 15);
  expect(tally.score()).toEqual({
    count: 2,
    meanError: 3,
    inside: 0.5,
    meanWidth: 4,
    intervalScore: (4 + 34) / 2,
    withinThree: 0.5,
  });
});

describe('waits as the house says them, against the ways in use', () => {
  const results: ScenarioResult[] = [];
  beforeAll(async () => {
    const question = { seed: 7, before: 2, evenings: 4 };
    for (const name of ['2 counters', 'closing peak, 2 counters', '40-minute break, 2 counters']) {
      results.push(await compareWaits(scenario(name), question));
    }
  }, 240_000);

  test('err less in every scenario, by a quarter at least', () => {
    for (const { results: all } of results) {
      const [ours, ...others] = all.map(({ tally }) => tally.score());
      expect(ours?.count).toBeGreaterThan(300);
      for (const other of others) {
        expect(ours?.meanError).toBeLessThan(0.75 * other.meanError);
        expect(ours?.intervalScore).toBeLessThan(0.85 * other.intervalScore);
        expect(ours?.withinThree).toBeGreaterThan(other.withinThree);
      }
    }
  });

  test('eight in ten come true: on these evenings, within what chance allows', () => {
    const pooled = new Tally();
    for (const { results: all, shown } of results) {
      const [ours] = all;
      if (!ours) throw new Error('Nothing was predicted.');
      pooled.take(ours.tally);
      // Waits of one evening go wrong together: chance weighs about three times as much as for single ones.
      const chance = 3 * Math.sqrt(3 * ((0.8 * 0.2) / ours.tally.score().count));
      expect(ours.tally.score().inside).toBeGreaterThan(0.8 - chance);
      expect(ours.tally.score().inside).toBeLessThan(0.9 + chance);
      expect(shown.inside).toBeGreaterThan(0.7);
    }
    expect(pooled.score().inside).toBeGreaterThan(0.78);
    expect(pooled.score().inside).toBeLessThan(0.9);
  });

  test('the table names each way in each scenario and all together', () => {
    const table = waitsTable(results);
    for (const name of ['Homeward', 'last entrant', 'head of line', 'all together']) {
      expect(table).toContain(name);
    }
    expect(table.match(/\| Homeward \|/g)).toHaveLength(results.length + 1);
  });
});
