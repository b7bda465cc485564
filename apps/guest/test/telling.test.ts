import { describe, expect, it } from 'vitest';
import { travelSize } from '../src/rooms/adding/shrink-photo.ts';
import { dayAgo, daysSince, periodMeant } from '../src/rooms/filing/when-lost.ts';
import { holdChoices } from '../src/rooms/tickets/hold-choices.ts';

const clock = { nowMs: Date.parse('2026-06-03T14:15:00Z'), timeZone: 'Europe/Amsterdam' };

describe('when it was lost', () => {
  it('is the whole part of the day, on the clock of the venue', () => {
    expect(periodMeant({ daysAgo: 1, part: 'afternoon' }, clock)).toEqual({
      from: '2026-06-02T10:00:00.000Z',
      to: '2026-06-02T15:00:00.000Z',
    });
  });

  it('never lies in the future', () => {
    expect(periodMeant({ daysAgo: 0, part: 'evening' }, clock)).toEqual({
      from: '2026-06-03T14:15:00.000Z',
      to: '2026-06-03T14:15:00.000Z',
    });
  });

  it('is the whole day without a part, and unknown without a day', () => {
    expect(periodMeant({ daysAgo: 1, part: null }, clock)?.from).toBe('2026-06-01T22:00:00.000Z');
    expect(periodMeant({ daysAgo: null, part: 'morning' }, clock)).toBeNull();
  });

  it('is counted in days of the calendar, there and back', () => {
    expect(dayAgo(3, clock)).toBe('2026-05-31');
    expect(daysSince('2026-05-31', clock)).toBe(3);
    expect(daysSince('2026-06-20', clock)).toBe(0);
  });
});

describe('holding a place', () => {
  it('offers the usual spans that are left', () => {
    expect(holdChoices(30)).toEqual([5, 10, 20, 30]);
    expect(holdChoices(10)).toEqual([5, 10]);
  });

  it('offers an odd rest as it is', () => {
    expect(holdChoices(17)).toEqual([5, 10, 17]);
    expect(holdChoices(3)).toEqual([3]);
    expect(holdChoices(0)).toEqual([]);
  });
});

describe('a photo on its way', () => {
  it('is made no longer than 1600 pixels, in its shape', () => {
    expect(travelSize({ width: 4000, height: 3000 })).toEqual({ width: 1600, height: 1200 });
  });

  it('is never made larger', () => {
    expect(travelSize({ width: 640, height: 480 })).toEqual({ width: 640, height: 480 });
  });
});
