import type { Tx } from '@homeward/usecases';
import { claimsInMemory } from '../claims/claims-in-memory.ts';
import { announcementsInMemory } from '../counters/announcements-in-memory.ts';
import { countersInMemory } from '../counters/counters-in-memory.ts';
import { devicesInMemory } from '../devices/devices-in-memory.ts';
import { type EventBook, type EventPages, eventsInMemory } from '../events/events-in-memory.ts';
import { feedbackInMemory } from '../feedback/feedback-in-memory.ts';
import { foundItemsInMemory } from '../found-items/found-items-in-memory.ts';
import { handoversInMemory } from '../handovers/handovers-in-memory.ts';
import { lookAlikesInMemory } from '../look-alikes/look-alikes-in-memory.ts';
import { lostReportsInMemory } from '../lost-reports/lost-reports-in-memory.ts';
import { matchesInMemory } from '../matches/matches-in-memory.ts';
import { noticesInMemory } from '../notices/notices-in-memory.ts';
import { pushSubscriptionsInMemory } from '../notices/push-subscriptions-in-memory.ts';
import { smsLedgerInMemory } from '../notices/sms-ledger-in-memory.ts';
import { photosInMemory } from '../photos/photos-in-memory.ts';
import { promisesInMemory } from '../promises/promises-in-memory.ts';
import { staffInMemory } from '../staff/staff-in-memory.ts';
import { ticketsInMemory } from '../tickets/tickets-in-memory.ts';
import { waitPromisesInMemory } from '../wait-promises/wait-promises-in-memory.ts';
import type { Turn } from './table-view.ts';
import type { Views } from './views.ts';

/** Every room, as one transaction or reader sees it; a room is opened when somebody first looks in. */
export class MemoryTx implements Tx {
  readonly #views: Views;
  readonly #book: EventBook;
  readonly #pages: EventPages;
  readonly #turn: Turn;
  readonly #rooms: Partial<{ -readonly [Room in keyof Tx]: Tx[Room] }> = {};

  constructor(views: Views, book: EventBook, pages: EventPages, turn: Turn) {
    this.#views = views;
    this.#book = book;
    this.#pages = pages;
    this.#turn = turn;
  }

  get foundItems() {
    this.#rooms.foundItems ??= foundItemsInMemory(this.#views);
    return this.#rooms.foundItems;
  }

  get photos() {
    this.#rooms.photos ??= photosInMemory(this.#views);
    return this.#rooms.photos;
  }

  get lostReports() {
    this.#rooms.lostReports ??= lostReportsInMemory(this.#views);
    return this.#rooms.lostReports;
  }

  get feedback() {
    this.#rooms.feedback ??= feedbackInMemory(this.#views);
    return this.#rooms.feedback;
  }

  get promises() {
    this.#rooms.promises ??= promisesInMemory(this.#views);
    return this.#rooms.promises;
  }

  get notices() {
    this.#rooms.notices ??= noticesInMemory(this.#views);
    return this.#rooms.notices;
  }

  get pushSubscriptions() {
    this.#rooms.pushSubscriptions ??= pushSubscriptionsInMemory(this.#views);
    return this.#rooms.pushSubscriptions;
  }

  get smsLedger() {
    this.#rooms.smsLedger ??= smsLedgerInMemory(this.#views);
    return this.#rooms.smsLedger;
  }

  get matches() {
    this.#rooms.matches ??= matchesInMemory(this.#views);
    return this.#rooms.matches;
  }

  get lookAlikes() {
    this.#rooms.lookAlikes ??= lookAlikesInMemory(this.#views);
    return this.#rooms.lookAlikes;
  }

  get claims() {
    this.#rooms.claims ??= claimsInMemory(this.#views);
    return this.#rooms.claims;
  }

  get handovers() {
    this.#rooms.handovers ??= handoversInMemory(this.#views);
    return this.#rooms.handovers;
  }

  get tickets() {
    this.#rooms.tickets ??= ticketsInMemory(this.#views);
    return this.#rooms.tickets;
  }

  get waitPromises() {
    this.#rooms.waitPromises ??= waitPromisesInMemory(this.#views);
    return this.#rooms.waitPromises;
  }

  get counters() {
    this.#rooms.counters ??= countersInMemory(this.#views);
    return this.#rooms.counters;
  }

  get announcements() {
    this.#rooms.announcements ??= announcementsInMemory(this.#views);
    return this.#rooms.announcements;
  }

  get staff() {
    this.#rooms.staff ??= staffInMemory(this.#views);
    return this.#rooms.staff;
  }

  get devices() {
    this.#rooms.devices ??= devicesInMemory(this.#views);
    return this.#rooms.devices;
  }

  get events() {
    this.#rooms.events ??= eventsInMemory(this.#book, this.#pages, this.#turn);
    return this.#rooms.events;
  }
}
