import {
  type ClaimId,
  type FoundItemId,
  type LostReport,
  type LostReportId,
  minuteMs,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import { must } from '@homeward/testkit';
import type { GuestActor } from '@homeward/usecases';
import { type GuestStory, newStory } from '../measure/guest-story.ts';
import type { Day, Loss, Owner } from '../world/day.ts';
import { phoneId } from '../world/venue.ts';
import type { Clerk } from './clerk.ts';
import type { Desk } from './desk.ts';
import type { Patron } from './patron.ts';
import { describeLoss } from './report-words.ts';

/** Something suggested that the guest has not claimed yet. */
export interface Suggestion {
  readonly matchId: Parameters<Desk['house']['does']['confirmMatch']>[0]['id'];
  readonly itemId: FoundItemId;
}

export interface OpenClaim extends Suggestion {
  readonly id: ClaimId;
}

/** What a guest's way needs of the world around it. */
export interface Surroundings {
  readonly desk: Desk;
  readonly course: Course;
  /** Guests by their report, so that news finds them. */
  readonly guests: Map<LostReportId, Guest>;
  /** Who has an open claim on a thing: only one of them can be right. */
  readonly claimants: Map<FoundItemId, Set<Guest>>;
  nextDay(day: Day): Day | null;
}

/** What guests do next, at the points where their way forks. */
export interface Course {
  /** The report is filed: what happens by the promised hour, and on the way out. */
  afterFiling(guest: Guest): Promise<void>;
  /** Claim the best of what is suggested. */
  respond(guest: Guest, suggestions: readonly Suggestion[], isHere: boolean): Promise<void>;
  /** Come for the claimed thing once it has reached the desk. */
  comeOnceHere(guest: Guest, suggestion: Suggestion): void;
  tryAnotherDay(guest: Guest, on: Day): void;
}

export type Way = 'phone' | 'kiosk' | 'counter';

/** One owner's state while they want their thing back: what they know, hold and where they are. */
export class Guest {
  readonly story: GuestStory;
  readonly way: Way;
  readonly hasContact: boolean;
  report: LostReport | null = null;
  filedMs = 0;
  claim: OpenClaim | null = null;
  ticketId: TicketId | null = null;
  /** Heard of, but not claimed: while another claim is open, or because nobody could tell them. */
  readonly heardOf: Suggestion[] = [];
  readonly world: Surroundings;
  readonly day: Day;
  readonly loss: Loss;
  readonly owner: Owner;

  constructor(world: Surroundings, day: Day, loss: Loss, owner: Owner) {
    this.world = world;
    this.day = day;
    this.loss = loss;
    this.owner = owner;
    this.story = newStory(loss, owner);
    const { p } = world.desk;
    const phoneShare = loss.categoryId === phoneId ? p.lostPhoneFriendShare : p.phoneShare;
    const byHand = owner.luck.kiosk < p.counterShare ? 'counter' : 'kiosk';
    this.way = owner.luck.ownPhone < phoneShare ? 'phone' : byHand;
    this.hasContact = this.way === 'phone' || owner.luck.contact < p.contactShare;
  }

  get nowMs(): number {
    return this.world.desk.house.simulation.clock.nowMs();
  }

  get actor(): GuestActor {
    if (!this.report) throw new Error(`Loss ${this.loss.id} has not been reported.`);
    return { kind: 'guest', reportId: this.report.id };
  }

  get isDone(): boolean {
    return this.story.returnedMs !== null;
  }

  at(atMs: number, act: () => void | Promise<void>): void {
    this.world.desk.house.simulation.at(atMs, act);
  }

  after(minutes: number, act: () => void | Promise<void>): void {
    this.at(this.nowMs + minutes * minuteMs, act);
  }

  /** Walk to the desk; `arrived` happens there, unless it would be closed by then. */
  walk(arrived: () => void | Promise<void>, tooLate: () => void | Promise<void>, on: Day): void {
    const { walkMinutes } = this.owner;
    const arrivesMs = this.nowMs + walkMinutes * minuteMs;
    if (arrivesMs > on.closesMs) {
      this.after(0, tooLate);
      return;
    }
    this.story.walkingMinutes += walkMinutes;
    this.at(arrivesMs, () => {
      this.story.visits += 1;
      return arrived();
    });
  }

  /** Queue for a kiosk on one's feet, and use it. */
  useKiosk(minutes: number, then: () => void | Promise<void>): Promise<void> | void {
    const joinedMs = this.nowMs;
    const { kiosks } = this.world.desk;
    return kiosks.join(() => {
      this.story.standingMinutes += (this.nowMs - joinedMs) / minuteMs;
      this.story.screenMinutes += minutes;
      this.after(minutes, async () => {
        await kiosks.leave();
        await then();
      });
    });
  }

  /** File the report on whatever screen; answers with what may be theirs. */
  async file(by: 'guest' | 'kiosk' | Clerk): Promise<readonly Suggestion[]> {
    const { does, ids, matcher, kiosk, simulation } = this.world.desk.house;
    const id = ids.next<LostReportId>();
    matcher.knowReport(id, this.loss);
    this.world.guests.set(id, this);
    const guest: GuestActor = { kind: 'guest', reportId: id };
    const actor = by === 'guest' ? guest : by === 'kiosk' ? kiosk : by.actor;
    const contact = this.hasContact
      ? ({ channel: 'mail', address: `guest-${this.loss.id}@example.org` } as const)
      : ({ channel: 'none' } as const);
    const description = describeLoss(this.loss, simulation.clock.now());
    const filed = must(
      await does.fileLostReport({ id, description, language: 'en', contact }, actor),
    );
    this.report = filed.report;
    this.filedMs = this.nowMs;
    return filed.matches.map(({ id: matchId, itemId }) => ({ matchId, itemId }));
  }

  /** "That may be mine": a claim, and a place in line if the desk is open. */
  async submit(suggestion: Suggestion, by: Clerk | null): Promise<Ticket | null> {
    const { does, ids } = this.world.desk.house;
    const id = ids.next<ClaimId>();
    const claiming = { id, matchId: suggestion.matchId, statement: 'What only I know.' };
    const answer = await does.submitClaim(claiming, by?.actor ?? this.actor);
    if (!answer.ok) return null;
    this.claim = { ...suggestion, id };
    const { claimants } = this.world;
    claimants.set(suggestion.itemId, (claimants.get(suggestion.itemId) ?? new Set()).add(this));
    return answer.value.ticket;
  }

  async hold(ticketId: TicketId, patron: Patron): Promise<void> {
    this.ticketId = ticketId;
    await this.world.desk.addPatron(ticketId, patron);
  }

  endClaim(): void {
    if (this.claim) this.world.claimants.get(this.claim.itemId)?.delete(this);
    this.claim = null;
  }

  letGo(): void {
    if (this.ticketId) this.world.desk.removePatron(this.ticketId);
    this.ticketId = null;
  }
}
