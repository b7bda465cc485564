import type { Lane } from '@homeward/domain';
import { arrivalMinutes } from '../engine/arrivals.ts';
import { type RandomStream, randomStream } from '../engine/random-stream.ts';
import type { Scenario } from './scenario.ts';

/** Somebody who takes a ticket, and all that chance has in store for them. Minutes. */
export interface Visitor {
  readonly lane: Lane;
  readonly arrives: number;
  /** From the call until they stand at the counter. */
  readonly walk: number;
  readonly service: number;
  /** Until their item lies at the counter; for pickups. */
  readonly staging: number;
  readonly isNoShow: boolean;
  /** So long after a missed call they come back; null: never. */
  readonly comesBackAfter: number | null;
  readonly hold: Hold | null;
  /** They give their ticket back if they still wait then. */
  readonly leavesAfter: number | null;
}

export interface Hold {
  readonly after: number;
  readonly minutes: number;
  /** Back so long before the time. */
  readonly early: number;
}

/** Medians and spreads (standard deviation of the logarithm) of what happens at a counter. */
const serviceMinutes = {
  pickup: [2.2, 0.45],
  enquiry: [4, 0.6],
  'hand-in': [2.4, 0.5],
} as const satisfies Record<Lane, readonly [number, number]>;

/** The visitors of one evening. The same seed and number bring the same people. */
export function visitorsOf(scenario: Scenario, seed: number, evening: number): readonly Visitor[] {
  const stream = (purpose: string) => randomStream(seed, `${scenario.name}/${evening}/${purpose}`);
  const people = stream('people');
  // Some evenings everything takes longer, and some fewer people come.
  const pace = Math.exp(0.08 * stream('pace').normal());
  const crowd = Math.exp(0.12 * stream('crowd').normal());
  const steps = scenario.arrivals.map((step) => ({ ...step, perHour: step.perHour * crowd }));
  return arrivalMinutes(steps, scenario.closes, stream('arrivals')).map((arrives) =>
    visitor(scenario, arrives, pace, people),
  );
}

function visitor(scenario: Scenario, arrives: number, pace: number, chance: RandomStream): Visitor {
  const lane = chance.pick(
    Object.entries(scenario.shares).map(([value, weight]) => ({ value: value as Lane, weight })),
  );
  const [median, sigma] = serviceMinutes[lane];
  const service = pace * chance.logNormal(median, sigma);
  const walk = chance.logNormal(0.5, 0.5);
  const staging = chance.logNormal(5, 0.5);
  const isNoShow = chance.chance(scenario.noShowShare);
  const returns = chance.chance(0.4);
  const back = chance.between(4, 20);
  const holds = chance.chance(scenario.holdShare);
  const hold = { after: chance.between(2, 10), minutes: chance.between(8, 25), early: 0 };
  const early = chance.chance(0.5) ? chance.between(0, 8) : 0;
  const leaves = chance.chance(scenario.leavingShare);
  const leavesAfter = chance.between(5, 40);
  return {
    lane,
    arrives,
    walk,
    service,
    staging,
    isNoShow,
    comesBackAfter: returns ? back : null,
    hold: holds ? { ...hold, early: Math.min(early, hold.minutes - 1) } : null,
    leavesAfter: leaves ? leavesAfter : null,
  };
}
