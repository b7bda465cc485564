import type { Counter } from '../counters/counter.ts';
import type { CounterId, TicketId } from '../kernel/brand.ts';
import { type Instant, minutesBetween } from '../kernel/instant.ts';
import type { CounterPlace, QueueRules } from '../venue/venue.ts';
import { isHeld } from './hold-place.ts';
import type { Ticket } from './ticket.ts';

/** Why somebody who has waited longer is not called now. */
export const passReasons = ['not-ready', 'held', 'other-counter', 'less-urgent'] as const;
export type PassReason = (typeof passReasons)[number];

/**
 * Why somebody is called now.
 *
 * - `only`: nobody else could be.
 * - `longest-wait`: nobody who could be called has waited longer.
 * - `most-urgent`: others have waited longer, but in lanes that promise less haste.
 */
export const choiceReasons = ['only', 'longest-wait', 'most-urgent'] as const;
export type ChoiceReason = (typeof choiceReasons)[number];

/** The ticket to call, and the reasons a clerk may give to those who ask. */
export interface Choice {
  readonly ticket: Ticket;
  readonly because: ChoiceReason;
  readonly waitedMinutes: number;
  /** Those in the counter's lanes who have waited longer, longest first. */
  readonly passed: readonly { readonly ticketId: TicketId; readonly because: PassReason }[];
}

/** What the choice depends on besides the tickets. */
export interface Moment {
  readonly at: Instant;
  readonly rules: Pick<QueueRules, 'targetMinutes'>;
  /** Whether somebody stands where a visitor was sent; left out, somebody does. */
  readonly counters?: readonly Pick<Counter, 'id' | 'status'>[];
}

/**
 * The ticket a counter should call: of those it may serve and that can be
 * served now, the most urgent. Urgency is the wait as a multiple of what its
 * lane is meant to wait, so short errands go first in a moderate rush, and yet
 * no lane starves, for every wait grows until it is the largest.
 * Source: Kleinrock, "A delay dependent queue discipline", Naval Research
 * Logistics Quarterly 11, 1964; Stanford, Taylor & Ziedins, "Waiting time
 * distributions in the accumulating priority queue", Queueing Systems 77, 2014.
 */
export function chooseNext(
  waiting: readonly Ticket[],
  place: Pick<CounterPlace, 'id' | 'lanes'>,
  moment: Moment,
): Choice | null {
  const served = waiting.filter(
    ({ status, lane }) => status === 'waiting' && place.lanes.includes(lane),
  );
  const callable = served.filter((ticket) => whyNot(ticket, place, moment) === null);
  const ticket = [...callable].sort(byUrgency(moment))[0];
  if (!ticket) return null;
  const longer = served.filter((other) => byWait(other, ticket) < 0).sort(byWait);
  const passed = longer.map((other) => ({
    ticketId: other.id,
    because: whyNot(other, place, moment) ?? ('less-urgent' as const),
  }));
  return {
    ticket,
    because: because(callable.length, passed),
    waitedMinutes: minutesBetween(ticket.issuedAt, moment.at),
    passed,
  };
}

/** Tickets in the order in which they would be called now, those that can't be called last. */
export function queueOrder(waiting: readonly Ticket[], moment: Moment): readonly Ticket[] {
  const byTurn = byUrgency(moment);
  const isLater = (ticket: Ticket) => Number(whyNot(ticket, null, moment) !== null);
  return [...waiting].sort((a, b) => isLater(a) - isLater(b) || byTurn(a, b));
}

/** Minutes waited, as a multiple of the minutes its lane is meant to wait. */
export function urgencyOf(ticket: Ticket, { at, rules }: Moment): number {
  return minutesBetween(ticket.issuedAt, at) / rules.targetMinutes[ticket.lane];
}

/** The counter a visitor was sent to, as long as anybody may come back to it; null: any may call. */
export function onlyCounterOf(
  { onlyAtCounterId }: Pick<Ticket, 'onlyAtCounterId'>,
  counters: Moment['counters'],
): CounterId | null {
  if (onlyAtCounterId === null || counters === undefined) return onlyAtCounterId;
  const there = counters.find(({ id }) => id === onlyAtCounterId);
  return there && there.status !== 'closed' ? onlyAtCounterId : null;
}

/** A pickup whose item is not yet at the counter is passed over, for calling it would only move the wait. */
function whyNot(
  ticket: Ticket,
  place: Pick<CounterPlace, 'id'> | null,
  { at, counters }: Moment,
): Exclude<PassReason, 'less-urgent'> | null {
  if (isHeld(ticket, at)) return 'held';
  if (ticket.lane === 'pickup' && ticket.readyAt === null) return 'not-ready';
  const only = place && onlyCounterOf(ticket, counters);
  return only && only !== place.id ? 'other-counter' : null;
}

function because(callable: number, passed: Choice['passed']): Choice['because'] {
  if (callable === 1) return 'only';
  return passed.some((one) => one.because === 'less-urgent') ? 'most-urgent' : 'longest-wait';
}

function byUrgency(moment: Moment) {
  return (a: Ticket, b: Ticket) => urgencyOf(b, moment) - urgencyOf(a, moment) || byWait(a, b);
}

function byWait(a: Ticket, b: Ticket): number {
  return a.issuedAt < b.issuedAt ? -1 : a.issuedAt > b.issuedAt ? 1 : a.number - b.number;
}
