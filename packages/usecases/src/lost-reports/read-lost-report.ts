import {
  type Claim,
  type FoundItem,
  fail,
  type GuestPromise,
  type LostReport,
  type LostReportId,
  type Match,
  ok,
  type Photo,
  type Question,
  type Ticket,
} from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { Deps, ReadTx } from '../ports.ts';
import { questionForStaff } from './next-question.ts';

/** A lost report as staff read it. */
export interface LostReportFile {
  readonly report: LostReport;
  /** Not the dismissed ones; most probable first. */
  readonly matches: readonly {
    readonly match: Match;
    readonly item: FoundItem;
    readonly photo: Photo | null;
  }[];
  readonly claims: readonly Claim[];
  readonly tickets: readonly Ticket[];
  /** What the visitor sent, in the order of sending. */
  readonly photos: readonly Photo[];
  /** Hours the visitor was given, soonest first. */
  readonly promises: readonly GuestPromise[];
  /** What to ask the visitor next, if anything would help. */
  readonly question: Question | null;
}

/** One lost report with the items that may be it, its claims and its tickets. */
export function readLostReport({ store, matcher }: Pick<Deps, 'store' | 'matcher'>) {
  return ({ id }: { readonly id: LostReportId }) =>
    store.read(async (tx) => {
      const report = await tx.lostReports.find(id);
      if (!report) return fail('lost-report.not-found');
      const matches = await matchesOf(tx, id);
      const decided = matches.map(({ match }) => match);
      return ok<LostReportFile>({
        report,
        matches,
        claims: await tx.claims.list({ reportId: id, limit: 100 }),
        tickets: await tx.tickets.listByReport(id),
        photos: await tx.photos.findMany(report.photoIds),
        promises: await tx.promises.listByReport(id),
        question: questionForStaff({ matcher }, report, decided),
      });
    });
}

async function matchesOf(tx: ReadTx, reportId: LostReportId) {
  const statuses = ['suggested', 'confirmed'] as const;
  const matches = await tx.matches.list({ reportId, statuses, limit: 50 });
  const items = await tx.foundItems.findMany(matches.map((match) => match.itemId));
  const photos = await firstPhotos(tx, items);
  return matches.flatMap((match) => {
    const item = items.find(({ id }) => id === match.itemId);
    return item ? [{ match, item, photo: photos.get(item.id) ?? null }] : [];
  });
}
