import { aVenue } from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { Instant } from '../kernel/instant.ts';
import { deskHoursAt, isAlwaysOpen, nextOpening } from './desk-hours.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const at = (text: string) => text as Instant;

test('the desk is open from the minute it opens until the minute it closes, in local time', () => {
  const venue = aVenue({
    openingHours: [{ weekdays: everyDay, opens: '10:00', closes: '20:00' }],
  });
  const hours = { opensAt: '2026-06-03T08:00:00.000Z', closesAt: '2026-06-03T18:00:00.000Z' };
  expect(deskHoursAt(venue, at('2026-06-03T07:59:59.999Z'))).toBeNull();
  expect(deskHoursAt(venue, at('2026-06-03T08:00:00.000Z'))).toEqual(hours);
  expect(deskHoursAt(venue, at('2026-06-03T17:59:59.999Z'))).toEqual(hours);
  expect(deskHoursAt(venue, at('2026-06-03T18:00:00.000Z'))).toBeNull();
  expect(nextOpening(venue, at('2026-06-03T18:00:00.000Z'))).toBe('2026-06-04T08:00:00.000Z');
});

test('hours past midnight belong to the evening on which they began', () => {
  // 6 June 2026 is a Saturday.
  const venue = aVenue({ openingHours: [{ weekdays: [6], opens: '18:00', closes: '02:00' }] });
  const late = deskHoursAt(venue, at('2026-06-06T23:30:00.000Z'));
  expect(late?.closesAt).toBe('2026-06-07T00:00:00.000Z');
  expect(deskHoursAt(venue, at('2026-06-07T00:00:00.000Z'))).toBeNull();
  expect(deskHoursAt(venue, at('2026-06-05T23:30:00.000Z'))).toBeNull();
  expect(nextOpening(venue, at('2026-06-06T23:30:00.000Z'))).toBe('2026-06-13T16:00:00.000Z');
});

test('a venue without hours never closes and never opens', () => {
  const venue = aVenue({ openingHours: [] });
  expect(isAlwaysOpen(venue)).toBe(true);
  expect(deskHoursAt(venue, at('2026-06-03T08:00:00.000Z'))).toBeNull();
  expect(nextOpening(venue, at('2026-06-03T08:00:00.000Z'))).toBeNull();
});
