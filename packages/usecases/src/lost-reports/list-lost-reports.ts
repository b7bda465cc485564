import type { LostReport, LostReportStatus } from '@homeward/domain';
import type { Deps, Page } from '../ports.ts';

export interface ListLostReports {
  readonly status?: LostReportStatus | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Lost reports, newest first. */
export function listLostReports({ store }: Pick<Deps, 'store'>) {
  return (input: ListLostReports) =>
    store.read((tx): Promise<Page<LostReport>> => tx.lostReports.list(input));
}
