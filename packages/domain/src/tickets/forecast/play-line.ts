import { draw, runs } from './draws.ts';
import {
  beginEvening,
  type Evening,
  eveningOf,
  letIn,
  nextGap,
  type PlayedLane,
} from './evening.ts';
import { anywhere, type Line } from './line.ts';
import type { Rest } from './rests.ts';
import { minutesAt } from './spread.ts';

/** Nothing further away is played, unless the desk is open longer: by then it is another evening. */
const horizonMinutes = 240;
/** However well the past is known, an evening is so much slower or quicker (standard deviation). */
const eveningDrift = 0.08;
/** Of those who will give their ticket back, so many do it after now. */
const stillToLeave = 0.5;

/** Somebody in a lane being played. */
interface Spot {
  lane: number;
  place: number;
}

/**
 * In how many minutes everybody in line is called, in each run: by lane and
 * place in `line.waiters`, the runs of one waiter side by side. Infinity: never, or
 * not before the desk closes.
 */
export function playLine(line: Line): readonly Float64Array[] {
  const evening = eveningOf(line);
  const calls = evening.byLane.map(({ here }) => new Float64Array(here * runs).fill(Infinity));
  for (let run = 0; run < runs; run += 1) {
    beginEvening(line, evening, run);
    playEvening(line, evening, calls, run);
  }
  return calls;
}

/** Free counters call, one after the other in time, until everybody here has been called. */
function playEvening(
  line: Line,
  evening: Evening,
  calls: readonly Float64Array[],
  run: number,
): void {
  const { byLane, freeAt } = evening;
  const paces = byLane.map((_, lane) => paceOf(line, lane, run));
  const next: Spot = { lane: 0, place: 0 };
  const horizon = Math.max(horizonMinutes, Number.isFinite(line.closesIn) ? line.closesIn : 0);
  let left = evening.toCall;
  while (left > 0) {
    const counter = firstFree(freeAt);
    const now = freeAt[counter] ?? Infinity;
    if (!(now < horizon)) return;
    letIn(line, evening, now, run);
    if (!choose(line, evening, counter, now, next)) {
      const wakes = wakesAt(line, evening, counter, now) + nextGap(line, evening, run);
      freeAt[counter] = afterIdleRest(line, evening, counter, wakes);
      continue;
    }
    const lane = byLane[next.lane] as PlayedLane;
    lane.isTaken[next.place] = 1;
    const isHere = next.place < lane.here;
    if (isHere) {
      (calls[next.lane] as Float64Array)[next.place * runs + run] = now;
      left -= 1;
    }
    // Whoever only would join takes nobody's time, nor does somebody who has left.
    const isNewcomer = next.place === lane.here - 1;
    if (isNewcomer || leaves(line, evening, next.lane, run)) continue;
    const pace = paces[next.lane] as number;
    const gone = now + visitMinutes(line, evening, next.lane, run) * pace;
    const back = gone + pauseMinutes(line, evening, run);
    freeAt[counter] = afterRest(line, evening, counter, back) + nextGap(line, evening, run);
  }
}

function firstFree(freeAt: Float64Array): number {
  let first = 0;
  for (let counter = 1; counter < freeAt.length; counter += 1) {
    if ((freeAt[counter] as number) < (freeAt[first] as number)) first = counter;
  }
  return first;
}

/**
 * Whom `chooseNext` would choose: in each lane the longest wait of those who
 * may be called, and of these the one with the most haste for its lane.
 */
function choose(
  line: Line,
  { byLane }: Evening,
  counter: number,
  now: number,
  chosen: Spot,
): boolean {
  let most = -1;
  for (const number of line.servers[counter]?.lanes ?? []) {
    const lane = byLane[number] as PlayedLane;
    const place = firstCallable(lane, counter, now);
    if (place < 0) continue;
    const urgency = (now - (lane.issued[place] as number)) / (line.targets[number] as number);
    if (urgency <= most) continue;
    most = urgency;
    chosen.lane = number;
    chosen.place = place;
  }
  return most >= 0;
}

function firstCallable(lane: PlayedLane, counter: number, now: number): number {
  while (lane.head < lane.people && lane.isTaken[lane.head] === 1) lane.head += 1;
  for (let place = lane.head; place < lane.people; place += 1) {
    if (lane.isTaken[place] === 1 || (lane.callable[place] as number) > now) continue;
    const only = lane.onlyAt[place] as number;
    if (only === anywhere || only === counter) return place;
  }
  return -1;
}

/** When there will be somebody to call for a counter that has nobody now. */
function wakesAt(line: Line, { byLane }: Evening, counter: number, now: number): number {
  let soonest = Infinity;
  for (const number of line.servers[counter]?.lanes ?? []) {
    const lane = byLane[number] as PlayedLane;
    soonest = Math.min(soonest, lane.nextArrival);
    for (let place = lane.head; place < lane.people; place += 1) {
      const callable = lane.callable[place] as number;
      if (lane.isTaken[place] === 1 || callable <= now || callable >= soonest) continue;
      const only = lane.onlyAt[place] as number;
      if (only === anywhere || only === counter) soonest = callable;
    }
  }
  return soonest;
}

function leaves({ habits }: Line, evening: Evening, lane: number, run: number): boolean {
  evening.visits += 1;
  const share = stillToLeave * (habits.byLane[lane]?.leavingShare ?? 0);
  return draw(run, 'leaving', evening.visits) < share;
}

/** From the call until the counter is free again. Each lane's visits have their own luck, in their order. */
function visitMinutes({ habits }: Line, { byLane }: Evening, number: number, run: number): number {
  const lane = byLane[number] as PlayedLane;
  lane.served += 1;
  const taken = habits.byLane[number]?.taken;
  return taken ? minutesAt(taken, draw(run, 'service', number * 320 + (lane.served % 320))) : 0;
}

/** When a counter calls again that is done with a visit at `free`: rests that are due come first. */
function afterRest(line: Line, evening: Evening, counter: number, free: number): number {
  let calls = free;
  for (let rest = nextRest(line, evening, counter); rest && rest.at <= calls; ) {
    calls += rest.minutes;
    evening.rested[counter] = (evening.rested[counter] as number) + 1;
    rest = nextRest(line, evening, counter);
  }
  return calls;
}

/** The same for a counter that has had nobody to call, and so could rest in time. */
function afterIdleRest(line: Line, evening: Evening, counter: number, wakes: number): number {
  const rest = nextRest(line, evening, counter);
  if (!rest || rest.at > wakes || wakes === Infinity) return wakes;
  evening.rested[counter] = (evening.rested[counter] as number) + 1;
  return Math.max(wakes, rest.at + rest.minutes);
}

function nextRest(
  { servers }: Line,
  { restDay, rested }: Evening,
  counter: number,
): Rest | undefined {
  return servers[counter]?.rests[restDay]?.[rested[counter] as number];
}

/** Now and then a counter pauses after a visit. */
function pauseMinutes({ habits: { pauses } }: Line, evening: Evening, run: number): number {
  if (!pauses.shortMinutes || draw(run, 'pausing', evening.visits) >= pauses.perVisit) return 0;
  evening.pauses += 1;
  return minutesAt(pauses.shortMinutes, draw(run, 'pauseLength', evening.pauses));
}

/**
 * How much slower or quicker than its past a lane is in this run: the mean of a
 * few visits is itself uncertain, and evenings differ.
 */
function paceOf({ habits }: Line, lane: number, run: number): number {
  const taken = habits.byLane[lane]?.taken;
  if (!taken) return 1;
  const uncertainty = Math.sqrt(taken.scatter / taken.count);
  const evening = eveningDrift * normalAt(draw(run, 'drift', 3));
  return Math.exp(evening + uncertainty * normalAt(draw(run, 'drift', lane)));
}

/** The normal quantile, by its logistic likeness (at most 0.05 off between the 5th and 95th percentile). */
function normalAt(share: number): number {
  return Math.log(share / (1 - share)) / 1.702;
}
