import { type FoundItemId, minuteMs } from '@homeward/domain';
import { must } from '@homeward/testkit';
import type { Clerk } from './clerk.ts';
import type { Guest, OpenClaim, Suggestion } from './guest.ts';
import type { Patron } from './patron.ts';

/** The thing lies on the counter: it goes home, or it is somebody else's. */
export function pickUp(guest: Guest, patron: Patron, clerk: Clerk): void {
  const { claim, world, loss, owner } = guest;
  const isTheirs = claim !== null && world.desk.house.matcher.trueItemOf(loss) === claim.itemId;
  const minutes = isTheirs ? owner.minutes.prove : owner.minutes.explain;
  guest.story.servedMinutes += minutes;
  clerk.spendOn(patron, minutes, async () => {
    if (isTheirs) await handOver(guest, claim, clerk);
    await finishLeftOver(guest, clerk);
    if (!isTheirs) await sendBack(guest, clerk, true);
    await clerk.isFree();
  });
}

async function handOver(guest: Guest, claim: OpenClaim, clerk: Clerk): Promise<void> {
  const { house, things } = guest.world.desk;
  const { does, codes, matcher } = house;
  must(await does.approveClaim({ id: claim.id, note: 'Knew it.' }, clerk.actor));
  const handing = {
    claimId: claim.id,
    pickupCode: codes.pickupCode(claim.id),
    proofNotes: 'Told what only the owner knows.',
    receivedBy: 'The owner',
  };
  // A double tap, or a colleague at the same moment: only one of them may succeed.
  const answers = await Promise.all([
    does.handOverItem(handing, clerk.actor),
    does.handOverItem(handing, house.colleague),
  ]);
  const done = answers.filter(({ ok }) => ok).length;
  if (done !== 1) throw new Error(`${done} handovers of the item ${claim.itemId}.`);
  things.spots.set(claim.itemId, 'owner');
  matcher.forgetItem(claim.itemId);
  if (guest.report) matcher.forgetReport(guest.report.id);
  guest.story.returnedMs = guest.nowMs;
  guest.story.returnedOnVisit = guest.story.visits;
  guest.story.isAnsweredFirst ||= guest.story.visits === 1;
  guest.endClaim();
  await tellOthers(guest, claim.itemId);
}

/** Does what a clerk has in hand, or sees on a photo, look like what this guest described? */
export function looksRight({ loss, claim, world }: Guest, luck: number): boolean {
  const isTheirs = claim !== null && world.desk.house.matcher.trueItemOf(loss) === claim.itemId;
  return isTheirs || luck >= world.desk.p.wrongSeenShare;
}

/** It is not theirs: the claim ends, the pair is never suggested again, and the search goes on. */
export async function sendBack(guest: Guest, clerk: Clerk, isHere: boolean): Promise<void> {
  const { claim, world } = guest;
  const { does } = world.desk.house;
  if (!claim) return;
  must(await does.rejectClaim({ id: claim.id, note: 'Not theirs.' }, clerk.actor));
  must(await does.dismissMatch({ id: claim.matchId }, clerk.actor));
  guest.endClaim();
  await world.course.respond(guest, guest.heardOf.splice(0), isHere);
}

/** The thing has gone home to its owner: whoever else claimed it is told, and looks on. */
async function tellOthers({ world }: Guest, itemId: FoundItemId): Promise<void> {
  for (const other of [...(world.claimants.get(itemId) ?? [])]) {
    other.letGo();
    other.endClaim();
    await world.course.respond(other, other.heardOf.splice(0), false);
  }
  world.claimants.delete(itemId);
}

/** A ticket whose visitor stood at the counter is served, whatever came of it. */
async function finishLeftOver(guest: Guest, clerk: Clerk): Promise<void> {
  const { does } = guest.world.desk.house;
  const counter = must(await does.readCounter({ id: clerk.counterId }));
  const { ticketId } = counter.counter;
  if (ticketId) await does.finishTicket({ id: ticketId }, clerk.actor);
}

/** Somebody who refuses the kiosk stands at the counter until a clerk has time to hear them. */
export async function atTheCounter(guest: Guest): Promise<void> {
  const { desk } = guest.world;
  const issued = await desk.house.does.issueTicket({ lane: 'enquiry' }, desk.house.kiosk);
  if (!issued.ok) {
    guest.world.course.tryAnotherDay(guest, guest.day);
    return;
  }
  await guest.hold(issued.value.id, new Asking(guest, 'standing'));
}

/** Shown nothing, and wanting to hear it from a person: near the desk with a ticket. */
export async function askAPerson(guest: Guest): Promise<void> {
  const { does, kiosk } = guest.world.desk.house;
  if (!guest.report) return;
  const actor = guest.way === 'phone' ? guest.actor : kiosk;
  const taken = await does.takeTicket({ reportId: guest.report.id }, actor);
  if (taken.ok) await guest.hold(taken.value.id, new Asking(guest, 'near'));
}

/** Somebody who wants to be heard by a clerk, on their feet in front of the counter or with a ticket. */
class Asking implements Patron {
  readonly isNear = true;
  awaited: (() => Promise<void>) | null = null;
  readonly #guest: Guest;
  readonly #how: 'standing' | 'near';
  readonly #sinceMs: number;

  constructor(guest: Guest, how: 'standing' | 'near') {
    this.#guest = guest;
    this.#how = how;
    this.#sinceMs = guest.nowMs;
  }

  beServed(clerk: Clerk): void {
    const guest = this.#guest;
    const waited = (guest.nowMs - this.#sinceMs) / minuteMs;
    if (this.#how === 'standing') guest.story.standingMinutes += waited;
    else guest.story.waitingNearMinutes += waited;
    guest.letGo();
    const { describe } = guest.owner.minutes;
    guest.story.servedMinutes += describe;
    clerk.spendOn(this, describe, () => tell(guest, this, clerk));
  }

  missed(): void {
    this.#guest.letGo();
  }

  looksRight(): boolean {
    return true;
  }

  notTheirs(): void {}

  cost(minutes: number): void {
    this.#guest.story.staffMinutes += minutes;
  }
}

/** The clerk has heard it all, types the report if there is none, and looks for the thing with the visitor. */
async function tell(guest: Guest, patron: Patron, clerk: Clerk): Promise<void> {
  const { things, p } = guest.world.desk;
  const isNew = guest.report === null;
  const suggestions = isNew ? await guest.file(clerk) : [];
  if (isNew) await guest.world.course.afterFiling(guest);
  const found = guest.claim ? null : await searchTogether(guest, suggestions, clerk);
  if (found) await guest.submit(found, clerk);
  const isAtDesk = found !== null && things.isAtDesk(found.itemId);
  const minutes = isAtDesk
    ? p.fetchTripMinutes + p.fetchThingMinutes + guest.owner.minutes.prove
    : guest.owner.minutes.explain;
  guest.story.servedMinutes += minutes;
  clerk.spendOn(patron, minutes, async () => {
    if (isAtDesk && guest.claim) await handOver(guest, guest.claim, clerk);
    await finishLeftOver(guest, clerk);
    if (!isAtDesk && found) guest.world.course.comeOnceHere(guest, found);
    if (!guest.claim) await guest.world.course.respond(guest, guest.heardOf.splice(0), true);
    await clerk.isFree();
  });
}

async function searchTogether(
  guest: Guest,
  suggestions: readonly Suggestion[],
  clerk: Clerk,
): Promise<Suggestion | null> {
  const { house, p } = guest.world.desk;
  const own = house.matcher.trueItemOf(guest.loss);
  if (!own || !guest.report || guest.owner.luck.searched >= p.clerkFindsShare) return null;
  const shown = suggestions.find(({ itemId }) => itemId === own);
  if (shown) return shown;
  house.matcher.lookedFor(guest.report.id);
  const matches = await house.does.weighReportAgain({ id: guest.report.id }, clerk.actor);
  const match = matches.find(({ itemId }) => itemId === own);
  return match ? { matchId: match.id, itemId: own } : null;
}
