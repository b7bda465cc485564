import {
  addMinutes,
  type FoundItem,
  type FoundItemId,
  holdingEndsAt,
  type Instant,
  isWorthFetching,
  type LostReportId,
} from '@homeward/domain';
import type { Deps, ReadTx } from '../ports.ts';
import { tell } from './tell.ts';

type HoldingDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue'>;

interface Pair {
  readonly itemId: FoundItemId;
  readonly reportId: LostReportId;
}

const mostPairs = 1_000;
const dayMinutes = 24 * 60;

/**
 * Remind whoever has a claim on a thing here, or whose it almost certainly is,
 * some days before it is no longer kept; once. Answers how many were told.
 */
export function tellHoldingEnds(deps: HoldingDeps) {
  return () =>
    deps.store.transaction(async (tx) => {
      const pairs = await awaitedPairs(tx);
      const items = await tx.foundItems.findMany([...new Set(pairs.map(({ itemId }) => itemId))]);
      let told = 0;
      for (const { itemId, reportId } of pairs) {
        const item = items.find(({ id }) => id === itemId);
        const endsAt = item ? endsSoon(deps, item) : null;
        if (!endsAt) continue;
        const content = { kind: 'holding-ends', endsAt } as const;
        told += (await tell(deps, tx, reportId, { content, subjectId: itemId })).length;
      }
      return told;
    });
}

async function awaitedPairs(tx: ReadTx): Promise<readonly Pair[]> {
  const claims = await tx.claims.list({ statuses: ['approved', 'submitted'], limit: mostPairs });
  const statuses = ['suggested', 'confirmed'] as const;
  const matches = await tx.matches.list({ statuses, limit: mostPairs });
  return [...claims, ...matches.filter(isWorthFetching)];
}

/** When the holding period ends, if that is so near that its owner should hear of it. */
function endsSoon({ clock, venue }: HoldingDeps, item: FoundItem): Instant | null {
  const endsAt = holdingEndsAt(venue, item);
  if (!endsAt) return null;
  const at = clock.now();
  const warnFrom = addMinutes(endsAt, -venue.notices.holdingWarningDays * dayMinutes);
  return at >= warnFrom && at < endsAt ? endsAt : null;
}
