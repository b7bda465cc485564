import {
  type CounterId,
  instantOf,
  issueTicket,
  minuteMs,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import { aVenue } from '@homeward/testkit';
import { type RandomStream, randomStream } from '../engine/random-stream.ts';
import { createSimulation, type Simulation } from '../engine/simulation.ts';
import { Desk, type DeskView } from './desk.ts';
import { type Visitor, visitorsOf } from './people.ts';
import type { Rest, Scenario } from './scenario.ts';

/** Somebody looking on. */
export interface Watcher {
  issued(ticket: Ticket, desk: DeskView): void;
  called(ticket: Ticket, desk: DeskView): void;
  /** Held or given back: what was said before no longer counts. */
  changed(ticket: Ticket, desk: DeskView): void;
  /** Anything at all has happened. */
  moved(desk: DeskView): void;
}

/** Which evening of which story. */
export interface WhichEvening {
  readonly scenario: Scenario;
  readonly seed: number;
  /** 0, 1, 2 ... */
  readonly number: number;
}

const firstDayMs = Date.UTC(2026, 5, 1);
const rules = aVenue().queue;

/** Milliseconds since 1970 of a minute of that day. */
export function minuteOf({ number }: WhichEvening, minute: number): number {
  return firstDayMs + (number * 24 * 60 + minute) * minuteMs;
}

/** Play one evening from its opening until everybody has gone; answers with how the desk looks then. */
export async function playEvening(which: WhichEvening, watcher: Watcher): Promise<DeskView> {
  const { scenario, seed, number } = which;
  const simulation = createSimulation(minuteOf(which, scenario.opens));
  const chance = randomStream(seed, `${scenario.name}/${number}/staff`);
  const desk = new Desk(scenario.counters, rules, simulation.clock.now);
  const evening = new Evening(simulation, desk, chance, watcher);
  for (const visitor of visitorsOf(scenario, seed, number)) {
    simulation.at(minuteOf(which, visitor.arrives), () => evening.arrive(visitor));
  }
  const { rest } = scenario;
  const restFrom = (rest?.from ?? 0) + chance.between(-15, 15);
  if (rest) simulation.at(minuteOf(which, restFrom), () => evening.restWhenFree(rest));
  await simulation.runToEnd();
  return desk.view();
}

/** Who does what when: visitors come, wait, hold their place and go; clerks call, serve and rest. */
class Evening {
  readonly #simulation: Simulation;
  readonly #desk: Desk;
  readonly #chance: RandomStream;
  readonly #watcher: Watcher;
  readonly #visitors = new Map<TicketId, Visitor>();
  readonly #aboutToCall = new Set<CounterId>();
  readonly #numbers = { pickup: 0, enquiry: 0, 'hand-in': 0 };
  #rest: Rest | null = null;

  constructor(simulation: Simulation, desk: Desk, chance: RandomStream, watcher: Watcher) {
    this.#simulation = simulation;
    this.#desk = desk;
    this.#chance = chance;
    this.#watcher = watcher;
  }

  arrive(visitor: Visitor): void {
    const at = this.#simulation.clock.now();
    const { lane, staging, hold, leavesAfter } = visitor;
    this.#numbers[lane] += 1;
    const number = this.#numbers[lane];
    const serviceDay = at.slice(0, 10);
    const id = `${serviceDay}/${lane}/${number}` as TicketId;
    const ticket = issueTicket({ id, lane, number, serviceDay, reportId: null, claimId: null }, at);
    this.#visitors.set(id, visitor);
    this.#desk.add(ticket);
    this.#watcher.issued(ticket, this.#desk.view());
    this.#goOn();
    const { after } = this.#simulation;
    if (lane === 'pickup') after(staging, () => this.#goOn(this.#desk.ready(id)));
    if (leavesAfter !== null) after(leavesAfter, () => this.#change(this.#desk.giveBack(id)));
    if (hold) after(hold.after, () => this.#goOneMoreRide(id, hold));
  }

  /** The clerk of one counter rests as soon as nobody is served there. */
  restWhenFree(rest: Rest): void {
    this.#rest = rest;
    this.#tryToRest();
  }

  #goOneMoreRide(id: TicketId, { minutes, early }: NonNullable<Visitor['hold']>): void {
    if (!this.#desk.hold(id, minutes)) return;
    this.#change(this.#desk.ticket(id));
    this.#simulation.after(minutes - early, () => {
      this.#change(this.#desk.endHold(id));
      this.#goOn();
    });
  }

  #change(ticket: Ticket | null): void {
    if (!ticket) return;
    this.#watcher.changed(ticket, this.#desk.view());
    this.#watcher.moved(this.#desk.view());
  }

  /** Something happened: everybody sees it, and free counters may have somebody to call. */
  #goOn(changed?: Ticket | null): void {
    if (changed === null) return;
    this.#watcher.moved(this.#desk.view());
    for (const id of this.#desk.free()) this.#callSoon(id);
  }

  /** A clerk who is free calls after a moment. */
  #callSoon(id: CounterId): void {
    if (this.#aboutToCall.has(id)) return;
    this.#aboutToCall.add(id);
    this.#simulation.after(this.#chance.logNormal(0.3, 0.6), () => {
      this.#aboutToCall.delete(id);
      const called = this.#desk.callNext(id);
      if (!called) return;
      this.#watcher.called(called, this.#desk.view());
      this.#watcher.moved(this.#desk.view());
      this.#receive(called, id);
    });
  }

  #receive({ id, calls }: Ticket, counterId: CounterId): void {
    const visitor = this.#visitors.get(id);
    if (!visitor) throw new Error(`Nobody has ticket ${id}.`);
    const { after } = this.#simulation;
    if (visitor.isNoShow && calls === 1) {
      after(rules.callGraceSeconds / 60 + this.#chance.between(0, 1.5), () => {
        this.#desk.miss(id, counterId);
        this.#leave();
        const { comesBackAfter } = visitor;
        if (comesBackAfter !== null) {
          after(comesBackAfter, () => this.#goOn(this.#desk.comeBack(id)));
        }
      });
      return;
    }
    after(visitor.walk, () => {
      this.#desk.serve(id);
      this.#watcher.moved(this.#desk.view());
      after(visitor.service, () => {
        this.#desk.finish(id, counterId);
        this.#leave();
      });
    });
  }

  #leave(): void {
    this.#tryToRest();
    this.#goOn();
  }

  #tryToRest(): void {
    const rest = this.#rest;
    const id = rest && this.#desk.places[rest.counter]?.id;
    if (!rest || !id || !this.#desk.free().includes(id)) return;
    const backAt = instantOf(this.#simulation.clock.nowMs() + rest.minutes * minuteMs);
    if (!this.#desk.pause(id, rest.isSaid ? backAt : null)) return;
    this.#rest = null;
    this.#watcher.moved(this.#desk.view());
    this.#simulation.after(rest.minutes + this.#chance.between(-2, 5), () => {
      this.#desk.resume(id);
      this.#goOn();
    });
  }
}
