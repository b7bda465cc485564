import { readFileSync } from 'node:fs';
import {
  createDay,
  parameterList,
  parameterTable,
  simulatedVenue,
  usualParameters,
} from '@homeward/simulation';
import { expect, test } from 'vitest';

const which = { seed: 5, number: 0, firstDate: '2026-07-10', venue: simulatedVenue(3) };
const day = createDay(which, usualParameters);

test('the same seed and parameters give the same day, another seed another', () => {
  expect(createDay(which, usualParameters)).toEqual(day);
  expect(createDay({ ...which, seed: 6 }, usualParameters)).not.toEqual(day);
});

test('a parameter changes what it is about and nothing else: people, things and luck stay', () => {
  const slower = createDay(which, { ...usualParameters, kioskMedian: 3, phoneShare: 0.1 });
  expect(slower.losses.map(({ lostMs, find }) => ({ lostMs, find }))).toEqual(
    day.losses.map(({ lostMs, find }) => ({ lostMs, find })),
  );
  expect(slower.errands).toEqual(day.errands);
  for (const [place, { owner }] of day.losses.entries()) {
    const other = slower.losses[place]?.owner;
    if (!owner || !other) {
      expect(other).toBe(owner);
      continue;
    }
    expect({ ...other, minutes: null }).toEqual({ ...owner, minutes: null });
    expect(other.minutes.describe).toBe(owner.minutes.describe);
    expect(other.minutes.kiosk).toBeCloseTo(2 * owner.minutes.kiosk, 9);
  }
});

test('nobody asks before they lost it or after closing, and nothing reaches the desk before it is found', () => {
  for (const { lostMs, owner, find } of day.losses) {
    expect(lostMs).toBeGreaterThanOrEqual(day.opensMs);
    if (owner) {
      expect(owner.asksMs).toBeGreaterThanOrEqual(lostMs);
      expect(owner.asksMs).toBeLessThanOrEqual(day.closesMs);
      expect(owner.leavesMs).toBeLessThanOrEqual(day.closesMs);
    }
    if (find) {
      expect(find.foundMs).toBeGreaterThanOrEqual(lostMs);
      expect(find.atDeskMs).toBeGreaterThanOrEqual(find.foundMs);
    }
  }
});

test('most of those who ask do so in the hours before closing', () => {
  const asked = Array.from({ length: 20 }, (_, seed) =>
    createDay({ ...which, seed }, usualParameters),
  ).flatMap(({ losses, opensMs }) =>
    losses.flatMap(({ owner }) => (owner ? [(owner.asksMs - opensMs) / 3_600_000] : [])),
  );
  const inHours = (from: number, to: number) =>
    asked.filter((hour) => hour >= from && hour < to).length / (to - from);
  expect(inHours(10.5, 12)).toBeGreaterThan(1.5 * inHours(4, 8));
});

test('every number says what it is, in which unit, and where it comes from', () => {
  for (const [name, { value, unit, says, from }] of Object.entries(parameterTable)) {
    expect(Number.isFinite(value), name).toBe(true);
    expect(says.length, name).toBeGreaterThan(8);
    expect(from.length, name).toBeGreaterThan(5);
    if (unit === 'share') {
      expect(value, name).toBeGreaterThanOrEqual(0);
      expect(value, name).toBeLessThanOrEqual(1);
    }
  }
});

test('the paper on the simulation shows every parameter as it is', () => {
  const paper = new URL('../../../docs/SIMULATION.md', import.meta.url);
  expect(readFileSync(paper, 'utf8')).toContain(parameterList());
});
