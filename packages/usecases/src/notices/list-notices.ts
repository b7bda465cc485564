import {
  addMinutes,
  type Instant,
  type LostReport,
  type Notice,
  type NoticeStatus,
} from '@homeward/domain';
import type { Deps } from '../ports.ts';

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
}

const pageSize = 50;

/** Notices by how they stand, newest first. */
export function listNotices({ store, clock }: Pick<Deps, 'store' | 'clock'>) {
  return ({ statuses, after }: ListNotices): Promise<NoticeList> =>
    store.read(async (tx) => {
      const asOf = clock.now();
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
        today: await tx.notices.countSince(addMinutes(asOf, -24 * 60)),
      };
    });
}
