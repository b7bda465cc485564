import {
  approvedFirst,
  type Claim,
  cancelTicket,
  type Instant,
  isLive,
  isOpen,
  pickUpInstead,
  releaseFoundItem,
} from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';
import { promiseAgain } from '../promises/promise-book.ts';
import { keepTicket } from '../tickets/keep-ticket.ts';

/**
 * Remember that a claim came to nothing: its item is free for others again,
 * nobody is called any more to pick it up, and its visitor, who waits again, is
 * given another hour. Whoever stands at a counter already is served to the end.
 */
export async function closeClaim(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue'>,
  tx: Tx,
  name: 'claim.rejected' | 'claim.withdrawn',
  closed: Claim,
  actor: Actor,
): Promise<Claim> {
  const at = deps.clock.now();
  const claim = await tx.claims.save(closed);
  const { id, version, itemId, reportId } = claim;
  await tx.events.append({ name, id, version, itemId, reportId }, actor, at);

  const item = await tx.foundItems.find(itemId);
  if (item?.reservedFor === id) {
    const released = releaseFoundItem(item);
    if (released.ok) {
      const { version } = await tx.foundItems.save(released.value);
      await tx.events.append(
        { name: 'found-item.released', id: itemId, version, itemId },
        actor,
        at,
      );
    }
  }
  await redirectTicket(tx, claim, actor, at);
  await promiseAgain(deps, tx, reportId, actor);
  return claim;
}

/** Its place in line goes to another open claim of the same visitor, or nobody is called to it. */
async function redirectTicket(
  tx: Tx,
  { id, reportId }: Claim,
  actor: Actor,
  at: Instant,
): Promise<void> {
  const other = approvedFirst((await tx.claims.list({ reportId, limit: 100 })).filter(isOpen));
  for (const ticket of await tx.tickets.listByReport(reportId)) {
    if (ticket.claimId !== id || !isLive(ticket)) continue;
    if (other) {
      await keepTicket(tx, 'ticket.transferred', pickUpInstead(ticket, other.id), actor, at);
      continue;
    }
    const cancelled = cancelTicket(ticket, at);
    if (cancelled.ok) await keepTicket(tx, 'ticket.cancelled', cancelled.value, actor, at);
  }
}
