import {
  addMinutes,
  type Instant,
  type LostReport,
  type MendableFailure,
  mendableFailures,
  type Notice,
  type NoticeFailure,
  type NoticeStatus,
} from '@homeward/domain';
import type { Deps } from '../ports.ts';
import { resendHours } from './resend-notice.ts';

export interface ListNotices {
  readonly statuses: readonly NoticeStatus[];
  readonly after?: string | undefined;
}

/** What went out, or did not, with the report each is about. */
export interface NoticeList {
  readonly asOf: Instant;
  readonly notices: readonly { readonly notice: Notice; readonly report: LostReport }[];
  readonly next: string | null;
  /** Of those written within the last 24 hours. */
  readonly today: Readonly<Record<NoticeStatus, number>>;
  /** Causes of failures within that time that may be mended, the most frequent first. */
  readonly causes: readonly { readonly failure: MendableFailure; readonly count: number }[];
}

const pageSize = 50;

/** Notices by how they stand, newest first. */
export function listNotices({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ statuses, after }: ListNotices): Promise<NoticeList> =>
    store.read(async (tx) => {
      const asOf = clock.now();
      const since = addMinutes(asOf, -resendHours * 60);
      const { rows, next } = await tx.notices.list({ statuses, after, limit: pageSize });
      const reports = await tx.lostReports.findMany(rows.map(({ reportId }) => reportId));
      const notices = rows.flatMap((notice) => {
        const report = reports.find(({ id }) => id === notice.reportId);
        return report ? [{ notice, report }] : [];
      });
      return {
        asOf,
        notices,
        next,
        today: await tx.notices.countSince(since),
        causes: causesOf(await tx.notices.countFailedSince(since)),
      };
    });
}

function causesOf(counts: ReadonlyMap<NoticeFailure, number>): NoticeList['causes'] {
  return mendableFailures
    .map((failure) => ({ failure, count: counts.get(failure) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}
