import { lanes } from '../../venue/venue.ts';
import type { Ticket } from '../ticket.ts';
import type { DeskPast } from './desk-past.ts';
import { type PauseHabits, pauseHabitsOf } from './pause-habits.ts';
import { type Observed, type Spread, spreadOf } from './spread.ts';
import { minutesSince1970, timesOf, type Visit, visitsOf } from './visits.ts';

/** How one lane goes at this desk. */
export interface LaneHabits {
  /** From the call until the counter is free again, whether somebody came or not; null: unknown. */
  readonly taken: Spread | null;
  /** From the moment the visitor is there until they are done. */
  readonly served: Spread | null;
  /** From the ticket until its item lay ready. */
  readonly staging: Spread | null;
  /** The share of tickets given back while they waited. */
  readonly leavingShare: number;
}

/** What the desk's past says about how it works. */
export interface Habits {
  /** In the order of `lanes`. */
  readonly byLane: readonly LaneHabits[];
  /** From a free counter and somebody to call until the call. */
  readonly gap: Spread | null;
  readonly pauses: PauseHabits;
}

/** Visits taken into account, and how many are needed before anything is said at all. */
export const latestVisits = 240;
export const fewestVisits = 3;

/** After so many later visits of its lane, one counts half. */
const halfAfterVisits = 60;
/** A visit in another lane counts so much, until a lane has this many of its own. */
const borrowedWeight = 0.25;
const ownVisitsEnough = 10;
/** Longer than this from one visitor to the next is a pause, whatever it was called. */
const longestGapMinutes = 8;

/** Read the desk's habits off its past and today's tickets; null while there is too little to go by. */
export function habitsOf(past: DeskPast, today: readonly Ticket[]): Habits | null {
  const tickets = [...today, ...past.tickets];
  const visits = visitsOf(tickets).slice(0, latestVisits);
  if (visits.length < fewestVisits) return null;
  return {
    byLane: lanes.map((_, lane) => laneHabits(lane, visits, tickets)),
    gap: spreadOf(gapsBetween(visits, past)),
    pauses: pauseHabitsOf(past.pauses, visits.length, visits.at(-1)?.called ?? 0),
  };
}

function laneHabits(
  lane: number,
  visits: readonly Visit[],
  tickets: readonly Ticket[],
): LaneHabits {
  const ofLane = tickets.filter((ticket) => timesOf(ticket).lane === lane);
  return {
    taken: lengths(lane, visits, ({ called, freed }) => freed - called),
    served: lengths(lane, visits, ({ serving, freed }) => serving && freed - serving),
    staging: spreadOf(stagings(ofLane)),
    leavingShare: leavingShare(ofLane),
  };
}

/** The lane's own visits, the latest counting most; visits of other lanes stand in while they are few. */
function lengths(
  lane: number,
  visits: readonly Visit[],
  lengthOf: (visit: Visit) => number | null,
): Spread | null {
  const own = visits.filter((visit) => visit.lane === lane).length;
  const borrowed = borrowedWeight * Math.max(0, 1 - own / ownVisitsEnough);
  const observed: Observed[] = [];
  let later = 0;
  for (const visit of visits) {
    const minutes = lengthOf(visit);
    if (minutes === null) continue;
    const isOwn = visit.lane === lane;
    const weight = (isOwn ? 1 : borrowed) * 0.5 ** (later / halfAfterVisits);
    if (isOwn) later += 1;
    observed.push({ minutes: Math.max(0, minutes), weight });
  }
  return spreadOf(observed);
}

function stagings(tickets: readonly Ticket[]): readonly Observed[] {
  return tickets.flatMap((ticket) => {
    const { issued, ready } = timesOf(ticket);
    return ready === null ? [] : [{ minutes: ready - issued, weight: 1 }];
  });
}

function leavingShare(tickets: readonly Ticket[]): number {
  const closed = tickets.filter((ticket) => timesOf(ticket).closed !== null);
  const left = closed.filter((ticket) => timesOf(ticket).called === null);
  // One in twenty until the venue's own figures speak.
  return (left.length + 1) / (closed.length + 20);
}

/** How long free counters left somebody waiting who could have been called. */
function gapsBetween(visits: readonly Visit[], { pauses }: DeskPast): readonly Observed[] {
  const lastFreed = new Map<string, number>();
  const gaps: Observed[] = [];
  const pauseTimes = pauses.map(({ counterId, from }) => ({
    counterId,
    from: minutesSince1970(from),
  }));
  for (const { counterId, callable, called, freed } of [...visits].reverse()) {
    if (counterId === null) continue;
    const free = lastFreed.get(counterId);
    lastFreed.set(counterId, freed);
    if (free === undefined || callable === null) continue;
    const isPause = pauseTimes.some(
      (pause) => pause.counterId === counterId && pause.from >= free && pause.from <= called,
    );
    const minutes = called - Math.max(free, callable);
    if (!isPause && minutes >= 0 && minutes <= longestGapMinutes) gaps.push({ minutes, weight: 1 });
  }
  return gaps;
}
