import { addDetail as add, fail, type LostReportId, ok } from '@homeward/domain';
import { mayActFor } from '../kernel/ownership.ts';
import { weighAnew } from '../matches/weigh-anew.ts';
import type { Deps, GuestActor, StaffActor } from '../ports.ts';

export interface AddDetail {
  readonly reportId: LostReportId;
  /** Made by the page, so that sending it again is harmless. */
  readonly id: string;
  readonly text: string;
}

type AddDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'matcher'>;

/** Keep what came to a visitor's mind later, and weigh all that may be theirs anew. */
export function addDetail(deps: AddDeps) {
  return ({ reportId, id, text }: AddDetail, actor: GuestActor | StaffActor) =>
    deps.store.transaction(async (tx) => {
      const filed = await tx.lostReports.find(reportId);
      if (!filed || !mayActFor(actor, reportId)) return fail('lost-report.not-found');
      const known = filed.details.find((detail) => detail.id === id);
      if (known) return known.text === text ? ok(filed) : fail('id.already-used');
      const at = deps.clock.now();
      const decision = add(filed, { id, text, addedAt: at });
      if (!decision.ok) return decision;

      const report = await tx.lostReports.save(decision.value);
      const { version } = report;
      await tx.events.append(
        { name: 'lost-report.detailed', id: reportId, version, reportId },
        actor,
        at,
      );
      await weighAnew(deps, tx, report, actor);
      return ok(report);
    });
}
