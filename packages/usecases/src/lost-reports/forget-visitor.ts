import {
  fail,
  forgetClaim,
  forgetReport,
  type LostReport,
  type LostReportId,
  ok,
  type PhotoId,
} from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import { forgetBrowsers } from '../notices/push-subscriptions.ts';
import type { Deps, GuestActor, StaffActor, Tx } from '../ports.ts';
import { closeReport } from './close-report.ts';

type ForgetDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'photos'>;

/**
 * Delete everything about the visitor of a report, and close it first if it is
 * open. Gone are: how to reach them, their words (description, brand, details,
 * answers, statements of claims, feedback), the name of whom they sent, their
 * photos. Link and code open nothing any more.
 *
 * What stays names nobody or has to stay: that there was such a report with its
 * times, kind, colours and place; the rating; the events, which never carry
 * words; and of a thing that went home the handover with what staff wrote down
 * (who received it, on what proof), for that is the proof it went home rightly.
 * SQLite overwrites what is deleted; on PostgreSQL old rows go with the next
 * vacuum, and on either, backups keep what they hold until they are replaced.
 *
 * Not while the thing is being handed over at a counter. Twice is harmless.
 */
export function forgetVisitor(deps: ForgetDeps) {
  return async (
    { reportId }: { readonly reportId: LostReportId },
    actor: GuestActor | StaffActor,
  ) => {
    const outcome = await deps.store.transaction(async (tx) => {
      const report = await tx.lostReports.find(reportId);
      if (!report || !mayActFor(actor, reportId)) return fail('lost-report.not-found');
      if (report.forgottenAt) return ok<readonly PhotoId[]>([]);
      if (await isBeingServed(tx, reportId)) return fail('lost-report.being-served');
      const closing =
        report.status === 'open'
          ? await closeReport(deps, tx, report, 'withdrawn', actor)
          : ok(report);
      if (!closing.ok) throw new Error('An open report could not be closed.');
      await erase(deps, tx, closing.value, actor);
      return ok(report.photoIds);
    });
    if (!outcome.ok) return outcome;
    for (const id of outcome.value) await deps.photos.discard(id);
    return ok(null);
  };
}

/** Is an approved claim's visitor at a counter this very moment? */
async function isBeingServed(tx: Tx, reportId: LostReportId): Promise<boolean> {
  const claims = await tx.claims.list({ reportId, statuses: ['approved'], limit: 1 });
  const tickets = await tx.tickets.listByReport(reportId);
  return claims.length > 0 && tickets.some(({ status }) => status === 'serving');
}

async function erase(
  { clock }: ForgetDeps,
  tx: Tx,
  closed: LostReport,
  actor: GuestActor | StaffActor,
): Promise<void> {
  const { id: reportId, photoIds } = closed;
  const at = clock.now();
  const { version } = await tx.lostReports.save(forgetReport(closed, at));
  for (const claim of await tx.claims.list({ reportId, limit: 100 })) {
    await tx.claims.save(forgetClaim(claim));
  }
  await tx.feedback.forgetWords(reportId);
  await forgetBrowsers(tx, reportId);
  for (const id of photoIds) await tx.photos.remove(id);
  await tx.events.append(
    { name: 'lost-report.forgotten', id: reportId, version, reportId },
    actor,
    at,
  );
}
