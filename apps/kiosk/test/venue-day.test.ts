import { expect, test } from 'vitest';
import { venueDay } from '../src/rooms/lost-reports/venue-day.ts';

test('the time slider spans from the earliest opening to the latest closing of the week', () => {
  const week = [
    { weekdays: [1, 2, 3, 4, 5], opens: '10:00', closes: '20:00' },
    { weekdays: [6, 7], opens: '09:30', closes: '22:15' },
  ];
  expect(venueDay(week)).toEqual({ opensAtMinute: 9 * 60 + 30, closesAtMinute: 22 * 60 + 15 });
});
