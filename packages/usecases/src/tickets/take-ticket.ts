import {
  approvedFirst,
  fail,
  isOpen,
  type LostReportId,
  ok,
  type TicketId,
  ticketName,
} from '@homeward/domain';
import type { Actor, Deps } from '../ports.ts';
import { addTicket } from './add-ticket.ts';
import { liveTicketOf } from './live-ticket.ts';
import { mayJoinNow } from './may-join-now.ts';

export interface TakeTicket {
  /** Made by the page, so that sending it again is harmless; without it the house makes one. */
  readonly id?: TicketId | undefined;
  readonly reportId: LostReportId;
}

type TakeDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;

/**
 * A place in today's line for the visitor of a report: to pick up where a claim
 * is open, so that staff fetch the item first; otherwise to ask. One at a time.
 */
export function takeTicket(deps: TakeDeps) {
  return ({ id, reportId }: TakeTicket, actor: Actor) =>
    deps.store.transaction(async (tx) => {
      const report = await tx.lostReports.find(reportId);
      const isStranger = actor.kind === 'guest' && actor.reportId !== reportId;
      if (!report || isStranger) return fail('lost-report.not-found');
      const known = id ? await tx.tickets.find(id) : null;
      if (known) return known.reportId === reportId ? ok(known) : fail('id.already-used');
      if (report.status !== 'open') return fail('lost-report.closed', { report: report.code });
      const live = await liveTicketOf(deps, tx, reportId);
      if (live) return fail('ticket.already-issued', { ticket: ticketName(live) });

      const claims = await tx.claims.list({ reportId, limit: 100 });
      const claim = approvedFirst(claims.filter(isOpen));
      const lane = claim ? 'pickup' : 'enquiry';
      if (!(await mayJoinNow(deps, tx, lane))) return fail('queue.closing');
      const place = {
        id: id ?? deps.ids.next<TicketId>(),
        lane,
        reportId,
        claimId: claim?.id ?? null,
      } as const;
      return ok(await addTicket(deps, tx, place, actor));
    });
}
