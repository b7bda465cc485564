import type { LostReport, LostReportId } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { AlreadyTaken } from '../kernel/already-taken.ts';
import { isBeyond, type PagePlace, pageOf } from '../kernel/cursor.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const lostReportsShape = shape<LostReport>()({
  name: 'lost_reports',
  order: orderedBy((report) => report.filedAt),
  indexes: { code: (report) => report.code, status: (report) => report.status },
  unique: ['code'],
});

interface GuestLink {
  /** The hash of the link's secret. */
  readonly id: string;
  readonly reportId: LostReportId;
  /** The hash of the secret with which a phone filed the report. */
  readonly keyHash: string | null;
}

/** Which report a guest's link leads to. */
export const guestLinksShape = shape<GuestLink>()({
  name: 'guest_links',
  order: orderedBy(),
  indexes: { report: (link) => link.reportId },
});

export function lostReportsInMemory({ lostReports, guestLinks }: Views): Tx['lostReports'] {
  const placeOf = ({ filedAt, id }: LostReport): PagePlace => ({ at: filedAt, id });
  return {
    find: async (id) => lostReports.find(id),
    findMany: async (ids) => lostReports.findMany(ids),
    findByCode: async (code) => lostReports.first('code', code),
    async findByTokenHash(tokenHash) {
      const link = guestLinks.find(tokenHash);
      return link && lostReports.find(link.reportId);
    },
    async list({ status, after, limit }) {
      const found = lostReports.select({
        ...(status !== undefined && { index: 'status', keys: [status] }),
        isReversed: true,
        limit: limit + 1,
        isWanted: (report) => isBeyond(after, placeOf(report)),
      });
      return pageOf(found, limit, placeOf);
    },
    isFiledWith: async (id, keyHash) => guestLinks.first('report', id)?.keyHash === keyHash,
    async add(report, tokenHash, keyHash = null) {
      lostReports.add(report);
      if (guestLinks.find(tokenHash)) throw new AlreadyTaken('A guest link is taken already.');
      guestLinks.add({ id: tokenHash, reportId: report.id, keyHash });
    },
    save: async (report) => lostReports.save(report),
  };
}
