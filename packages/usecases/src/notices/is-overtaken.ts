import { isLive, isOpen, type Match, type Notice } from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** Has the world moved on since this was written, so that saying it now would be wrong? */
export async function isOvertaken(tx: ReadTx, notice: Notice): Promise<boolean> {
  const { kind, subjectId } = notice;
  switch (kind) {
    case 'found':
      return isFoundOvertaken(tx, notice);
    case 'your-turn':
      return !(await isCalledThere(tx, notice));
    case 'turn-near':
    case 'closing-early':
      return (await ticketOf(tx, notice))?.status !== 'waiting';
    case 'ready-for-pickup':
      return !(await isStillReady(tx, notice));
    case 'holding-ends': {
      const item = await tx.foundItems.find(subjectId as never);
      return item?.status !== 'held' && item?.status !== 'reserved';
    }
    case 'promise-due':
    case 'still-looking':
      return !(await isHourStanding(tx, notice));
    case 'not-found':
      return hasTurnedUpSince(tx, notice);
  }
}

/** Is the hour it states still the one the visitor waits for, with no other answer given since? */
async function isHourStanding(tx: ReadTx, { reportId, content }: Notice): Promise<boolean> {
  const hour = 'nextDueAt' in content ? content.nextDueAt : null;
  const promises = await tx.promises.listByReport(reportId);
  return promises.some(({ status, dueAt }) => status === 'open' && dueAt === hour);
}

/** Has the visitor been told after this was written that it may be here, or claimed it? */
async function hasTurnedUpSince(tx: ReadTx, { reportId, createdAt }: Notice): Promise<boolean> {
  if ((await tx.claims.list({ reportId, limit: 100 })).some(isOpen)) return true;
  return (await tx.notices.listByReport(reportId)).some(
    (other) =>
      other.kind === 'found' && other.status !== 'cancelled' && other.createdAt > createdAt,
  );
}

/** Are they called now, and to the counter this sends them to? */
async function isCalledThere(tx: ReadTx, notice: Notice): Promise<boolean> {
  const ticket = await ticketOf(tx, notice);
  const { content } = notice;
  const counterId = 'counterId' in content ? content.counterId : null;
  return ticket?.status === 'called' && ticket.counterId === counterId;
}

/** Has this visitor said of this thing that it is theirs? */
export async function isClaimed(
  tx: ReadTx,
  { reportId, itemId }: Pick<Match, 'reportId' | 'itemId'>,
): Promise<boolean> {
  return (await tx.claims.list({ reportId, itemId, limit: 10 })).some(isOpen);
}

/** What a colleague found by hand has no match, and stands. */
async function isFoundOvertaken(tx: ReadTx, { subjectId }: Notice): Promise<boolean> {
  const match = await tx.matches.find(subjectId as never);
  return match !== null && (match.status === 'dismissed' || (await isClaimed(tx, match)));
}

async function ticketOf(tx: ReadTx, { ticketId }: Notice) {
  return ticketId ? tx.tickets.find(ticketId) : null;
}

async function isStillReady(tx: ReadTx, notice: Notice): Promise<boolean> {
  const claim = await tx.claims.find(notice.subjectId as never);
  if (claim) return claim.status === 'approved' || claim.status === 'submitted';
  const ticket = await ticketOf(tx, notice);
  return ticket !== null && isLive(ticket);
}
