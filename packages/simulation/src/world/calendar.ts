import { addDays, epochMsOf, instantAtLocalTime, type Venue } from '@homeward/domain';

/** When the park opens and closes on a day (`YYYY-MM-DD`), and when its sweeps arrive. */
export interface DayPlan {
  readonly date: string;
  readonly opensMs: number;
  readonly closesMs: number;
  readonly sweepsMs: readonly number[];
}

/** The plan of the `number`th day after `firstDate`. */
export function planOf(venue: Venue, firstDate: string, number: number): DayPlan {
  const date = addDays(firstDate, number);
  const weekday = ((new Date(`${date}T00:00:00.000Z`).getUTCDay() + 6) % 7) + 1;
  const hours = venue.openingHours.find(({ weekdays }) => weekdays.includes(weekday));
  if (!hours) throw new Error(`${venue.name} is closed on ${date}.`);
  const at = (time: string) => epochMsOf(instantAtLocalTime(date, time, venue.timeZone));
  return {
    date,
    opensMs: at(hours.opens),
    closesMs: at(hours.closes),
    sweepsMs: venue.sweepTimes.map(at),
  };
}
