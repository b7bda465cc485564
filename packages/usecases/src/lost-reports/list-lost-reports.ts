import type { LostReport, LostReportStatus, Match } from '@homeward/domain';
import type { Deps, Page } from '../ports.ts';

export interface ListLostReports {
  readonly status?: LostReportStatus | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface ListedReport {
  readonly report: LostReport;
  /** The most probable item that may be it, not yet dismissed. */
  readonly bestMatch: Match | null;
}

/** Lost reports, newest first. */
export function listLostReports({ store }: Pick<Deps, 'store'>) {
  return (input: ListLostReports) =>
    store.read(async (tx): Promise<Page<ListedReport>> => {
      const page = await tx.lostReports.list(input);
      const rows: ListedReport[] = [];
      for (const report of page.rows) {
        const statuses = ['suggested', 'confirmed'] as const;
        const [best] = await tx.matches.list({ reportId: report.id, statuses, limit: 1 });
        rows.push({ report, bestMatch: best ?? null });
      }
      return { rows, next: page.next };
    });
}
