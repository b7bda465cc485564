import { fail, type LostReportId } from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';
import { closeReport } from './close-report.ts';

/** It turned up, or it no longer matters: nothing more is done about this report. */
export function withdrawLostReport(deps: Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>) {
  return ({ reportId }: { readonly reportId: LostReportId }, actor: GuestActor | StaffActor) =>
    deps.store.transaction(async (tx) => {
      const report = await tx.lostReports.find(reportId);
      if (!report || !mayActFor(actor, reportId)) return fail('lost-report.not-found');
      return closeReport(deps, tx, report, 'withdrawn', actor);
    });
}
