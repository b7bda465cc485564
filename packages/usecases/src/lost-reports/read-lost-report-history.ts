import { fail, type LostReportId, ok } from '@homeward/domain';
import { withNames } from '../events/with-names.ts';
import type { Deps } from '../ports.ts';

/** Everything that happened to a lost report, oldest first, with the name on each step. */
export function readLostReportHistory({ store }: Pick<Deps, 'store'>) {
  return ({ id }: { readonly id: LostReportId }) =>
    store.read(async (tx) => {
      if (!(await tx.lostReports.find(id))) return fail('lost-report.not-found');
      return ok(await withNames(tx, await tx.events.about({ reportId: id })));
    });
}
