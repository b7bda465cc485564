import { fail, ok, type TicketId } from '@homeward/domain';
import type { Deps, FinderActor } from '../ports.ts';
import { addTicket } from './add-ticket.ts';
import { mayJoinNow } from './may-join-now.ts';

export interface TakeHandInTicket {
  /** Made by the phone, so that sending it again is harmless. */
  readonly id: TicketId;
  /** Made by the phone and known to it alone: opens this place in line from then on. */
  readonly key: string;
  /** What they bring, in a few words, or nothing. */
  readonly brings: string;
}

type TakeDeps = Pick<Deps, 'store' | 'clock' | 'codes' | 'venue'>;

/** A place in today's line for somebody who found a thing, from their own phone. */
export function takeHandInTicket(deps: TakeDeps) {
  return ({ id, key, brings }: TakeHandInTicket, actor: FinderActor) =>
    deps.store.transaction(async (tx) => {
      const keyHash = deps.codes.hash(key);
      const known = await tx.tickets.find(id);
      if (known) return known.keyHash === keyHash ? ok(known) : fail('id.already-used');
      if (!(await mayJoinNow(deps, tx, 'hand-in'))) return fail('queue.closing');
      const place = {
        id,
        lane: 'hand-in',
        reportId: null,
        claimId: null,
        brings,
        keyHash,
      } as const;
      return ok(await addTicket(deps, tx, place, actor));
    });
}
