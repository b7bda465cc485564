import { fail, type Lane, ok, type TicketId } from '@homeward/domain';
import type { Actor, Deps } from '../ports.ts';
import { addTicket } from './add-ticket.ts';
import { mayJoinNow } from './may-join-now.ts';

export interface IssueTicket {
  /** Made by the device, so that sending it again is harmless; without it the house makes one. */
  readonly id?: TicketId | undefined;
  /** A pickup ticket comes with a claim: see `takeTicket`. */
  readonly lane: Exclude<Lane, 'pickup'>;
}

type IssueDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;

/** Give a visitor a place in line who needs no report: to ask something, or to hand something in. */
export function issueTicket(deps: IssueDeps) {
  return ({ id, lane }: IssueTicket, actor: Exclude<Actor, { kind: 'guest' }>) =>
    deps.store.transaction(async (tx) => {
      const known = id ? await tx.tickets.find(id) : null;
      if (known) {
        const isRetry = known.lane === lane && known.reportId === null;
        return isRetry ? ok(known) : fail('id.already-used');
      }
      if (!(await mayJoinNow(deps, tx, lane))) return fail('queue.closing');
      const place = { id: id ?? deps.ids.next<TicketId>(), lane, reportId: null, claimId: null };
      return ok(await addTicket(deps, tx, place, actor));
    });
}
