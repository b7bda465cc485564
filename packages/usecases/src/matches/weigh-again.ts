import { type FoundItemId, isInHouse, type LostReportId } from '@homeward/domain';
import type { Actor, Deps } from '../ports.ts';
import { suggestForItem, suggestForReport } from './suggest-matches.ts';

type WeighDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'matcher'>;

/** Something more is known of a found item, though nobody described it anew: suggest what fits now. */
export function weighItemAgain(deps: WeighDeps) {
  return ({ id }: { readonly id: FoundItemId }, actor: Actor) =>
    deps.store.transaction(async (tx) => {
      const item = await tx.foundItems.find(id);
      return item && isInHouse(item) ? suggestForItem(deps, tx, item, actor) : [];
    });
}

/** The same for a lost report, while it is open. */
export function weighReportAgain(deps: WeighDeps) {
  return ({ id }: { readonly id: LostReportId }, actor: Actor) =>
    deps.store.transaction(async (tx) => {
      const report = await tx.lostReports.find(id);
      return report?.status === 'open' ? suggestForReport(deps, tx, report, actor) : [];
    });
}
