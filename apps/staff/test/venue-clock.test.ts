import { describe, expect, it } from 'vitest';
import { clockTextAt, instantAtClock } from '../src/rooms/found-items/fields/venue-clock.ts';

const park = 'Europe/Amsterdam';

describe('the venue’s clock', () => {
  it('shows an instant as its own people read it', () => {
    expect(clockTextAt('2026-06-03T12:05:00.000Z', park)).toBe('2026-06-03T14:05');
    expect(clockTextAt('2026-01-03T23:30:00.000Z', park)).toBe('2026-01-04T00:30');
  });

  it('turns what was typed there into an instant, in summer and in winter', () => {
    expect(instantAtClock('2026-06-03T14:05', park)).toBe('2026-06-03T12:05:00.000Z');
    expect(instantAtClock('2026-01-04T00:30', park)).toBe('2026-01-03T23:30:00.000Z');
  });

  it('is right just after the clocks change', () => {
    expect(instantAtClock('2026-03-29T03:30', park)).toBe('2026-03-29T01:30:00.000Z');
    expect(instantAtClock('2026-10-25T04:00', park)).toBe('2026-10-25T03:00:00.000Z');
  });

  it('makes nothing of half a time', () => {
    expect(instantAtClock('2026-06-', park)).toBeNull();
    expect(instantAtClock('', park)).toBeNull();
  });
});
