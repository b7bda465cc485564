import { minuteMs } from '@homeward/domain';
import type { Simulation } from '../engine/simulation.ts';
import { type GuestStory, newStory } from '../measure/guest-story.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Day, Loss, Owner } from '../world/day.ts';
import type { OldDesk } from './old-desk.ts';

/** What an owner's way through the old desk needs to know. */
export interface OldWorld {
  readonly simulation: Simulation;
  readonly desk: OldDesk;
  readonly p: Parameters;
  /** The day after, when there is one. */
  nextDay(day: Day): Day | null;
}

/** Sets out to ask, stands in line, is told to come back, and comes back. */
export function planOldOwner(world: OldWorld, day: Day, loss: Loss, owner: Owner): GuestStory {
  const story = newStory(loss, owner);
  visitAt(owner.asksMs, day);
  return story;

  function visitAt(setsOutMs: number, on: Day): void {
    const arrivesMs = setsOutMs + owner.walkMinutes * minuteMs;
    if (arrivesMs > on.closesMs) {
      comeAnotherDay(on);
      return;
    }
    story.walkingMinutes += owner.walkMinutes;
    world.simulation.at(arrivesMs, () => {
      story.visits += 1;
      return world.desk.join({ serve: (standing) => serve(standing, on) });
    });
  }

  function serve(standing: number, on: Day) {
    story.standingMinutes += standing;
    const { describe, search, prove, explain } = owner.minutes;
    const nowMs = world.simulation.clock.nowMs();
    const lookedMs = nowMs + (describe + search) * minuteMs;
    const isHere = loss.find !== null && loss.find.atDeskMs <= lookedMs;
    const isFound = isHere && isSeen();
    const minutes = describe + search + (isFound ? prove : explain);
    story.staffMinutes += minutes;
    story.servedMinutes += minutes;
    return { minutes, ends: () => (isFound ? takeHome() : comeBack(on)) };
  }

  /** A clerk overlooks a thing that is there, with a fresh chance on each visit. */
  function isSeen(): boolean {
    const luck = (owner.luck.searched + (story.visits - 1) * 0.618) % 1;
    return luck < world.p.oldSearchFindsShare;
  }

  function takeHome(): void {
    story.returnedMs = world.simulation.clock.nowMs();
    story.returnedOnVisit = story.visits;
    story.isAnsweredFirst = story.visits === 1;
  }

  function comeBack(on: Day): void {
    if (story.visits >= world.p.oldMostVisits) return;
    const { oldReturnsAfterLow: low, oldReturnsAfterHigh: high } = world.p;
    const nowMs = world.simulation.clock.nowMs();
    const wishMs = nowMs + (low + (high - low) * owner.luck.returnTime) * minuteMs;
    const lastMs = owner.leavesMs - owner.walkMinutes * minuteMs;
    const isToday = on.date === day.date && lastMs >= nowMs + low * 0.5 * minuteMs;
    if (isToday && owner.luck.comesBack < world.p.oldComesBackShare) {
      visitAt(Math.min(wishMs, lastMs), on);
    } else comeAnotherDay(on);
  }

  function comeAnotherDay(on: Day): void {
    const next = world.nextDay(on);
    const isSecondDay = on.date !== day.date;
    if (!next || isSecondDay || owner.luck.anotherDay >= world.p.anotherDayShare) return;
    const lengthMs = next.closesMs - next.opensMs;
    const atMs = next.opensMs + owner.luck.returnTime * lengthMs * 0.9;
    world.simulation.at(atMs, () => visitAt(atMs, next));
  }
}
