import { type CounterId, minuteMs, type Ticket } from '@homeward/domain';
import { must } from '@homeward/testkit';
import type { StaffActor } from '@homeward/usecases';
import type { Shift } from '../desk/roster.ts';
import type { Desk, Trip } from './desk.ts';
import type { Patron } from './patron.ts';

/** One clerk at one counter: fetches, calls, serves, does chores, rests and goes home. */
export class Clerk {
  readonly actor: StaffActor;
  readonly counterId: CounterId;
  readonly #desk: Desk;
  #shift: Shift | null = null;
  #isBusy = false;
  #isResting = false;
  /** After a trip to the shelves somebody is served first, so that fetching never starves the line. */
  #owesCall = false;

  constructor(desk: Desk, actor: StaffActor, counterId: CounterId) {
    this.#desk = desk;
    this.actor = actor;
    this.counterId = counterId;
  }

  get isIdle(): boolean {
    return this.#shift !== null && !this.#isBusy && !this.#isResting;
  }

  get isHere(): boolean {
    return this.#shift !== null;
  }

  async begin(shift: Shift): Promise<void> {
    this.#shift = shift;
    must(await this.#desk.house.does.openCounter({ id: this.counterId }, this.actor));
    await this.work();
  }

  /** What was being done is done: on to the next thing. */
  async isFree(): Promise<void> {
    this.#isBusy = false;
    await this.work();
  }

  /** Do the next thing there is to do, or wait until there is one. */
  async work(): Promise<void> {
    if (!this.isIdle || !this.#shift) return;
    const { nowMs } = this.#desk.house.simulation.clock;
    const { rest, toMs } = this.#shift;
    if (rest && nowMs() >= rest.fromMs && nowMs() < rest.toMs) return this.#rest(rest.toMs);
    if (nowMs() >= toMs && this.#desk.mayGoHome(this.#shift)) return this.#goHome(toMs);
    if (this.#owesCall && (await this.#call())) return;
    const trip = this.#desk.nextTrip();
    if (trip.length > 0) return this.#fetch(trip);
    if (!this.#owesCall && (await this.#call())) return;
    const chore = this.#desk.nextChore();
    if (chore) this.spend(chore.minutes, () => chore.act(this));
  }

  /** Be busy for some minutes; `then` happens at their end, and the next thing after it. */
  spend(minutes: number, then: () => void | Promise<void>): void {
    this.#isBusy = true;
    this.#desk.workMinutes += minutes;
    this.#desk.house.simulation.after(minutes, async () => {
      await then();
      await this.isFree();
    });
  }

  /** The same in the middle of something: what follows decides when the clerk is free. */
  spendOn(patron: Patron, minutes: number, then: () => void | Promise<void>): void {
    this.#isBusy = true;
    this.#desk.workMinutes += minutes;
    patron.cost(minutes);
    this.#desk.house.simulation.after(minutes, then);
  }

  async #call(): Promise<boolean> {
    const { does } = this.#desk.house;
    const called = await does.callNext({ counterId: this.counterId }, this.actor);
    if (!called.ok) return false;
    this.#owesCall = false;
    this.#isBusy = true;
    await this.#await(called.value);
    return true;
  }

  async #await(ticket: Ticket): Promise<void> {
    const { simulation, does, venue } = this.#desk.house;
    const patron = this.#desk.patronOf(ticket.id);
    const begin = async () => {
      const serving = await does.serveTicket({ id: ticket.id }, this.actor);
      // Refused when, on the last steps, the thing went home with whom it belongs to.
      await (serving.ok ? patron.beServed(this) : this.isFree());
    };
    if (patron.isNear) {
      this.spendOn(patron, this.#desk.p.stepUpMinutes, begin);
      return;
    }
    const calledMs = simulation.clock.nowMs();
    const spent = () => (simulation.clock.nowMs() - calledMs) / minuteMs;
    const giveUp = simulation.after(venue.queue.callGraceSeconds / 60, async () => {
      patron.awaited = null;
      // Refused when the place was given up in the meantime: the thing has gone home with somebody else.
      await does.missTicket({ id: ticket.id }, this.actor);
      this.#desk.workMinutes += spent();
      patron.cost(spent());
      await patron.missed();
      await this.isFree();
    });
    patron.awaited = async () => {
      giveUp();
      patron.awaited = null;
      this.#desk.workMinutes += spent();
      patron.cost(spent());
      await begin();
    };
  }

  async #fetch(trip: readonly Trip[]): Promise<void> {
    const { does } = this.#desk.house;
    const { fetchTripMinutes, fetchThingMinutes } = this.#desk.p;
    const minutes = fetchTripMinutes + trip.length * fetchThingMinutes;
    this.#owesCall = true;
    const pause = { id: this.counterId, reason: 'fetching', minutes: Math.ceil(minutes) } as const;
    must(await does.pauseCounter(pause, this.actor));
    for (const { patron } of trip) patron.cost(minutes / trip.length);
    this.spend(minutes, async () => {
      must(await does.resumeCounter({ id: this.counterId }, this.actor));
      for (const each of trip) await this.#lay(each);
      this.#desk.tripIsOver();
      await this.#desk.wake();
    });
  }

  async #lay({ ticketId, patron, itemId }: Trip): Promise<void> {
    const { house, things } = this.#desk;
    const { does } = house;
    // While this clerk was at the shelves a colleague may have given it to whom it belongs to.
    if (things.spots.get(itemId) === 'owner') return;
    if (!things.isAtDesk(itemId)) throw new Error(`${itemId} was fetched from where it is not.`);
    if (!patron.looksRight()) return patron.notTheirs(this);
    const ready = await does.readyTicket({ id: ticketId, counterId: this.counterId }, this.actor);
    if (ready.ok) things.spots.set(itemId, 'counter');
  }

  async #rest(untilMs: number): Promise<void> {
    const { does, simulation } = this.#desk.house;
    this.#isResting = true;
    const minutes = Math.ceil((untilMs - simulation.clock.nowMs()) / minuteMs);
    const pause = { id: this.counterId, reason: 'break', minutes } as const;
    must(await does.pauseCounter(pause, this.actor));
    simulation.at(untilMs, async () => {
      this.#isResting = false;
      must(await does.resumeCounter({ id: this.counterId }, this.actor));
      await this.work();
    });
  }

  async #goHome(toMs: number): Promise<void> {
    const { does, simulation } = this.#desk.house;
    this.#desk.overtimeMinutes += (simulation.clock.nowMs() - toMs) / minuteMs;
    this.#shift = null;
    must(await does.closeCounter({ id: this.counterId }, this.actor));
    await this.#desk.leftBy();
  }
}
