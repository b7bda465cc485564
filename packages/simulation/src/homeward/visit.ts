import { minuteMs, type Ticket, type TicketId } from '@homeward/domain';
import { must } from '@homeward/testkit';
import type { Day } from '../world/day.ts';
import type { Clerk } from './clerk.ts';
import type { Guest } from './guest.ts';
import type { Patron } from './patron.ts';
import { looksRight, pickUp, sendBack } from './turn-at-counter.ts';

/** One visit to the desk to pick something up: on the way with a held place, near with a ticket, called, served. */
export class Visit implements Patron {
  isNear = false;
  awaited: (() => Promise<void>) | null = null;
  readonly #guest: Guest;
  readonly #on: Day;
  #setOutMs = 0;
  #nearMs = 0;
  #isOver = false;
  #neverComes = false;

  constructor(guest: Guest, on: Day) {
    this.#guest = guest;
    this.#on = on;
    const returns = guest.story.visits;
    this.#neverComes = returns < 2 && guest.owner.luck.noShow < guest.world.desk.p.noShowShare;
  }

  /** Come for the thing, with the ticket the claim brought or with a new one. */
  async begin(ticket: Ticket | null, isHere: boolean): Promise<void> {
    if (isHere) return this.joinHere(ticket);
    if (!this.#isThere) return;
    if (this.#guest.way === 'phone') return this.#joinByPhone(ticket);
    if (ticket) await this.#cancel(ticket);
    this.#guest.walk(
      () => this.#guest.useKiosk(this.#guest.world.desk.p.quickKioskMinutes, () => this.joinHere()),
      () => this.#tryAnotherDay(),
      this.#on,
    );
  }

  /** At the desk already: wait near it with a ticket. */
  async joinHere(given: Ticket | null = null): Promise<void> {
    // On the way the thing may have gone home with whom it belongs to.
    if (!this.#isThere) return;
    const ticket = given ?? (await this.#take());
    if (!ticket) return this.#tryAnotherDay();
    await this.#join(ticket);
    await this.#arrive();
  }

  /** A ticket on the phone, held for as long as the way takes, and perhaps for one more ride. */
  async #joinByPhone(given: Ticket | null): Promise<void> {
    const guest = this.#guest;
    const { desk } = guest.world;
    const extra = guest.owner.luck.hold < desk.p.holdShare ? desk.p.holdExtraMinutes : 0;
    const arrivesMs = guest.nowMs + (extra + guest.owner.walkMinutes) * minuteMs;
    const ticket = arrivesMs > this.#on.closesMs ? null : (given ?? (await this.#take()));
    if (!ticket) {
      if (given) await this.#cancel(given);
      return this.#tryAnotherDay();
    }
    this.#setOutMs = guest.nowMs;
    const minutes = Math.min(30, Math.max(1, Math.ceil(extra + guest.owner.walkMinutes)));
    await desk.house.does.holdPlace({ id: ticket.id, minutes }, guest.actor);
    await this.#join(ticket);
    guest.after(extra, () =>
      guest.walk(
        () => this.#arrive(),
        () => this.missed(),
        this.#on,
      ),
    );
  }

  /** Is there something to come for: a claim, and the thing at the desk? */
  get #isThere(): boolean {
    const { claim, world } = this.#guest;
    return claim !== null && world.desk.things.isAtDesk(claim.itemId);
  }

  async #join(ticket: Ticket): Promise<void> {
    const { claim, world } = this.#guest;
    await this.#guest.hold(ticket.id, this);
    if (claim)
      await world.desk.addTrip({ ticketId: ticket.id, itemId: claim.itemId, patron: this });
  }

  async #take(): Promise<Ticket | null> {
    const { world, report, way } = this.#guest;
    const { does, kiosk } = world.desk.house;
    if (!report) return null;
    const actor = way === 'phone' ? this.#guest.actor : kiosk;
    const taken = await does.takeTicket({ reportId: report.id }, actor);
    return taken.ok ? taken.value : null;
  }

  async #cancel(ticket: Ticket): Promise<void> {
    await this.#guest.world.desk.house.does.cancelTicket({ id: ticket.id }, this.#guest.actor);
  }

  async #arrive(): Promise<void> {
    const guest = this.#guest;
    if (this.#isOver || this.#neverComes) return;
    if (this.#setOutMs > 0) {
      const away = (guest.nowMs - this.#setOutMs) / minuteMs - guest.owner.walkMinutes;
      guest.story.waitingElsewhereMinutes += Math.max(0, away);
    }
    this.isNear = true;
    this.#nearMs = guest.nowMs;
    if (this.awaited) return this.awaited();
    if (guest.ticketId && (await this.#isInLine(guest.ticketId))) return guest.world.desk.wake();
    guest.letGo();
    await this.joinHere();
  }

  /** Here now: the held place counts again, a missed one is taken again; false when it is gone for good. */
  async #isInLine(id: TicketId): Promise<boolean> {
    const { does } = this.#guest.world.desk.house;
    const { status } = must(await does.readTicket({ id })).ticket;
    if (status === 'waiting') await does.endHold({ id }, this.#guest.actor);
    if (status !== 'no-show') return status === 'waiting';
    return (await does.returnTicket({ id }, this.#guest.actor)).ok;
  }

  #tryAnotherDay(): void {
    this.#guest.world.course.tryAnotherDay(this.#guest, this.#on);
  }

  beServed(clerk: Clerk): void | Promise<void> {
    const guest = this.#guest;
    guest.story.waitingNearMinutes += (guest.nowMs - this.#nearMs) / minuteMs;
    this.#end();
    return pickUp(guest, this, clerk);
  }

  /** Too late, or they never came: somebody on the way may still take their place again. */
  missed(): void | Promise<void> {
    const isOnTheWay = !this.#neverComes && !this.#isOver && this.#setOutMs > 0 && !this.isNear;
    if (isOnTheWay && this.#guest.nowMs < this.#on.closesMs) return;
    this.#end();
    return this.#tryAnotherDay();
  }

  looksRight(): boolean {
    return looksRight(this.#guest, this.#guest.owner.luck.recognised);
  }

  async notTheirs(clerk: Clerk): Promise<void> {
    const guest = this.#guest;
    if (this.isNear) guest.story.waitingNearMinutes += (guest.nowMs - this.#nearMs) / minuteMs;
    this.#end();
    await sendBack(guest, clerk, this.isNear);
  }

  cost(minutes: number): void {
    this.#guest.story.staffMinutes += minutes;
  }

  #end(): void {
    this.#isOver = true;
    this.#guest.letGo();
  }
}
