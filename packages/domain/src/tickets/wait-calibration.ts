import { minutesBetween } from '../kernel/instant.ts';
import { type Lane, lanes } from '../venue/venue.ts';
import type { WaitPromise } from './wait-promise.ts';
import { type Breadth, breadthNeeded } from './wait-range.ts';

/** How broad the ranges of each lane have to be, as its promises have shown. */
export type Breadths = Readonly<Record<Lane, Breadth>>;

/** Promises of a lane that its breadth is worked out from: the latest so many. */
export const promisesRemembered = 800;

/** Each end may be missed by so many: both together leave 80 % inside, with a little to spare. */
const missedShare = 0.08;
/** What comes later of one ticket says less that is new than what was said first. */
const weights = { first: 1, later: 0.1 } as const;
/** What was foreseen counts like so many promises, so that a few cannot upset it. */
const foreseenWeight = 30;
/** Before the first promise has come true; fitted in simulation, see docs/QUEUE.md. */
const startingBreadth: Breadth = { below: 1, above: 1 };
const narrowest = 0.2;
const broadest = 5;

/** Normal quantiles in even steps, as multiples of the 90th percentile. */
const foreseen = Array.from({ length: 40 }, (_, step) => {
  const share = (step + 0.5) / 40;
  return Math.log(share / (1 - share)) / Math.log(0.9 / 0.1);
});

interface Needed {
  readonly breadth: number;
  readonly weight: number;
}

/**
 * How broad each lane's ranges have to be for 80 % of its promises to come
 * true, neither less nor more: the breadth that would have held all but the
 * share that may be missed, on each side, of the lane's latest promises. Worked
 * out from what is recorded and nothing else, so every server says the same;
 * the order doesn't matter.
 * Source: split conformal prediction with weights, Barber, Candès, Ramdas &
 * Tibshirani, "Conformal prediction beyond exchangeability", Annals of
 * Statistics 51(2), 2023; for each end, with whole minutes accounted for.
 */
export function breadthsOf(ended: readonly WaitPromise[]): Breadths {
  const breadths = lanes.map((lane) => {
    const counted = ended.filter((promise) => promise.lane === lane && isCounted(promise));
    return [lane, { below: breadthFor(counted, 'below'), above: breadthFor(counted, 'above') }];
  });
  return Object.fromEntries(breadths);
}

function breadthFor(counted: readonly WaitPromise[], side: keyof Breadth): number {
  const needed = counted.map((promise): Needed => {
    const waited = minutesBetween(promise.shownAt, promise.endedAt ?? promise.shownAt);
    const weight = promise.isFirst ? weights.first : weights.later;
    return { breadth: breadthNeeded(promise, waited)[side], weight };
  });
  const expected = foreseen.map((share) => ({
    breadth: share * startingBreadth[side],
    weight: foreseenWeight / foreseen.length,
  }));
  const breadth = quantile([...needed, ...expected], 1 - missedShare);
  return Math.min(broadest, Math.max(narrowest, breadth));
}

/** The smallest breadth that is enough for a share of all, by weight. */
function quantile(needed: readonly Needed[], share: number): number {
  const sorted = [...needed].sort((a, b) => a.breadth - b.breadth);
  let left = share * sorted.reduce((sum, { weight }) => sum + weight, 0);
  for (const { breadth, weight } of sorted) {
    left -= weight;
    if (left <= 0) return breadth;
  }
  return broadest;
}

function isCounted({ outcome }: WaitPromise): boolean {
  return outcome !== 'open' && outcome !== 'void';
}

export const startingBreadths: Breadths = breadthsOf([]);
