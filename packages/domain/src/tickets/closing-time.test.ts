import { aCounter, aVenue } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../kernel/instant.ts';
import { closingOutlook, isDayOver, mayJoin } from './closing-time.ts';

const venue = aVenue({
  openingHours: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '10:00', closes: '20:00' }],
});
const tenMinutesLeft = '2026-06-03T17:50:00.000Z' as Instant;
const afterwards = '2026-06-03T18:30:00.000Z' as Instant;
const range = (fromMinutes: number, toMinutes: number) => ({ fromMinutes, toMinutes });
const open = [aCounter()];
const closed = [aCounter({ status: 'closed' })];

test.each([
  [range(2, 10), 'in-time'],
  [range(2, 11), 'at-risk'],
  [range(9, 30), 'at-risk'],
  [range(10, 30), 'too-late'],
  [null, 'in-time'],
] as const)('ten minutes before closing a wait of %j is %s', (wait, outlook) => {
  expect(closingOutlook(venue, tenMinutesLeft, wait)).toBe(outlook);
});

describe('a new place in line', () => {
  test('is given out as long as it may be served before closing', () => {
    expect(mayJoin(venue, tenMinutesLeft, open, range(9, 30))).toBe(true);
    expect(mayJoin(venue, tenMinutesLeft, open, range(10, 30))).toBe(false);
    expect(mayJoin(venue, tenMinutesLeft, closed, null)).toBe(true);
  });

  test('outside the hours only while somebody is there', () => {
    expect(mayJoin(venue, afterwards, open, range(10, 30))).toBe(true);
    expect(mayJoin(venue, afterwards, [aCounter({ status: 'paused' })], null)).toBe(true);
    expect(mayJoin(venue, afterwards, closed, null)).toBe(false);
  });

  test('at any time where there are no hours', () => {
    expect(mayJoin(aVenue({ openingHours: [] }), afterwards, closed, range(500, 600))).toBe(true);
  });
});

test('the day is over when the hours are and everybody has left', () => {
  expect(isDayOver(venue, tenMinutesLeft, closed)).toBe(false);
  expect(isDayOver(venue, afterwards, open)).toBe(false);
  expect(isDayOver(venue, afterwards, closed)).toBe(true);
  expect(isDayOver(aVenue({ openingHours: [] }), afterwards, closed)).toBe(false);
});
