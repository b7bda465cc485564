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
  type Lane,
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

/** The desk as everybody sees it at one moment. */
export interface DeskView {
  readonly at: Instant;
  readonly rules: QueueRules;
  readonly tickets: readonly Ticket[];
  readonly counters: readonly Counter[];
  readonly places: readonly CounterPlace[];
  readonly pauses: readonly Pause[];
}

/** Tickets, counters and pauses of one evening, changed by the house's own rules and nothing else. */
export class Desk {
  readonly places: readonly CounterPlace[];
  readonly #rules: QueueRules;
  readonly #now: () => Instant;
  readonly #tickets = new Map<TicketId, Ticket>();
  readonly #counters = new Map<CounterId, Counter>();
  readonly #pauses = new Map<CounterId, Pause>();
  readonly #ended: Pause[] = [];
  #view: DeskView | null = null;

  constructor(lanes: readonly (readonly Lane[])[], rules: QueueRules, now: () => Instant) {
    this.#rules = rules;
    this.#now = now;
    this.places = lanes.map((served, place) => ({
      id: `counter-${place + 1}` as CounterId,
      deskId: 'desk' as DeskId,
      name: { en: `Counter ${place + 1}` },
      lanes: served,
    }));
    for (const { id } of this.places) {
      this.#counters.set(id, openCounter(newCounter(id), 'clerk' as StaffId));
    }
  }

  /** The same object for as long as nothing changes. */
  view(): DeskView {
    const at = this.#now();
    if (this.#view?.at !== at) {
      this.#view = {
        at,
        rules: this.#rules,
        tickets: [...this.#tickets.values()],
        counters: [...this.#counters.values()],
        places: this.places,
        pauses: [...this.#ended, ...this.#pauses.values()],
      };
    }
    return this.#view;
  }

  ticket(id: TicketId): Ticket {
    const ticket = this.#tickets.get(id);
    if (!ticket) throw new Error(`There is no ticket ${id}.`);
    return ticket;
  }

  /** Counters that could call somebody. */
  free(): readonly CounterId[] {
    const all = [...this.#counters.values()];
    return all.filter(({ status, ticketId }) => status === 'open' && !ticketId).map(({ id }) => id);
  }

  add(ticket: Ticket): void {
    this.#keep(ticket);
  }

  /** Call whoever is next, if the counter is free and there is somebody. */
  callNext(id: CounterId): Ticket | null {
    const place = this.places.find((one) => one.id === id);
    const counter = this.#counter(id);
    if (!place || counter.status !== 'open' || counter.ticketId) return null;
    const moment = { at: this.#now(), rules: this.#rules };
    const choice = chooseNext([...this.#tickets.values()], place, moment);
    const called = choice && this.#decide(callTicket(choice.ticket, id, moment.at));
    const occupied = called && occupyCounter(counter, called.id);
    if (occupied?.ok) this.#keepCounter(occupied.value);
    return called;
  }

  ready = (id: TicketId) => this.#decide(readyTicket(this.ticket(id), this.#now()));
  serve = (id: TicketId) => this.#decide(serveTicket(this.ticket(id), this.#now()));
  comeBack = (id: TicketId) => this.#decide(returnTicket(this.ticket(id)));
  endHold = (id: TicketId) => this.#decide(endHold(this.ticket(id), this.#now()));

  hold(id: TicketId, minutes: number): Ticket | null {
    const ticket = this.ticket(id);
    if (ticket.status !== 'waiting') return null;
    return this.#decide(holdPlace(ticket, minutes, this.#now(), this.#rules.holdMinutes));
  }

  giveBack(id: TicketId): Ticket | null {
    const ticket = this.ticket(id);
    return ticket.status === 'waiting' ? this.#decide(cancelTicket(ticket, this.#now())) : null;
  }

  finish(id: TicketId, counterId: CounterId): void {
    this.#decide(finishTicket(this.ticket(id), this.#now()));
    this.#keepCounter(freeCounter(this.#counter(counterId)));
  }

  miss(id: TicketId, counterId: CounterId): void {
    this.#decide(missTicket(this.ticket(id), this.#now(), this.#rules));
    this.#keepCounter(freeCounter(this.#counter(counterId)));
  }

  /** Nobody is at the counter for a while; false while somebody is served there. */
  pause(counterId: CounterId, backAt: Instant | null): boolean {
    const paused = pauseCounter(this.#counter(counterId), 'break', backAt);
    if (!paused.ok) return false;
    this.#keepCounter(paused.value);
    const from = this.#now();
    this.#pauses.set(counterId, { counterId, reason: 'break', from, backAt, until: null });
    return true;
  }

  resume(counterId: CounterId): void {
    const back = resumeCounter(this.#counter(counterId));
    if (!back.ok) return;
    this.#keepCounter(back.value);
    const pause = this.#pauses.get(counterId);
    if (pause) this.#ended.push({ ...pause, until: this.#now() });
    this.#pauses.delete(counterId);
  }

  #counter(id: CounterId): Counter {
    const counter = this.#counters.get(id);
    if (!counter) throw new Error(`There is no counter ${id}.`);
    return counter;
  }

  #decide(decision: Result<Ticket, RefusalCode>): Ticket | null {
    return decision.ok ? this.#keep(decision.value) : null;
  }

  #keep(ticket: Ticket): Ticket {
    this.#tickets.set(ticket.id, ticket);
    this.#view = null;
    return ticket;
  }

  #keepCounter(counter: Counter): void {
    this.#counters.set(counter.id, counter);
    this.#view = null;
  }
}
