/** A believable wait: whole minutes, never a single one. */
export interface WaitRange {
  readonly fromMinutes: number;
  readonly toMinutes: number;
}

export interface QueueState {
  /** Tickets that will be served before this one. */
  readonly ahead: number;
  readonly openCounters: number;
  /** Minutes each of the latest services took, newest last. */
  readonly recentServiceMinutes: readonly number[];
}

/** Services taken into account, and how many are needed before anything is said at all. */
export const recentServices = 30;
export const fewestServices = 3;

/**
 * `(ahead + 1) x mean service / open counters`, as a range that widens with the
 * square root of the number of services it sums (they vary independently).
 * Null means "can't say yet": no counter is open, or too few services are known.
 * Source: Whitt, "Predicting queueing delays", Management Science 45(6), 1999.
 */
export function waitRange(queue: QueueState): WaitRange | null {
  const services = queue.recentServiceMinutes.slice(-recentServices);
  if (queue.openCounters === 0 || services.length < fewestServices) return null;
  const mean = services.reduce((sum, minutes) => sum + minutes, 0) / services.length;
  const variance =
    services.reduce((sum, minutes) => sum + (minutes - mean) ** 2, 0) / (services.length - 1);
  const toServe = queue.ahead + 1;
  const expected = (toServe * mean) / queue.openCounters;
  const spread = (1.28 * Math.sqrt(toServe * variance)) / queue.openCounters;
  const fromMinutes = Math.max(1, Math.floor(expected - spread));
  return { fromMinutes, toMinutes: Math.max(fromMinutes + 1, Math.ceil(expected + spread)) };
}
