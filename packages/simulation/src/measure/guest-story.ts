import { minuteMs } from '@homeward/domain';
import type { Loss, Owner } from '../world/day.ts';

/** What one owner went through, minute by minute: the same account for either desk. */
export interface GuestStory {
  readonly lossId: number;
  readonly asksMs: number;
  /** In a line, on their feet: for a kiosk or for a counter. */
  standingMinutes: number;
  /** Near the desk with a ticket, free to sit down. */
  waitingNearMinutes: number;
  /** Elsewhere in the park with a ticket, on the way to their turn. */
  waitingElsewhereMinutes: number;
  walkingMinutes: number;
  /** At a kiosk or a phone. */
  screenMinutes: number;
  /** At the counter. */
  servedMinutes: number;
  /** Times they walked up to the desk. */
  visits: number;
  /** Paid by the desk's staff for this case, at the counter or away from it. */
  staffMinutes: number;
  /** True once they have the thing, or somebody's word that they will be told: no need to ask again. */
  isAnsweredFirst: boolean;
  returnedMs: number | null;
  /** On which visit they got it. */
  returnedOnVisit: number | null;
}

/** The story of an owner who has done nothing yet. */
export function newStory(loss: Loss, owner: Owner): GuestStory {
  return {
    lossId: loss.id,
    asksMs: owner.asksMs,
    standingMinutes: 0,
    waitingNearMinutes: 0,
    waitingElsewhereMinutes: 0,
    walkingMinutes: 0,
    screenMinutes: 0,
    servedMinutes: 0,
    visits: 0,
    staffMinutes: 0,
    isAnsweredFirst: false,
    returnedMs: null,
    returnedOnVisit: null,
  };
}

/** What somebody with an errand went through. */
export interface ErrandStory {
  readonly id: number;
  readonly lane: 'hand-in' | 'enquiry';
  readonly arrivesMs: number;
  standingMinutes: number;
  waitingNearMinutes: number;
  isServed: boolean;
}

/** What a run of one world tells. */
export interface WorldStory {
  readonly guests: readonly GuestStory[];
  readonly errands: readonly ErrandStory[];
  /** Minutes for which clerks were on duty, overtime included, and of them minutes of work. */
  readonly dutyMinutes: number;
  readonly workMinutes: number;
  readonly overtimeMinutes: number;
  /** Minutes that colleagues at rides spent on cataloguing: work the old desk doesn't know. */
  readonly rideMinutes: number;
}

export function minutesOf(ms: number): number {
  return ms / minuteMs;
}
