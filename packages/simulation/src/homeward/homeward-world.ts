import type { FoundItemId, LostReportId } from '@homeward/domain';
import type { WorldStory } from '../measure/guest-story.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Day } from '../world/day.ts';
import { simulatedVenue } from '../world/venue.ts';
import { Desk } from './desk.ts';
import { Guest, type Surroundings } from './guest.ts';
import { type House, openHouse } from './house.ts';
import { planErrand } from './plan-errand.ts';
import { course, hear, planGuest } from './plan-guest.ts';

/** What a run tells, and the house as it stands afterwards. */
export interface HomewardRun {
  readonly story: WorldStory;
  readonly house: House;
  readonly desk: Desk;
}

/** Let Homeward live through those days; `parametersOf` says what each was like. */
export async function runHomeward(
  days: readonly Day[],
  p: Parameters,
  parametersOf: (day: Day) => Parameters,
): Promise<HomewardRun> {
  const first = days[0];
  if (!first) throw new Error('There is no day to live through.');
  const house = await openHouse(first.opensMs, simulatedVenue(Math.max(1, p.clerks)), p);
  const guests = new Map<LostReportId, Guest>();
  const desk = new Desk(house, p, {
    suggested(reportId, matches) {
      const guest = guests.get(reportId);
      const suggestions = matches.map(({ id, itemId }) => ({ matchId: id, itemId }));
      if (guest) hear(guest, suggestions);
    },
  });
  const world: Surroundings = {
    desk,
    course,
    guests,
    claimants: new Map<FoundItemId, Set<Guest>>(),
    nextDay: (day) => days.find(({ number }) => number === day.number + 1) ?? null,
  };
  const lived = days.map((day) => {
    house.simulation.at(day.opensMs, () => desk.setClosing(day.closesMs));
    desk.planDay(day, parametersOf(day));
    return planDay(world, day);
  });
  await house.simulation.runToEnd();
  const { dutyMinutes, workMinutes, overtimeMinutes } = desk;
  const story = {
    guests: lived.flatMap((each) => each.guests.map((guest) => guest.story)),
    errands: lived.flatMap((each) => each.errands),
    dutyMinutes,
    workMinutes,
    overtimeMinutes,
  };
  return { story, house, desk };
}

/** Everything that chance has in store for one day. */
export function planDay(world: Surroundings, day: Day) {
  const guests: Guest[] = [];
  for (const loss of day.losses) {
    if (loss.find) world.desk.things.planFind(loss, loss.find, world.desk.p);
    if (!loss.owner) continue;
    const guest = new Guest(world, day, loss, loss.owner);
    guests.push(guest);
    planGuest(guest);
  }
  return { guests, errands: day.errands.map((errand) => planErrand(world.desk, errand)) };
}
