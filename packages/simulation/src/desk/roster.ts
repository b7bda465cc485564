import { minuteMs } from '@homeward/domain';
import type { Parameters } from '../parameters/parameters.ts';
import type { Day } from '../world/day.ts';

/** When one clerk is there: the same in both worlds. */
export interface Shift {
  /** 0, 1, 2 ... */
  readonly clerk: number;
  readonly fromMs: number;
  readonly toMs: number;
  readonly rest: { readonly fromMs: number; readonly toMs: number } | null;
}

/**
 * Who works that day: all clerks from opening, some of them missing from the
 * evening on, the second one with a break (the first, if there is only one).
 */
export function rosterOf(day: Day, p: Parameters): readonly Shift[] {
  const eveningMs = day.opensMs + p.eveningFromMinute * minuteMs;
  const breakMs = day.opensMs + p.breakFromMinute * minuteMs;
  const inTheEvening = Math.max(1, p.clerks - p.missingInTheEvening);
  const resting = Math.min(1, inTheEvening - 1);
  return Array.from({ length: p.clerks }, (_, clerk) => ({
    clerk,
    fromMs: day.opensMs,
    toMs: clerk < inTheEvening ? day.closesMs : eveningMs,
    rest:
      clerk === resting && p.breakMinutes > 0
        ? { fromMs: breakMs, toMs: breakMs + p.breakMinutes * minuteMs }
        : null,
  }));
}

/** The minutes all clerks of a roster are on duty, breaks not counted. */
export function dutyMinutesOf(roster: readonly Shift[]): number {
  const ms = roster.reduce(
    (sum, { fromMs, toMs, rest }) => sum + toMs - fromMs - (rest ? rest.toMs - rest.fromMs : 0),
    0,
  );
  return ms / minuteMs;
}
