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
  const nextDay = ({ number }: Day) => days.find((day) => day.number === number + 1) ?? null;
  const world = await openWorld(first.opensMs, p, nextDay);
  const { desk } = world;
  const lived = days.map((day) => planDay(world, day, parametersOf(day)));
  await desk.house.simulation.runToEnd();
  const { dutyMinutes, workMinutes, overtimeMinutes } = desk;
  const story = {
    guests: lived.flatMap((each) => each.guests.map((guest) => guest.story)),
    errands: lived.flatMap((each) => each.errands),
    dutyMinutes,
    workMinutes,
    overtimeMinutes,
    rideMinutes: desk.things.rideMinutes,
  };
  return { story, house: desk.house, desk };
}

/** A house with its desk, and nobody in it yet. */
export async function openWorld(
  startMs: number,
  p: Parameters,
  nextDay: Surroundings['nextDay'],
): Promise<Surroundings> {
  const house = await openHouse(startMs, simulatedVenue(Math.max(1, p.clerks)), p);
  const guests = new Map<LostReportId, Guest>();
  const desk = new Desk(house, p, {
    suggested(reportId, matches) {
      const guest = guests.get(reportId);
      const suggestions = matches.map(({ id, itemId }) => ({ matchId: id, itemId }));
      return guest ? hear(guest, suggestions) : undefined;
    },
  });
  const claimants = new Map<FoundItemId, Set<Guest>>();
  return { desk, course, guests, claimants, nextDay };
}

/** Everything that chance has in store for one day, and who works on it. */
export function planDay(world: Surroundings, day: Day, p: Parameters) {
  const { desk } = world;
  desk.house.simulation.at(day.opensMs, () => desk.setClosing(day.closesMs));
  desk.planDay(day, p);
  const guests: Guest[] = [];
  for (const loss of day.losses) {
    if (loss.find) desk.things.planFind(loss, loss.find, p);
    if (!loss.owner) continue;
    const guest = new Guest(world, day, loss, loss.owner);
    guests.push(guest);
    planGuest(guest);
  }
  return { guests, errands: day.errands.map((errand) => planErrand(desk, errand)) };
}
