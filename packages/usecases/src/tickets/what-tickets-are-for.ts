import {
  approvedFirst,
  type Claim,
  type FoundItemId,
  isWorthFetching,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** What lies at the end of a ticket: a claim on a thing, or a thing that is almost certainly the one. */
export interface Errand {
  readonly claim: Claim | null;
  readonly itemId: FoundItemId;
}

type ErrandTx = Pick<ReadTx, 'claims' | 'matches'>;

const mostOpenClaims = 1000;

/** The errand of each ticket that has one. Open claims come together; the rest is looked up one by one. */
export async function errandsOf(
  tx: ErrandTx,
  tickets: readonly Ticket[],
): Promise<ReadonlyMap<TicketId, Errand>> {
  const errands = new Map<TicketId, Errand>();
  if (tickets.every(({ reportId }) => reportId === null)) return errands;
  const statuses = ['approved', 'submitted'] as const;
  const open = await tx.claims.list({ statuses, limit: mostOpenClaims });
  for (const ticket of tickets) {
    const claim = await claimOf(tx, ticket, open);
    const itemId = claim ? claim.itemId : await likelyItemOf(tx, ticket);
    if (itemId) errands.set(ticket.id, { claim, itemId });
  }
  return errands;
}

async function claimOf(
  tx: ErrandTx,
  { claimId, reportId }: Ticket,
  open: readonly Claim[],
): Promise<Claim | null> {
  if (!claimId) return approvedFirst(open.filter((other) => other.reportId === reportId));
  return open.find((other) => other.id === claimId) ?? tx.claims.find(claimId);
}

async function likelyItemOf(tx: ErrandTx, { reportId, lane }: Ticket): Promise<FoundItemId | null> {
  if (!reportId || lane === 'hand-in') return null;
  const statuses = ['suggested', 'confirmed'] as const;
  const [best] = await tx.matches.list({ reportId, statuses, limit: 1 });
  return best && isWorthFetching(best) ? best.itemId : null;
}
