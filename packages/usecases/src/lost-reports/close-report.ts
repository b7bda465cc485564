import {
  type ClosingReason,
  cancelTicket,
  closeLostReport,
  isLive,
  isOpen,
  type LostReport,
  ok,
  withdrawClaim,
} from '@homeward/domain';
import { closeClaim } from '../claims/close-claim.ts';
import { dismissOvertaken } from '../matches/dismiss-overtaken.ts';
import { cancelNotices } from '../notices/tell.ts';
import type { Actor, Deps, Tx } from '../ports.ts';
import { releasePromises, tellVisitor } from '../promises/promise-book.ts';
import { keepTicket } from '../tickets/keep-ticket.ts';

/**
 * Close a report and all that hangs on it: its open claims, its suggestions and
 * its place in line. Whoever stands at a counter is served to the end.
 */
export async function closeReport(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue'>,
  tx: Tx,
  open: LostReport,
  because: ClosingReason,
  actor: Actor,
) {
  const at = deps.clock.now();
  const decision = closeLostReport(open, because, at);
  if (!decision.ok) return decision;
  const report = await tx.lostReports.save(decision.value);
  const reportId = report.id;
  const { version } = report;
  await tx.events.append(
    { name: 'lost-report.closed', id: reportId, version, reportId, facts: { because } },
    actor,
    at,
  );
  await settlePromises(deps, tx, reportId, because, actor);
  await cancelNotices(deps, tx, reportId);
  for (const claim of (await tx.claims.list({ reportId, limit: 100 })).filter(isOpen)) {
    const withdrawn = withdrawClaim(claim);
    if (withdrawn.ok) await closeClaim(deps, tx, 'claim.withdrawn', withdrawn.value, actor);
  }
  for (const ticket of (await tx.tickets.listByReport(reportId)).filter(isLive)) {
    const cancelled = cancelTicket(ticket, at);
    if (cancelled.ok) await keepTicket(tx, 'ticket.cancelled', cancelled.value, actor, at);
  }
  await dismissOvertaken(deps, tx, { reportId }, actor);
  return ok(report);
}

/** Whoever withdraws waits for nothing more; everybody else has their answer by this. */
function settlePromises(
  deps: Pick<Deps, 'clock'>,
  tx: Tx,
  reportId: LostReport['id'],
  because: ClosingReason,
  actor: Actor,
): Promise<void> {
  if (because === 'withdrawn') return releasePromises(deps, tx, reportId, actor);
  const outcome = because === 'returned' ? 'found' : 'not-found';
  return tellVisitor(deps, tx, reportId, outcome, actor);
}
