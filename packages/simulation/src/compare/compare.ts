import { minuteMs } from '@homeward/domain';
import { runHomeward } from '../homeward/homeward-world.ts';
import type { ErrandStory, GuestStory, WorldStory } from '../measure/guest-story.ts';
import { runOldWorld } from '../old-desk/old-world.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { createDays, type Evening, measuredDay, parametersOfDay } from '../world/create-days.ts';
import type { Day } from '../world/day.ts';
import { type StaffMinutes, type Summary, summaryOf } from './summary.ts';

export interface Question {
  readonly seeds: number;
  readonly evening: Evening;
  readonly p: Parameters;
}

/** The stories of the evening that is looked at, from all seeds. */
export interface Stories {
  readonly guests: readonly GuestStory[];
  readonly errands: readonly ErrandStory[];
  readonly staff: StaffMinutes;
}

/** The same people, things and staff in both worlds. */
export interface Comparison {
  readonly old: Stories;
  readonly homeward: Stories;
}

/** Live through the same evenings at the old desk and with Homeward. */
export async function compare(question: Question): Promise<Comparison> {
  return { old: await liveOld(question), homeward: await liveHomeward(question) };
}

/** The evenings of all seeds at the old desk. */
export function liveOld(question: Question): Promise<Stories> {
  const { evening, p } = question;
  return live(question, (days) => runOldWorld(days, (day) => parametersOfDay(day, evening, p)));
}

/** The evenings of all seeds with Homeward. */
export function liveHomeward(question: Question): Promise<Stories> {
  const { evening, p } = question;
  return live(question, async (days) => {
    const { story } = await runHomeward(days, p, (day) => parametersOfDay(day, evening, p));
    return story;
  });
}

export function summarise({ guests, errands, staff }: Stories): Summary {
  return summaryOf(guests, errands, staff);
}

async function live(
  { seeds, evening, p }: Question,
  run: (days: readonly Day[]) => Promise<WorldStory>,
): Promise<Stories> {
  const guests: GuestStory[] = [];
  const errands: ErrandStory[] = [];
  const staff = { duty: 0, work: 0, overtime: 0, ride: 0, days: 0 };
  for (let seed = 1; seed <= seeds; seed += 1) {
    const days = createDays(seed, evening, p);
    const story = await run(days);
    const day = days[measuredDay];
    if (!day) throw new Error('There is no day to look at.');
    const fromMs = day.opensMs + p.eveningFromMinute * minuteMs;
    const isEvening = (ms: number) => ms >= fromMs && ms < day.closesMs;
    guests.push(...story.guests.filter(({ asksMs }) => isEvening(asksMs)));
    errands.push(...story.errands.filter(({ arrivesMs }) => isEvening(arrivesMs)));
    staff.duty += story.dutyMinutes;
    staff.work += story.workMinutes;
    staff.overtime += story.overtimeMinutes;
    staff.ride += story.rideMinutes;
    staff.days += days.length;
  }
  return { guests, errands, staff };
}
