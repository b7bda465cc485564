import { fail, ok, type TicketId } from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { loadQueue } from './load-queue.ts';
import { ticketFilesOf } from './ticket-file.ts';

/** One ticket with its place in line and the thing to fetch for it. */
export function readTicket(deps: Pick<Deps, 'store' | 'clock' | 'venue'>) {
  return ({ id }: { readonly id: TicketId }) =>
    deps.store.read(async (tx) => {
      const ticket = await tx.tickets.find(id);
      const queue = await loadQueue(deps, tx);
      const [file] = ticket ? await ticketFilesOf(tx, queue, [ticket]) : [];
      return file ? ok(file) : fail('ticket.not-found');
    });
}
