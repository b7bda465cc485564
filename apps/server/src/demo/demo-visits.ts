import {
  type CounterPlace,
  chooseNext,
  instantOf,
  issueTicket,
  type QueueRules,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import { between, chanceOf } from './chance.ts';
import { demoId } from './demo-ids.ts';

/** One visitor of the demo day. Times are minutes before the present. */
export interface DemoVisit {
  readonly ticketId: TicketId;
  readonly lane: 'enquiry' | 'hand-in';
  readonly issuedAgo: number;
  /** Null: still in line. */
  readonly call: DemoCall | null;
}

export interface DemoCall {
  /** The first of the two counters, or the second. */
  readonly counter: 0 | 1;
  readonly ago: number;
  /** When the counter was free again; null: they are there now, or were called a moment ago. */
  readonly freeAgo: number | null;
  readonly isMissed: boolean;
}

/** What the line of the demo day needs to know of the venue. */
export interface DemoDesk {
  readonly counters: readonly [CounterPlace, CounterPlace];
  readonly rules: Pick<QueueRules, 'targetMinutes'>;
}

interface Arrival {
  readonly ticket: Ticket;
  readonly lane: DemoVisit['lane'];
  readonly ago: number;
  /** From the call until the counter is free again. */
  readonly minutes: number;
  readonly isMissed: boolean;
}

const perMinute = 0.38;
/** Towards the present more come than can be served, so that there is a line to look at. */
const rushAgo = [8.6, 7.7, 6.9, 5.6, 4.3, 3.4, 2.2, 1.1];
const missedEvery = 17;
const missedMinutes = 3;
/** As the demo opens, the first counter is in the middle of a visit, the second has just called. */
const underWayMinutes = 3;
const freedMinutes = 1.2;
const calledMinutes = 0.7;

/**
 * Visitors come by chance, and two clerks call whom the house would have them
 * call. `length` is how many minutes of today the line has had.
 */
export function demoVisits(desk: DemoDesk, length: number): readonly DemoVisit[] {
  const chance = chanceOf(7);
  const arrivals = arrivalsOf(chance, length);
  const calls = new Map<Arrival, DemoCall>();
  const freeAgo: [number, number] = [length, length];
  while (Math.max(...freeAgo) > 0) {
    const counter = freeAgo[0] >= freeAgo[1] ? 0 : 1;
    const ago = freeAgo[counter];
    const left = arrivals.filter((arrival) => !calls.has(arrival));
    const next = nextOf(left, desk, counter, ago);
    if (next) {
      const call = callOf(next, counter, ago);
      calls.set(next, call);
      freeAgo[counter] = call.freeAgo === null ? 0 : readyToCall(chance, call.freeAgo, counter);
    } else {
      const coming = left.find((arrival) => arrival.ago < ago);
      freeAgo[counter] = coming ? coming.ago - 0.05 : 0;
    }
  }
  return arrivals.map((arrival) => ({
    ticketId: arrival.ticket.id,
    lane: arrival.lane,
    issuedAgo: arrival.ago,
    call: calls.get(arrival) ?? null,
  }));
}

function arrivalsOf(chance: () => number, length: number): readonly Arrival[] {
  const times: number[] = [];
  let ago = length;
  for (;;) {
    ago += Math.log(1 - chance()) / perMinute;
    if (ago <= Math.max(...rushAgo)) break;
    times.push(ago);
  }
  return [...times, ...rushAgo.filter((each) => each < length)].map((each, index) =>
    arrivalOf(chance, index + 1, each),
  );
}

function arrivalOf(chance: () => number, number: number, ago: number): Arrival {
  const lane = chance() < 0.7 ? 'enquiry' : 'hand-in';
  const isMissed = number % missedEvery === 0;
  const minutes = isMissed ? missedMinutes : minutesAtCounter(chance, lane);
  return { ticket: ticketOf(lane, number, ago), lane, ago, minutes, isMissed };
}

/** Handing in is quick, asking takes longer, and now and then much longer. */
function minutesAtCounter(chance: () => number, lane: DemoVisit['lane']): number {
  const usual = lane === 'hand-in' ? between(chance, 1.5, 4) : between(chance, 2.5, 6.5);
  return chance() < 0.08 ? usual + 4 : usual;
}

function ticketOf(lane: DemoVisit['lane'], number: number, ago: number): Ticket {
  const id = demoId<TicketId>(`visit ${number}`);
  const place = { id, lane, number, serviceDay: '', reportId: null, claimId: null };
  return issueTicket(place, instantAgo(ago));
}

/** Whom the house would call, of those who are there by then. */
function nextOf(
  left: readonly Arrival[],
  { counters, rules }: DemoDesk,
  counter: 0 | 1,
  ago: number,
): Arrival | null {
  const waiting = left.filter((arrival) => arrival.ago >= ago).map(({ ticket }) => ticket);
  const choice = chooseNext(waiting, counters[counter], { at: instantAgo(ago), rules });
  return left.find(({ ticket }) => ticket.id === choice?.ticket.id) ?? null;
}

function callOf({ minutes, isMissed }: Arrival, counter: 0 | 1, ago: number): DemoCall {
  const freeAgo = ago - minutes;
  const call = { counter, ago, freeAgo, isMissed };
  if (counter === 0) {
    return freeAgo < underWayMinutes ? { ...call, freeAgo: null, isMissed: false } : call;
  }
  if (ago <= calledMinutes) return { ...call, freeAgo: null, isMissed: false };
  return { ...call, freeAgo: Math.max(freedMinutes, freeAgo) };
}

/** A breath between two visitors; the last call of the second counter was a moment ago. */
function readyToCall(chance: () => number, freeAgo: number, counter: 0 | 1): number {
  const ago = freeAgo - between(chance, 0.1, 0.9);
  return counter === 1 && ago < underWayMinutes ? calledMinutes : ago;
}

/** Only differences count here: the present is a fixed instant. */
function instantAgo(minutes: number) {
  return instantOf(Date.UTC(2026, 0, 1) - minutes * 60_000);
}
