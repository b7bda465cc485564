import {
  addMinutes,
  type Claim,
  type FoundItem,
  isAtDesk,
  isLive,
  type Match,
  minutesBetween,
  type Ticket,
  ticketName,
} from '@homeward/domain';
import type { Actor, Tx } from '../ports.ts';
import { tellVisitor } from '../promises/promise-book.ts';
import { isClaimed } from './is-overtaken.ts';
import { type TellDeps, tell } from './tell.ts';

const house: Actor = { kind: 'system' };

/** Whoever filed a report this shortly before is still reading the answer. */
const readingMinutes = 1;

/**
 * Something is almost certainly theirs: say so, unless they have acted on it; with that
 * they have heard from us. What the house thinks waits until they have read the answer to their report, so that
 * who claims it there and then gets no mail; what a colleague confirms goes at once.
 */
export async function tellFound(deps: TellDeps, tx: Tx, match: Match): Promise<void> {
  const { id, reportId, itemId, status, level } = match;
  const isSure = status === 'confirmed' || (status === 'suggested' && level === 'almost-certain');
  if (!isSure) return;
  const report = await tx.lostReports.find(reportId);
  if (!report || (await isClaimed(tx, { reportId, itemId }))) return;
  const notBefore = status === 'confirmed' ? null : addMinutes(report.filedAt, readingMinutes);
  const content = { kind: 'found' } as const;
  const told = await tell(deps, tx, reportId, { content, subjectId: id, notBefore });
  if (told.length > 0) await tellVisitor(deps, tx, reportId, 'found', house);
}

/**
 * The proof was accepted and the thing is at a desk: they can fetch it, unless they
 * stand at the counter already. What is still at a ride or on its way is told of
 * once it has arrived, so that nobody comes in vain.
 */
export async function tellApproved(
  deps: TellDeps,
  tx: Tx,
  { id, reportId }: Claim,
  { whereabouts }: FoundItem,
): Promise<void> {
  if (!isAtDesk(whereabouts)) return;
  const live = (await tx.tickets.listByReport(reportId)).find(isLive);
  if (live && live.status !== 'waiting') return;
  const ticket = live ? ticketName(live) : null;
  const content = { kind: 'ready-for-pickup', ticket } as const;
  await tell(deps, tx, reportId, { content, subjectId: id, ticketId: live?.id ?? null });
}

/** The thing lies at the counter. With a claim this and its approval are one occasion. */
export async function tellReady(
  deps: TellDeps,
  tx: Tx,
  ticket: Ticket,
  claim: Pick<Claim, 'id'> | null,
): Promise<void> {
  if (!ticket.reportId) return;
  const content = { kind: 'ready-for-pickup', ticket: ticketName(ticket) } as const;
  const subjectId = claim?.id ?? ticket.id;
  await tell(deps, tx, ticket.reportId, { content, subjectId, ticketId: ticket.id });
}

/** They are called. A call to the same counter within a minute is said aloud and on the wall, not on the phone. */
export async function tellCalled(deps: TellDeps, tx: Tx, ticket: Ticket): Promise<void> {
  const { id, reportId, counterId, calls } = ticket;
  if (!reportId || !counterId) return;
  const at = deps.clock.now();
  const toldBefore = (await tx.notices.listByReport(reportId)).filter(
    ({ content, ticketId }) =>
      content.kind === 'your-turn' && content.counterId === counterId && ticketId === id,
  );
  if (toldBefore.some(({ createdAt }) => minutesBetween(createdAt, at) < 1)) return;
  const content = { kind: 'your-turn', ticket: ticketName(ticket), counterId } as const;
  await tell(deps, tx, reportId, { content, subjectId: id, occasion: calls, ticketId: id });
}

/** A colleague found it for them and says so; not if the house has said it within a day. */
export async function tellFoundByHand(
  deps: TellDeps,
  tx: Tx,
  reportId: Match['reportId'],
  promiseId: string,
): Promise<void> {
  const at = deps.clock.now();
  const told = (await tx.notices.listByReport(reportId)).some(
    ({ kind, createdAt }) =>
      (kind === 'found' || kind === 'ready-for-pickup') && minutesBetween(createdAt, at) < 24 * 60,
  );
  if (told) return;
  await tell(deps, tx, reportId, { content: { kind: 'found' }, subjectId: promiseId });
}
