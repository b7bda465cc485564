import type { FoundItemId, TicketId } from '@homeward/domain';
import { dutyMinutesOf, rosterOf, type Shift } from '../desk/roster.ts';
import { WaitingLine } from '../engine/waiting-line.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Day } from '../world/day.ts';
import { Clerk } from './clerk.ts';
import type { House } from './house.ts';
import type { Patron } from './patron.ts';
import { Things } from './things.ts';

/** A thing to bring to the counter for a ticket. */
export interface Trip {
  readonly ticketId: TicketId;
  readonly itemId: FoundItemId;
  readonly patron: Patron;
}

export interface Chore {
  readonly minutes: number;
  readonly act: (clerk: Clerk) => Promise<void>;
}

/** The desk with Homeward: clerks, kiosks, and what there is to fetch and to do. */
export class Desk {
  readonly house: House;
  readonly p: Parameters;
  readonly kiosks: WaitingLine;
  readonly things: Things;
  /** Whose place was given up when the day at the desk ended. */
  readonly toldAtClosing = new Set<TicketId>();
  dutyMinutes = 0;
  workMinutes = 0;
  overtimeMinutes = 0;
  readonly #clerks: readonly Clerk[];
  readonly #patrons = new Map<TicketId, Patron>();
  #toFetch: Trip[] = [];
  readonly #chores: Chore[] = [];
  #isSomebodyFetching = false;
  #closesMs = 0;

  constructor(house: House, p: Parameters, listener: ConstructorParameters<typeof Things>[2]) {
    this.house = house;
    this.p = p;
    this.kiosks = new WaitingLine(house.simulation, p.kiosks);
    this.things = new Things(house, this, listener);
    this.#clerks = house.clerks.flatMap((actor, place) => {
      const counter = house.venue.counters[place];
      return counter ? [new Clerk(this, actor, counter.id)] : [];
    });
  }

  /** Clerks come and go as the roster says. */
  planDay(day: Day, p: Parameters): void {
    const roster = rosterOf(day, p);
    this.dutyMinutes += dutyMinutesOf(roster);
    const { simulation } = this.house;
    for (const shift of roster) {
      const clerk = this.#clerks[shift.clerk];
      if (!clerk) continue;
      simulation.at(shift.fromMs, () => clerk.begin(shift));
      if (shift.rest) simulation.at(shift.rest.fromMs, () => clerk.work());
      simulation.at(shift.toMs, () => clerk.work());
    }
  }

  patronOf(id: TicketId): Patron {
    const patron = this.#patrons.get(id);
    if (!patron) throw new Error(`Nobody holds the ticket ${id}.`);
    return patron;
  }

  /** Somebody holds a place in line. */
  async addPatron(id: TicketId, patron: Patron): Promise<void> {
    this.#patrons.set(id, patron);
    await this.wake();
  }

  removePatron(id: TicketId): void {
    this.#patrons.delete(id);
    this.#toFetch = this.#toFetch.filter(({ ticketId }) => ticketId !== id);
    const { simulation } = this.house;
    if (simulation.clock.nowMs() >= this.#closesMs) simulation.after(0, () => this.wake());
  }

  async addTrip(trip: Trip): Promise<void> {
    this.#toFetch.push(trip);
    await this.wake();
  }

  addChore(minutes: number, act: Chore['act']): Promise<void> {
    this.#chores.push({ minutes, act });
    return this.wake();
  }

  /** What to fetch now: nothing while a colleague is at the shelves. */
  nextTrip(): readonly Trip[] {
    if (this.#isSomebodyFetching || this.#toFetch.length === 0) return [];
    this.#isSomebodyFetching = true;
    return this.#toFetch.splice(0, this.p.fetchAtOnce);
  }

  tripIsOver(): void {
    this.#isSomebodyFetching = false;
  }

  nextChore(): Chore | null {
    return this.#chores.shift() ?? null;
  }

  /** Whoever has nothing to do looks up. */
  async wake(): Promise<void> {
    for (const clerk of this.#clerks) if (clerk.isIdle) await clerk.work();
  }

  /** Before closing a clerk leaves when the shift ends; afterwards when nobody is left in line. */
  mayGoHome({ toMs }: Shift): boolean {
    const closesMs = this.#closesMs;
    return toMs < closesMs || this.#patrons.size === 0;
  }

  /** A clerk has gone home; with the last one the day at the desk ends. */
  async leftBy(): Promise<void> {
    if (this.#clerks.some(({ isHere }) => isHere)) return;
    for (const { id } of await this.house.does.endDay()) {
      this.toldAtClosing.add(id);
      const patron = this.#patrons.get(id);
      this.removePatron(id);
      await patron?.missed();
    }
  }

  setClosing(closesMs: number): void {
    this.#closesMs = closesMs;
  }
}
