import { type Instant, promiseAfter, type Ticket } from '@homeward/domain';
import type { Tx } from '../ports.ts';

/** Compare what a ticket was shown with what has become of it, in the transaction that changes it. */
export async function endWaits(tx: Tx, ticket: Ticket, at: Instant): Promise<void> {
  for (const open of await tx.waitPromises.listOpen(ticket.id)) {
    const promise = promiseAfter(open, ticket, at);
    if (promise !== open) await tx.waitPromises.save(promise);
  }
}
