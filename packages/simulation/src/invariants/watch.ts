import { type FoundItemId, instantOf, serviceDayOf } from '@homeward/domain';
import type { EventRow } from '@homeward/usecases';
import type { Desk } from '../homeward/desk.ts';
import type { Day } from '../world/day.ts';
import { BrokenInvariant } from './broken-invariant.ts';
import { faultsOfThings } from './check-things.ts';
import { faultsOfTickets } from './check-tickets.ts';

/** What has been looked at, for the record. */
export interface Watched {
  things: number;
  home: number;
  merged: number;
  tickets: number;
  givenUpAtClosing: number;
  events: number;
}

const eventsAtOnce = 100_000;
/** Between full inspections only things are looked at to which something happened. */
const fullEveryDays = 30;

/** Holds the books against what must always be true, day after day; throws at the first fault. */
export class Watch {
  readonly watched: Watched = {
    things: 0,
    home: 0,
    merged: 0,
    tickets: 0,
    givenUpAtClosing: 0,
    events: 0,
  };
  readonly #desk: Desk;
  readonly #seed: number;
  readonly #handedOver = new Set<FoundItemId>();
  #lastSeq = 0;

  constructor(desk: Desk, seed: number) {
    this.#desk = desk;
    this.#seed = seed;
  }

  /** The day is over and everybody has left: is everything in order? */
  async checkDay(day: Day): Promise<void> {
    const events = await this.#newEvents(day);
    const touched = this.#tally(events, day);
    await this.#checkTickets(events, day);
    await this.checkThings(day, (day.number + 1) % fullEveryDays === 0 ? undefined : touched);
  }

  /** Every thing ever catalogued, or those named, is where the books say, and left only as it may. */
  async checkThings(day: Day, only?: ReadonlySet<FoundItemId>): Promise<void> {
    const { house, things } = this.#desk;
    const at = { now: house.simulation.clock.now(), categories: house.venue.categories };
    const ids = only ?? things.spots.keys();
    const faults = await house.store.read((tx) => faultsOfThings(tx, things.spots, ids, at));
    this.#demand(faults, day);
  }

  async #newEvents(day: Day): Promise<readonly EventRow[]> {
    const { store } = this.#desk.house;
    const events = await store.read((tx) => tx.events.after(this.#lastSeq, eventsAtOnce));
    for (const { seq } of events) {
      if (seq !== this.#lastSeq + 1) {
        throw this.#broken(`event ${seq} follows event ${this.#lastSeq}`, day, []);
      }
      this.#lastSeq = seq;
    }
    this.watched.events += events.length;
    return events;
  }

  #tally(events: readonly EventRow[], day: Day): ReadonlySet<FoundItemId> {
    const touched = new Set<FoundItemId>();
    for (const { name, itemId } of events) {
      if (!itemId) continue;
      touched.add(itemId);
      if (name === 'found-item.registered') this.watched.things += 1;
      if (name === 'found-item.merged') this.watched.merged += 1;
      if (name !== 'handover.completed') continue;
      if (this.#handedOver.has(itemId)) throw this.#broken('handed over twice', day, [itemId]);
      this.#handedOver.add(itemId);
      this.watched.home += 1;
    }
    return touched;
  }

  async #checkTickets(events: readonly EventRow[], day: Day): Promise<void> {
    const { house, toldAtClosing } = this.#desk;
    const cancelledBySystem = new Set(
      events
        .filter(({ name, actor }) => name === 'ticket.cancelled' && actor.kind === 'system')
        .map(({ id }) => id),
    );
    const serviceDay = serviceDayOf(instantOf(day.opensMs), house.venue.timeZone);
    const tickets = await house.store.read((tx) => tx.tickets.listDay(serviceDay));
    this.watched.tickets += tickets.length;
    this.watched.givenUpAtClosing += cancelledBySystem.size;
    const { closesMs } = day;
    this.#demand(
      faultsOfTickets(tickets, { closesMs, cancelledBySystem, told: toldAtClosing }),
      day,
    );
    toldAtClosing.clear();
  }

  #demand(faults: readonly { readonly what: string; readonly id: string }[], day: Day): void {
    const [first] = faults;
    if (!first) return;
    const ids = faults.filter(({ what }) => what === first.what).map(({ id }) => id);
    throw this.#broken(first.what, day, ids.slice(0, 10));
  }

  #broken(what: string, { date }: Day, ids: readonly string[]): BrokenInvariant {
    return new BrokenInvariant(what, { seed: this.#seed, date, ids });
  }
}
