import type { Waits } from './forecast/forecast.ts';

/** A believable wait: whole minutes, never a single one. */
export interface WaitRange {
  readonly fromMinutes: number;
  readonly toMinutes: number;
}

/** What a forecast says of one wait: its middle, and how far it reaches to either side. Minutes. */
export interface Outlook {
  /** As many runs waited longer as shorter. */
  readonly middle: number;
  /** From the middle down to the 10th percentile, and up to the 90th. */
  readonly reachBelow: number;
  readonly reachAbove: number;
}

/** How many times as far as foreseen a range reaches to either side. */
export interface Breadth {
  readonly below: number;
  readonly above: number;
}

/** More than a whole minute is rounded up, the whole minute itself is not. */
const aTouch = 1e-6;
/** However sure a forecast is, nothing at a desk is surer. */
const leastReach = 0.3;

/** The outlook of a wait; null when one in ten would never be called. */
export function outlookOf(waits: Waits): Outlook | null {
  const middle = percentile(waits, 0.5);
  const ninetieth = percentile(waits, 0.9);
  if (!Number.isFinite(ninetieth)) return null;
  return {
    middle,
    reachBelow: Math.max(leastReach, middle - percentile(waits, 0.1)),
    reachAbove: Math.max(leastReach, ninetieth - middle),
  };
}

/** The range that is shown for an outlook: whole minutes, rounded away from its middle. */
export function rangeOf(
  { middle, reachBelow, reachAbove }: Outlook,
  { below, above }: Breadth,
): WaitRange {
  const fromMinutes = Math.max(0, Math.floor(middle - below * reachBelow));
  const toMinutes = Math.ceil(middle + above * reachAbove);
  return { fromMinutes, toMinutes: Math.max(fromMinutes + 1, toMinutes) };
}

/** The breadth with which the range would just have held this wait, on each side. */
export function breadthNeeded(
  { middle, reachBelow, reachAbove }: Outlook,
  waitedMinutes: number,
): Breadth {
  return {
    below: (middle - Math.floor(waitedMinutes) - 1) / reachBelow + aTouch,
    above: (Math.ceil(waitedMinutes) - 1 - middle) / reachAbove + aTouch,
  };
}

/** The wait below which a share of the runs lies. */
export function percentile(waits: Waits, share: number): number {
  const place = share * waits.length - 0.5;
  const low = Math.max(0, Math.min(waits.length - 1, Math.floor(place)));
  const high = Math.min(waits.length - 1, low + 1);
  const [one, other] = [waits[low] as number, waits[high] as number];
  const part = Math.max(0, place - low);
  return part === 0 || one === other ? one : one + (other - one) * part;
}
