import { dayMs, minuteMs } from '@homeward/domain';
import type { RandomStream } from '../engine/random-stream.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { DayPlan } from './calendar.ts';
import type { Find } from './day.ts';

/** What becomes of a lost thing: found or not, and when it reaches the desk. Draws the same number of times either way. */
export function drawFind(
  lostMs: number,
  plan: DayPlan,
  chance: RandomStream,
  p: Parameters,
): Find | null {
  const isFound = chance.chance(p.foundShare);
  const foundMs = lostMs + chance.exponential(p.foundAfterMean) * minuteMs;
  const isCarried = chance.chance(p.carriedSoonShare);
  const carriedMs = foundMs + chance.exponential(p.carriedAfterMean) * minuteMs;
  const luck = {
    loggedAtRide: chance.uniform(),
    wronglySuggested: chance.uniform(),
    loggedTwice: chance.uniform(),
  };
  const loggingDelay = chance.exponential(1);
  if (!isFound) return null;
  const sweptMs = nextSweepMs(foundMs, plan, p);
  const atDeskMs = isCarried && carriedMs < plan.closesMs ? Math.min(carriedMs, sweptMs) : sweptMs;
  return { foundMs, atDeskMs, luck, loggingDelay };
}

/** The sweep that brings a thing found at that moment; after the last one it is tomorrow's first. */
function nextSweepMs(foundMs: number, plan: DayPlan, p: Parameters): number {
  const ready = foundMs + p.sweepMinutes * minuteMs;
  const first = plan.sweepsMs[0] ?? plan.closesMs;
  return plan.sweepsMs.find((sweepMs) => sweepMs >= ready) ?? first + dayMs;
}
