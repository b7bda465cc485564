import { badEvening, type Parameters } from '../parameters/parameters.ts';
import { createDay } from './create-day.ts';
import type { Day } from './day.ts';
import { simulatedVenue } from './venue.ts';

export type Evening = 'bad' | 'usual';

export const firstDate = '2026-07-10';

/** Which of the three days is looked at: one goes before and one comes after. */
export const measuredDay = 1;

/** What each of the three days is like: only the one that is looked at may have a bad evening. */
export function parametersOfDay(
  day: Pick<Day, 'number'>,
  evening: Evening,
  p: Parameters,
): Parameters {
  return evening === 'bad' && day.number === measuredDay ? { ...p, ...badEvening } : p;
}

/** The day before, the day that is looked at, and the day after, from one seed. */
export function createDays(seed: number, evening: Evening, p: Parameters): readonly Day[] {
  const venue = simulatedVenue(Math.max(1, p.clerks));
  return [0, 1, 2].map((number) =>
    createDay({ seed, number, firstDate, venue }, parametersOfDay({ number }, evening, p)),
  );
}
