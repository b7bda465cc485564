import { fail, type NoticeId, ok, resendNotice as resend } from '@homeward/domain';
import type { Deps, StaffActor } from '../ports.ts';
import { noticeEvent } from './tell.ts';

/** Try once more what could not be sent, for instance after an address was corrected. */
export function resendNotice({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ id }: { readonly id: NoticeId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const notice = await tx.notices.find(id);
      if (!notice) return fail('notice.not-found');
      const report = await tx.lostReports.find(notice.reportId);
      if (report?.status !== 'open') return fail('lost-report.closed');
      const decision = resend(notice, clock.now());
      if (!decision.ok) return decision;
      const waiting = await tx.notices.save(decision.value);
      await tx.events.append(noticeEvent('notice.resent', waiting), actor, clock.now());
      return ok(waiting);
    });
}
