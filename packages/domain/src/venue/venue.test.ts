import { aVenue, kinds, spots } from '@homeward/testkit';
import { describe, expect, test } from 'vitest';
import type { CategoryId, CounterId, PlaceId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { categoryOf, counterPlaceOf, placeOf } from './lookup.ts';
import { mayBeHinted, mayBePhotographed, privacyClasses } from './privacy.ts';
import { answerDueAt, cataloguingMinutes } from './promise.ts';

describe('the hour by which a visitor hears from us', () => {
  const due = (now: string, sweepTimes: readonly string[]) =>
    answerDueAt(aVenue({ sweepTimes }), now as Instant);

  test('is the next sweep, catalogued', () => {
    expect(cataloguingMinutes).toBe(60);
    expect(due('2026-06-03T10:00:00.000Z', ['13:00', '22:30'])).toBe('2026-06-03T12:00:00.000Z');
    expect(due('2026-06-03T11:00:00.000Z', ['13:00', '22:30'])).toBe('2026-06-03T21:30:00.000Z');
    expect(due('2026-06-03T20:31:00.000Z', ['13:00', '22:30'])).toBe('2026-06-04T12:00:00.000Z');
  });

  test('is a promise even where no sweep is planned: a day and the time to catalogue', () => {
    const now = '2026-06-03T10:00:00.000Z';
    expect(due(now, [])).toBe(addMinutes(now as Instant, 25 * 60));
  });
});

test('bank cards are never photographed; only open kinds are hinted at', () => {
  expect(privacyClasses.filter(mayBePhotographed)).toEqual(['open', 'discreet', 'masked']);
  expect(privacyClasses.filter(mayBeHinted)).toEqual(['open']);
});

test('what the venue does not have is null', () => {
  const venue = aVenue();
  expect(categoryOf(venue, kinds.bag)?.id).toBe('bag');
  expect(categoryOf(venue, 'x' as CategoryId)).toBeNull();
  expect(placeOf(venue, spots.pier)?.zoneId).toBe('shore');
  expect(placeOf(venue, 'x' as PlaceId)).toBeNull();
  expect(counterPlaceOf(venue, spots.handInCounter)?.lanes).toEqual(['hand-in']);
  expect(counterPlaceOf(venue, 'x' as CounterId)).toBeNull();
});
