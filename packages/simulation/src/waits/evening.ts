import {
  type Counter,
  type CounterId,
  type CounterPlace,
  callTicket,
  cancelTicket,
  chooseNext,
  type DeskId,
  endHold,
  finishTicket,
  freeCounter,
  holdPlace,
  type Instant,
  instantOf,
  issueTicket,
  minuteMs,
  missTicket,
  newCounter,
  occupyCounter,
  openCounter,
  type Pause,
  pauseCounter,
  type QueueRules,
  type RefusalCode,
  type Result,
  readyTicket,
  resumeCounter,
  returnTicket,
  type StaffId,
  serveTicket,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import { aVenue } from '@homeward/testkit';
import { randomStream } from '../engine/random-stream.ts';
import { createSimulation } from '../engine/simulation.ts';
import { type Visitor, visitorsOf } from './people.ts';
import type { Scenario } from './scenario.ts';

/** The desk as everybody sees it at one moment of an evening. */
export interface Desk {
  readonly at: Instant;
  readonly rules: QueueRules;
  readonly tickets: readonly Ticket[];
  readonly counters: readonly Counter[];
  readonly places: readonly CounterPlace[];
  readonly pauses: readonly Pause[];
}

/** Somebody looking on. */
export interface Watcher {
  issued(ticket: Ticket, desk: Desk): void;
  called(ticket: Ticket, desk: Desk): void;
  /** Held, given back: what was promised before no longer counts. */
  changed(ticket: Ticket, desk: Desk): void;
  /** Anything at all has happened. */
  moved(desk: Desk): void;
}

const firstDayMs = Date.UTC(2026, 5, 1);
const dayMinutes = 24 * 60;

/** Play one evening from its opening until everybody has gone; answers with how it ended. */
export async function playEvening(
  scenario: Scenario,
  seed: number,
  evening: number,
  watcher: Watcher,
): Promise<Desk> {
  const midnight = firstDayMs + evening * dayMinutes * minuteMs;
  const simulation = createSimulation(midnight + scenario.opens * minuteMs);
  const chance = randomStream(seed, `${scenario.name}/${evening}/staff`);
  const rules = aVenue().queue;
  const tickets = new Map<TicketId, Ticket>();
  const counters = new Map<CounterId, Counter>();
  const visitors = new Map<TicketId, Visitor>();
  const pauses: Pause[] = [];
  const places = scenario.counters.map((lanes, place) => ({
    id: `counter-${place + 1}` as CounterId,
    deskId: 'desk' as DeskId,
    name: { en: `Counter ${place + 1}` },
    lanes,
  }));
  const toCall = new Set<CounterId>();
  let seen: Desk | null = null;
  const serviceDay = instantOf(midnight).slice(0, 10);

  for (const { id } of places) {
    counters.set(id, openCounter(newCounter(id), 'clerk' as StaffId));
  }

  function desk(): Desk {
    seen ??= {
      at: simulation.clock.now(),
      rules,
      tickets: [...tickets.values()],
      counters: [...counters.values()],
      places,
      pauses: [...pauses],
    };
    return seen.at === simulation.clock.now() ? seen : { ...seen, at: simulation.clock.now() };
  }

  function keep<Kept extends Ticket>(decision: Result<Kept, RefusalCode>): Ticket | null {
    if (!decision.ok) return null;
    tickets.set(decision.value.id, decision.value);
    seen = null;
    return decision.value;
  }

  function keepCounter(counter: Counter): void {
    counters.set(counter.id, counter);
    seen = null;
  }

  /** A free counter calls after a moment, as clerks do. */
  function callSoon(id: CounterId): void {
    if (toCall.has(id)) return;
    toCall.add(id);
    simulation.after(chance.logNormal(0.3, 0.6), () => {
      toCall.delete(id);
      callNow(id);
    });
  }

  function wake(): void {
    for (const [id, { status, ticketId }] of counters) {
      if (status === 'open' && !ticketId) callSoon(id);
    }
  }

  function callNow(id: CounterId): void {
    const counter = counters.get(id) as Counter;
    const place = places.find((one) => one.id === id) as CounterPlace;
    if (counter.status !== 'open' || counter.ticketId) return;
    const at = simulation.clock.now();
    const choice = chooseNext([...tickets.values()], place, { at, rules });
    if (!choice) return;
    const called = keep(callTicket(choice.ticket, id, at));
    const occupied = called && occupyCounter(counter, called.id);
    if (!called || !occupied?.ok) return;
    keepCounter(occupied.value);
    watcher.called(called, desk());
    watcher.moved(desk());
    meet(called, id);
  }

  function meet({ id, calls }: Ticket, counterId: CounterId): void {
    const { isNoShow, walk, service, comesBackAfter } = visitors.get(id) as Visitor;
    if (isNoShow && calls === 1) {
      simulation.after(rules.callGraceSeconds / 60 + chance.between(0, 1.5), () => {
        keep(missTicket(tickets.get(id) as Ticket, simulation.clock.now(), rules));
        leave(counterId);
        if (comesBackAfter !== null) simulation.after(comesBackAfter, () => comeBack(id));
      });
      return;
    }
    simulation.after(walk, () => {
      keep(serveTicket(tickets.get(id) as Ticket, simulation.clock.now()));
      watcher.moved(desk());
      simulation.after(service, () => {
        keep(finishTicket(tickets.get(id) as Ticket, simulation.clock.now()));
        leave(counterId);
      });
    });
  }

  function comeBack(id: TicketId): void {
    const ticket = tickets.get(id);
    if (ticket?.status !== 'no-show' || !keep(returnTicket(ticket))) return;
    watcher.moved(desk());
    wake();
  }

  function leave(id: CounterId): void {
    keepCounter(freeCounter(counters.get(id) as Counter));
    if (!restNow(id)) callSoon(id);
    watcher.moved(desk());
  }

  let isRestDue = false;
  function restNow(id: CounterId): boolean {
    const { rest } = scenario;
    if (!rest || !isRestDue || places[rest.counter]?.id !== id) return false;
    isRestDue = false;
    const from = simulation.clock.now();
    const backAt = rest.isSaid
      ? instantOf(simulation.clock.nowMs() + rest.minutes * minuteMs)
      : null;
    const paused = pauseCounter(counters.get(id) as Counter, 'break', backAt);
    if (!paused.ok) return false;
    keepCounter(paused.value);
    const pause = { counterId: id, reason: 'break', from, backAt, until: null } as const;
    pauses.push(pause);
    simulation.after(rest.minutes + chance.between(-2, 5), () => {
      const back = resumeCounter(counters.get(id) as Counter);
      if (back.ok) keepCounter(back.value);
      pauses.splice(pauses.indexOf(pause), 1, { ...pause, until: simulation.clock.now() });
      seen = null;
      watcher.moved(desk());
      callSoon(id);
    });
    return true;
  }

  const numbers: Record<string, number> = {};
  function arrive(visitor: Visitor): void {
    const at = simulation.clock.now();
    const { lane } = visitor;
    const number = (numbers[lane] ?? 0) + 1;
    numbers[lane] = number;
    const id = `${serviceDay}/${lane}/${number}` as TicketId;
    const ticket = issueTicket({ id, lane, number, serviceDay, reportId: null, claimId: null }, at);
    visitors.set(id, visitor);
    tickets.set(id, ticket);
    seen = null;
    watcher.issued(ticket, desk());
    watcher.moved(desk());
    plan(visitor, id);
    wake();
  }

  function plan({ lane, staging, hold, leavesAfter }: Visitor, id: TicketId): void {
    if (lane === 'pickup') {
      simulation.after(staging, () => {
        if (!keep(readyTicket(tickets.get(id) as Ticket, simulation.clock.now()))) return;
        watcher.moved(desk());
        wake();
      });
    }
    if (leavesAfter !== null) {
      simulation.after(leavesAfter, () => {
        const ticket = tickets.get(id) as Ticket;
        if (ticket.status !== 'waiting') return;
        const left = keep(cancelTicket(ticket, simulation.clock.now()));
        if (left) watcher.changed(left, desk());
        watcher.moved(desk());
      });
    }
    if (!hold) return;
    simulation.after(hold.after, () => {
      const ticket = tickets.get(id) as Ticket;
      if (ticket.status !== 'waiting') return;
      const held = keep(holdPlace(ticket, hold.minutes, simulation.clock.now(), rules.holdMinutes));
      if (!held) return;
      watcher.changed(held, desk());
      watcher.moved(desk());
      simulation.after(hold.minutes - hold.early, () => {
        const back = keep(endHold(tickets.get(id) as Ticket, simulation.clock.now()));
        if (back) watcher.changed(back, desk());
        watcher.moved(desk());
        wake();
      });
    });
  }

  for (const visitor of visitorsOf(scenario, seed, evening)) {
    simulation.at(midnight + visitor.arrives * minuteMs, () => arrive(visitor));
  }
  if (scenario.rest) {
    simulation.at(midnight + scenario.rest.from * minuteMs, () => {
      isRestDue = true;
      const place = places[scenario.rest?.counter ?? 0];
      const counter = place && counters.get(place.id);
      if (counter && !counter.ticketId && restNow(counter.id)) watcher.moved(desk());
    });
  }
  await simulation.runToEnd();
  return desk();
}
