import {
  addMinutes,
  fail,
  type MendableFailure,
  type Notice,
  type NoticeId,
  ok,
  resendNotice as resend,
} from '@homeward/domain';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { noticeEvent } from './tell.ts';

type ResendDeps = Pick<Deps, 'store' | 'clock'>;

/** Try once more what could not be sent, for instance after an address was corrected. */
export function resendNotice({ store, clock }: ResendDeps) {
  return ({ id }: { readonly id: NoticeId }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const notice = await tx.notices.find(id);
      return notice ? resendOne({ clock }, tx, notice, actor) : fail('notice.not-found');
    });
}

/** Hours that are looked back, and how many notices are taken at once: a gateway was down, not for ever. */
export const resendHours = 24;
const mostAtOnce = 500;

/**
 * Try once more everything that failed for one cause within a day, once it has
 * been mended; answers how many. What needs no telling any more is left alone
 * by the worker, as ever.
 */
export function resendFailed({ store, clock }: ResendDeps) {
  return ({ failure }: { readonly failure: MendableFailure }, actor: StaffActor) =>
    store.transaction(async (tx) => {
      const from = addMinutes(clock.now(), -resendHours * 60);
      const statuses = ['failed'] as const;
      const { rows } = await tx.notices.list({ statuses, failure, limit: mostAtOnce });
      let resent = 0;
      for (const notice of rows) {
        if (notice.createdAt < from) continue;
        if ((await resendOne({ clock }, tx, notice, actor)).ok) resent += 1;
      }
      return ok(resent);
    });
}

async function resendOne(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  notice: Notice,
  actor: StaffActor,
) {
  const report = await tx.lostReports.find(notice.reportId);
  if (report?.status !== 'open') return fail('lost-report.closed');
  const decision = resend(notice, clock.now());
  if (!decision.ok) return decision;
  const waiting = await tx.notices.save(decision.value);
  await tx.events.append(noticeEvent('notice.resent', waiting), actor, clock.now());
  return ok(waiting);
}
