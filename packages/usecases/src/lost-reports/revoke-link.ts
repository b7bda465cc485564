import { fail, type LostReportId, ok, revokeLink as revoke } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';

/** Shut the page of a report for good: its link and its code look like wrong ones from now on. */
export function revokeLink({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ reportId }: { readonly reportId: LostReportId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const report = await tx.lostReports.find(reportId);
      if (!report) return fail('lost-report.not-found');
      if (report.linkRevokedAt) return ok(report);
      const at = clock.now();
      const revoked = await tx.lostReports.save(revoke(report, at));
      const { version } = revoked;
      await tx.events.append(
        { name: 'lost-report.link-revoked', id: reportId, version, reportId },
        actor,
        at,
      );
      return ok(revoked);
    });
}
