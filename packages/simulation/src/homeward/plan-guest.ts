import { epochMsOf, minuteMs } from '@homeward/domain';
import type { Day } from '../world/day.ts';
import type { Course, Guest, Suggestion } from './guest.ts';
import { askAPerson, atTheCounter, looksRight, sendBack } from './turn-at-counter.ts';
import { Visit } from './visit.ts';

/** How guests go about it. */
export const course: Course = { afterFiling, respond, comeOnceHere, tryAnotherDay };

/** An owner sets out to ask: on the phone, at a kiosk, or at the counter. */
export function planGuest(guest: Guest): void {
  const { owner, day } = guest;
  guest.at(owner.asksMs, () => {
    if (guest.way === 'phone') return fileByPhone(guest);
    guest.walk(
      () => (guest.way === 'kiosk' ? fileAtKiosk(guest) : atTheCounter(guest)),
      () => tryAnotherDay(guest, day),
      day,
    );
  });
}

function fileByPhone(guest: Guest): void {
  const { phone } = guest.owner.minutes;
  guest.story.screenMinutes += phone;
  guest.after(phone, async () => {
    await respond(guest, await guest.file('guest'), false);
    await afterFiling(guest);
  });
}

function fileAtKiosk(guest: Guest): void | Promise<void> {
  return guest.useKiosk(guest.owner.minutes.kiosk, async () => {
    await respond(guest, await guest.file('kiosk'), true);
    await afterFiling(guest);
  });
}

/** Somebody answers for every report: a look at its promised hour; without contact the guest looks in again. */
async function afterFiling(guest: Guest): Promise<void> {
  const { report, world, owner } = guest;
  if (!report) return;
  const { desk } = world;
  guest.story.isAnsweredFirst = guest.hasContact;
  guest.at(epochMsOf(report.answerDueAt), () => {
    if (guest.claim || guest.isDone) return;
    return desk.addChore(desk.p.lookMinutes, () => lookFor(guest));
  });
  const waitsMs = guest.filedMs + (desk.p.answerMinutes * minuteMs) / 2;
  const looksInMs = Math.max(waitsMs, owner.leavesMs - owner.walkMinutes * minuteMs);
  const looksIn = !guest.hasContact && owner.luck.comesBack < desk.p.slipCheckShare;
  const asks = owner.luck.asksPerson < desk.p.asksPersonShare;
  if (looksIn || asks) guest.at(looksInMs, () => lookIn(guest, asks));
  if (!guest.claim) await desk.addChore(desk.p.lookMinutes, () => lookFor(guest));
}

/** A clerk looks through the catalogue for a report that was shown nothing. */
async function lookFor(guest: Guest): Promise<void> {
  const { report, claim, world, owner, loss } = guest;
  if (!report || claim || guest.isDone) return;
  const { house, p } = world.desk;
  guest.story.staffMinutes += p.lookMinutes;
  const isThere = house.matcher.trueItemOf(loss) !== null;
  if (!isThere || owner.luck.looked >= p.lookFindsShare) return;
  house.matcher.lookedFor(report.id);
  const matches = await house.does.weighReportAgain(
    { id: report.id },
    house.clerks[0] ?? house.colleague,
  );
  const suggestions = matches.map(({ id, itemId }) => ({ matchId: id, itemId }));
  await hear(guest, suggestions);
}

/** News of a suggestion reaches whoever can be told, after a while. */
export async function hear(guest: Guest, suggestions: readonly Suggestion[]): Promise<void> {
  guest.heardOf.push(...suggestions);
  if (!guest.hasContact || guest.isDone) return;
  // Two things now seem to be theirs: a clerk compares them.
  if (guest.claim) return haveChecked(guest, guest.claim, guest.owner.luck.compared);
  const delay = guest.owner.noticeDelay * guest.world.desk.p.noticeMean;
  guest.after(delay, () => respond(guest, guest.heardOf.splice(0), false));
}

/** On the way out without an answer: what does the kiosk say now, and what does a person say? */
function lookIn(guest: Guest, asksPerson: boolean): void {
  const isWaiting = guest.claim !== null && guest.hasContact;
  if (guest.isDone || guest.ticketId || isWaiting) return;
  const { p } = guest.world.desk;
  const answered = async () => {
    if (guest.isDone || guest.ticketId) return;
    const { claim } = guest;
    if (claim) return guest.world.desk.things.isAtDesk(claim.itemId) ? joinHere(guest) : undefined;
    const heardOf = guest.heardOf.splice(0);
    if (heardOf.length > 0) return respond(guest, heardOf, true);
    if (asksPerson) await askAPerson(guest);
  };
  guest.walk(
    () => (guest.way === 'phone' ? answered() : guest.useKiosk(p.quickKioskMinutes, answered)),
    () => undefined,
    guest.day,
  );
}

function joinHere(guest: Guest): Promise<void> {
  return new Visit(guest, guest.day).joinHere();
}

/** Claim the best of what is suggested; then come for it, or wait until it has reached the desk. */
async function respond(
  guest: Guest,
  suggestions: readonly Suggestion[],
  isHere: boolean,
): Promise<void> {
  const [best, ...others] = suggestions;
  if (guest.claim || guest.ticketId || guest.isDone) {
    guest.heardOf.push(...suggestions);
    return;
  }
  if (!best) return;
  guest.heardOf.push(...others);
  const ticket = await guest.submit(best, null);
  if (!guest.claim) return respond(guest, guest.heardOf.splice(0), isHere);
  const { things, house } = guest.world.desk;
  const isAtDesk = things.isAtDesk(best.itemId);
  const on = isAtDesk ? dayNow(guest) : null;
  if (on) return new Visit(guest, on).begin(ticket, isHere);
  if (ticket) await house.does.cancelTicket({ id: ticket.id }, guest.actor);
  if (isAtDesk) return tryAnotherDay(guest, guest.day);
  comeOnceHere(guest, best);
  await haveChecked(guest, best, guest.owner.luck.recognised);
}

/** A claim on a thing that is not here yet is held against its photo: some wrong ones end there. */
function haveChecked(guest: Guest, { itemId }: Suggestion, luck: number): Promise<void> {
  const { desk } = guest.world;
  return desk.addChore(desk.p.claimCheckMinutes, async (clerk) => {
    guest.story.staffMinutes += desk.p.claimCheckMinutes;
    if (guest.claim?.itemId !== itemId || guest.ticketId || looksRight(guest, luck)) return;
    await sendBack(guest, clerk, false);
  });
}

function comeOnceHere(guest: Guest, suggestion: Suggestion): void {
  const { things, p } = guest.world.desk;
  things.whenAtDesk(suggestion.itemId, () => {
    const delay = guest.owner.noticeDelay * p.noticeMean;
    if (guest.hasContact) guest.after(delay, () => comeFor(guest, suggestion));
  });
}

/** The thing lies at the desk: come for it, today or another day. */
async function comeFor(guest: Guest, { itemId }: Suggestion): Promise<void> {
  if (guest.claim?.itemId !== itemId || guest.isDone || guest.ticketId) return;
  const on = dayNow(guest);
  if (on) await new Visit(guest, on).begin(null, false);
  else tryAnotherDay(guest, guest.day);
}

/** The day the guest is in the park right now, or null when they have left. */
function dayNow({ day, owner, nowMs, story, filedMs, world }: Guest): Day | null {
  const { lingerMinutes, answerMinutes } = world.desk.p;
  const staysMs = Math.max(
    owner.leavesMs + lingerMinutes * minuteMs,
    filedMs + answerMinutes * minuteMs,
  );
  if (nowMs > staysMs) return null;
  story.waitingElsewhereMinutes +=
    Math.max(0, nowMs - Math.max(owner.leavesMs, filedMs)) / minuteMs;
  return day;
}

/** Those who can come again do so the next day, at an hour of their own. */
function tryAnotherDay(guest: Guest, on: Day): void {
  const { world, owner, day } = guest;
  const next = world.nextDay(on);
  const isSecondDay = on.date !== day.date;
  if (!next || isSecondDay || owner.luck.anotherDay >= world.desk.p.anotherDayShare) return;
  const wishMs = next.opensMs + owner.luck.returnTime * (next.closesMs - next.opensMs) * 0.9;
  guest.at(Math.max(guest.nowMs, wishMs), () => {
    if (guest.isDone || guest.ticketId) return undefined;
    if (guest.claim) return new Visit(guest, next).begin(null, false);
    if (guest.report) return undefined;
    guest.walk(
      () => (guest.way === 'kiosk' ? fileAtKiosk(guest) : atTheCounter(guest)),
      () => undefined,
      next,
    );
    return undefined;
  });
}
