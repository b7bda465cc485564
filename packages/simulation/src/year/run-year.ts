import { dayMs } from '@homeward/domain';
import type { Guest } from '../homeward/guest.ts';
import { openWorld, planDay } from '../homeward/homeward-world.ts';
import { Watch, type Watched } from '../invariants/watch.ts';
import { badEvening, type Parameters } from '../parameters/parameters.ts';
import { createDay } from '../world/create-day.ts';
import type { Day } from '../world/day.ts';
import { simulatedVenue } from '../world/venue.ts';

export interface Year {
  readonly seed: number;
  readonly days: number;
  readonly firstDate: string;
  readonly p: Parameters;
}

/** Every seventh evening a clerk is missing. */
const badEveryDays = 7;
/** Hours after closing at which the day is looked back on: everybody has left. */
const afterClosing = 0.25;

/**
 * Let Homeward live through `days` days one after the other, in one store, and
 * look at the books every night. Throws `BrokenInvariant` at the first fault.
 */
export async function runYear(
  { seed, days, firstDate, p }: Year,
  onDay: (day: Day, watched: Watched) => void = () => undefined,
): Promise<Watched> {
  const venue = simulatedVenue(p.clerks);
  const known = new Map<number, Day>();
  const dayOf = (number: number): Day => {
    const day = known.get(number) ?? createDay({ seed, number, firstDate, venue }, p);
    known.set(number, day);
    return day;
  };
  const first = dayOf(0);
  const world = await openWorld(first.opensMs, p, ({ number }) => dayOf(number + 1));
  const { simulation } = world.desk.house;
  const watch = new Watch(world.desk, seed);
  let lately: readonly Guest[] = [];
  let last = first;
  for (let number = 0; number < days; number += 1) {
    const day = dayOf(number);
    const isBad = number % badEveryDays === badEveryDays - 1;
    const { guests } = planDay(world, day, isBad ? { ...p, ...badEvening } : p);
    await simulation.runUntil(day.closesMs + afterClosing * dayMs);
    await watch.checkDay(day);
    onDay(day, watch.watched);
    forget(world.guests, lately);
    lately = guests;
    known.delete(number - 1);
    last = day;
  }
  await watch.checkThings(last);
  return watch.watched;
}

/** Whoever had their second day and no news since is no longer followed; their report stays open. */
function forget(guests: Map<unknown, Guest>, before: readonly Guest[]): void {
  for (const { report, claim } of before) {
    if (report && !claim) guests.delete(report.id);
  }
}
