import type { Lane } from '@homeward/domain';
import type { RateStep } from '../engine/arrivals.ts';

/** A kind of evening at the desk, from `opens` until everybody has been served. Minutes of the day. */
export interface Scenario {
  readonly name: string;
  readonly counters: readonly (readonly Lane[])[];
  readonly opens: number;
  readonly closes: number;
  /** People an hour, all lanes together. */
  readonly arrivals: readonly RateStep[];
  readonly shares: Readonly<Record<Lane, number>>;
  /** A counter that nobody is at for a while, with the time that is announced. */
  readonly rest: Rest | null;
  readonly noShowShare: number;
  readonly holdShare: number;
  readonly leavingShare: number;
}

export interface Rest {
  readonly counter: number;
  readonly from: number;
  readonly minutes: number;
  /** Is it said when the counter is back? */
  readonly isSaid: boolean;
}

const everyLane: readonly Lane[] = ['pickup', 'enquiry', 'hand-in'];
const evening = { opens: 16 * 60, closes: 22 * 60 } as const;
const usualShares = { pickup: 0.4, enquiry: 0.45, 'hand-in': 0.15 } as const;
const usualPeople = { noShowShare: 0.06, holdShare: 0.08, leavingShare: 0.04 } as const;

/** Steady but for the ebb and flow of a park: so busy that a line forms and dissolves again. */
function ebbAndFlow(perHour: number): readonly RateStep[] {
  return [0.8, 1.15, 0.85, 1.2, 0.9, 0.7].map((share, hour) => ({
    fromMinute: evening.opens + hour * 60,
    perHour: share * perHour,
  }));
}

/** Quiet until the park empties, then twice what the counters can serve. */
function closingPeak(perHour: number): readonly RateStep[] {
  return [0.6, 0.7, 0.8, 0.9, 1.5, 2.1].map((share, hour) => ({
    fromMinute: evening.opens + hour * 60,
    perHour: share * perHour,
  }));
}

function scenarioOf(name: string, counters: number, over: Partial<Scenario> = {}): Scenario {
  return {
    name,
    counters: Array.from({ length: counters }, () => everyLane),
    ...evening,
    arrivals: ebbAndFlow(12.5 * counters),
    shares: usualShares,
    rest: null,
    ...usualPeople,
    ...over,
  };
}

/** The evenings on which predictions of the wait are compared. */
export const scenarios: readonly Scenario[] = [
  scenarioOf('1 counter', 1),
  scenarioOf('2 counters', 2),
  scenarioOf('3 counters', 3),
  scenarioOf('40-minute break, 1 counter', 1, {
    arrivals: ebbAndFlow(10.5),
    rest: { counter: 0, from: 18 * 60, minutes: 40, isSaid: true },
  }),
  scenarioOf('40-minute break, 2 counters', 2, {
    arrivals: ebbAndFlow(22),
    rest: { counter: 0, from: 18 * 60, minutes: 40, isSaid: true },
  }),
  scenarioOf('40-minute break unannounced, 2 counters', 2, {
    arrivals: ebbAndFlow(22),
    rest: { counter: 0, from: 18 * 60, minutes: 40, isSaid: false },
  }),
  scenarioOf('closing peak, 1 counter', 1, { arrivals: closingPeak(11) }),
  scenarioOf('closing peak, 2 counters', 2, { arrivals: closingPeak(22) }),
  scenarioOf('closing peak, 3 counters', 3, { arrivals: closingPeak(33) }),
  scenarioOf('own counters for lanes', 3, {
    counters: [['pickup', 'hand-in'], ['enquiry'], everyLane],
    arrivals: ebbAndFlow(36),
  }),
];
