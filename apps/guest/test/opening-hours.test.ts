import { describe, expect, it } from 'vitest';
import { openNow } from '../src/rooms/desk/opening-hours.ts';

const hours = [
  { weekdays: [1, 2, 3, 4, 5], opens: '10:00', closes: '20:00' },
  { weekdays: [6], opens: '09:30', closes: '22:00' },
];
const timeZone = 'Europe/Amsterdam';
/** 3 June 2026 is a Wednesday; Amsterdam is two hours ahead of UTC then. */
const at = (utc: string) => ({ nowMs: Date.parse(utc), timeZone });

describe('the opening hours, right now', () => {
  it('say until when the desk is open, on the clock of the venue', () => {
    expect(openNow(hours, at('2026-06-03T17:59:00Z'))).toEqual({ is: 'open-until', time: '20:00' });
  });

  it('say from when, before it opens', () => {
    expect(openNow(hours, at('2026-06-06T07:00:00Z'))).toEqual({ is: 'opens-at', time: '09:30' });
  });

  it('say that it is over for today', () => {
    expect(openNow(hours, at('2026-06-03T18:00:00Z'))).toEqual({ is: 'closed-now' });
  });

  it('say on which day nobody is there', () => {
    expect(openNow(hours, at('2026-06-07T10:00:00Z'))).toEqual({ is: 'closed-today' });
  });

  it('take no hours for open at all hours', () => {
    expect(openNow([], at('2026-06-07T03:00:00Z'))).toEqual({ is: 'always' });
  });
});
