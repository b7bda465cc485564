import { minuteMs, type Venue } from '@homeward/domain';
import { arrivalMinutes, type RateStep } from '../engine/arrivals.ts';
import { type RandomStream, randomStream } from '../engine/random-stream.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { type DayPlan, planOf } from './calendar.ts';
import type { Day, Errand, Loss } from './day.ts';
import { drawFind } from './draw-find.ts';
import { drawOwner, type OwnerChances } from './draw-owner.ts';
import { lostKinds, rides } from './venue.ts';

/** Which day of which story: the same seed, number and parameters always give the same day. */
export interface WhichDay {
  readonly seed: number;
  readonly number: number;
  readonly firstDate: string;
  readonly venue: Venue;
}

/** How many of a day's losses fall into each hour after opening, in proportion. */
const lossesByHour = [2, 4, 6, 8, 9, 10, 10, 9, 9, 10, 12, 11];
/** The same for people who come to the desk for another reason: most on their way out. */
const errandsByHour = [4, 5, 6, 8, 9, 9, 9, 9, 10, 12, 14, 15];

const mostADay = 100_000;

/** A day of visitors, things and errands, the same for whichever desk is there to see them. */
export function createDay(which: WhichDay, p: Parameters): Day {
  const plan = planOf(which.venue, which.firstDate, which.number);
  const chance = (purpose: string) => randomStream(which.seed, `${which.number}/${purpose}`);
  return {
    ...plan,
    number: which.number,
    losses: drawLosses(which, plan, chance, p),
    errands: drawErrands(which, plan, chance, p),
  };
}

type Chance = (purpose: string) => RandomStream;

function drawLosses(which: WhichDay, plan: DayPlan, chance: Chance, p: Parameters): Loss[] {
  const things = chance('things');
  const asks = chance('who asks');
  const finding = chance('finding');
  const owners: OwnerChances = {
    asking: chance('asking'),
    leaving: chance('leaving'),
    walking: chance('walking'),
    counter: chance('minutes at the counter'),
    screens: chance('minutes at a screen'),
    luck: chance('luck'),
  };
  const steps = ratesOf(lossesByHour, p.lossesPerDay);
  return arrivalMinutes(steps, lengthOf(plan), chance('losing')).map((minute, place) => {
    const lostMs = Math.round(plan.opensMs + minute * minuteMs);
    const owner = drawOwner(lostMs, plan, owners, p);
    return {
      id: which.number * mostADay + place,
      categoryId: things.pick(lostKinds),
      placeId: things.pick(rides.map((value) => ({ value, weight: 1 }))),
      lostMs,
      find: drawFind(lostMs, plan, finding, p),
      owner: asks.chance(p.asksShare) ? owner : null,
    };
  });
}

function drawErrands(which: WhichDay, plan: DayPlan, chance: Chance, p: Parameters): Errand[] {
  const kinds = [
    { lane: 'hand-in', perDay: p.handInsPerDay, median: p.handInMedian },
    { lane: 'enquiry', perDay: p.questionsPerDay, median: p.questionMedian },
  ] as const;
  const drawn = kinds.flatMap(({ lane, perDay, median }) => {
    const service = chance(`${lane} minutes`);
    const luck = chance(`${lane} luck`);
    const arrivals = arrivalMinutes(ratesOf(errandsByHour, perDay), lengthOf(plan), chance(lane));
    return arrivals.map((minute) => ({
      lane,
      arrivesMs: Math.round(plan.opensMs + minute * minuteMs),
      serviceMinutes: service.logNormal(median, p.counterSigma),
      luck: { ticket: luck.uniform(), noShow: luck.uniform() },
    }));
  });
  return drawn
    .sort((a, b) => a.arrivesMs - b.arrivesMs)
    .map((errand, place) => ({ ...errand, id: which.number * mostADay + place }));
}

function ratesOf(byHour: readonly number[], perDay: number): readonly RateStep[] {
  const all = byHour.reduce((sum, each) => sum + each, 0);
  return byHour.map((each, hour) => ({ fromMinute: hour * 60, perHour: (perDay * each) / all }));
}

function lengthOf(plan: DayPlan): number {
  return (plan.closesMs - plan.opensMs) / minuteMs;
}
