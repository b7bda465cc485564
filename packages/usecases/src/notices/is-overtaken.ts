import { isLive, type Notice } from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** Has the world moved on since this was written, so that saying it now would be wrong? */
export async function isOvertaken(tx: ReadTx, notice: Notice): Promise<boolean> {
  const { kind, subjectId } = notice;
  switch (kind) {
    case 'found':
      return (await tx.matches.find(subjectId as never))?.status === 'dismissed';
    case 'your-turn':
      return (await ticketOf(tx, notice))?.status !== 'called';
    case 'turn-near':
    case 'closing-early':
      return (await ticketOf(tx, notice))?.status !== 'waiting';
    case 'ready-for-pickup':
      return !(await isStillReady(tx, notice));
    case 'holding-ends': {
      const item = await tx.foundItems.find(subjectId as never);
      return item?.status !== 'held' && item?.status !== 'reserved';
    }
    default:
      return false;
  }
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
