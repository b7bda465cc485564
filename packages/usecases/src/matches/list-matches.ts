import type { FoundItem, LostReport, Match, MatchLevel, Photo } from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { Deps } from '../ports.ts';

export interface ListMatches {
  readonly level?: MatchLevel | undefined;
  readonly limit?: number | undefined;
}

/** A suggestion with both its sides. */
export interface MatchPair {
  readonly match: Match;
  readonly item: FoundItem;
  readonly report: LostReport;
  readonly photo: Photo | null;
}

const mostMatches = 200;

/** Suggestions that nobody has decided yet, most probable first. */
export function listMatches({ store }: Pick<Deps, 'store'>) {
  return ({ level, limit = mostMatches }: ListMatches = {}) =>
    store.read(async (tx): Promise<readonly MatchPair[]> => {
      const suggested = await tx.matches.list({ statuses: ['suggested'], limit });
      const matches = suggested.filter((match) => !level || match.level === level);
      const items = await tx.foundItems.findMany(matches.map((match) => match.itemId));
      const reports = await tx.lostReports.findMany(matches.map((match) => match.reportId));
      const photos = await firstPhotos(tx, items);
      return matches.flatMap((match) => {
        const item = items.find(({ id }) => id === match.itemId);
        const report = reports.find(({ id }) => id === match.reportId);
        return item && report ? [{ match, item, report, photo: photos.get(item.id) ?? null }] : [];
      });
    });
}
