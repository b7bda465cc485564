import type { Simulation } from '../engine/simulation.ts';
import { createSimulation } from '../engine/simulation.ts';
import type { ErrandStory, GuestStory, WorldStory } from '../measure/guest-story.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Day, Errand } from '../world/day.ts';
import { OldDesk } from './old-desk.ts';
import { type OldWorld, planOldOwner } from './old-owner.ts';

/** Let the old desk live through those days; `parametersOf` says what each was like. */
export async function runOldWorld(
  days: readonly Day[],
  parametersOf: (day: Day) => Parameters,
): Promise<WorldStory> {
  const first = days[0];
  if (!first) throw new Error('There is no day to live through.');
  const simulation = createSimulation(first.opensMs);
  const desk = new OldDesk(simulation, parametersOf);
  const nextDay = (day: Day) => days.find(({ number }) => number === day.number + 1) ?? null;
  const guests: GuestStory[] = [];
  const errands: ErrandStory[] = [];
  for (const day of days) {
    const world: OldWorld = { simulation, desk, nextDay, p: parametersOf(day) };
    desk.planDay(day);
    for (const loss of day.losses) {
      if (loss.owner) guests.push(planOldOwner(world, day, loss, loss.owner));
    }
    for (const errand of day.errands) errands.push(planOldErrand(simulation, desk, errand));
  }
  await simulation.runToEnd();
  const { dutyMinutes, workMinutes, overtimeMinutes } = desk;
  return { guests, errands, dutyMinutes, workMinutes, overtimeMinutes, rideMinutes: 0 };
}

function planOldErrand(simulation: Simulation, desk: OldDesk, errand: Errand): ErrandStory {
  const { id, lane, arrivesMs, serviceMinutes } = errand;
  const story: ErrandStory = {
    id,
    lane,
    arrivesMs,
    standingMinutes: 0,
    waitingNearMinutes: 0,
    isServed: false,
  };
  simulation.at(arrivesMs, () =>
    desk.join({
      serve(standing) {
        story.standingMinutes += standing;
        const ends = () => {
          story.isServed = true;
        };
        return { minutes: serviceMinutes, ends };
      },
    }),
  );
  return story;
}
