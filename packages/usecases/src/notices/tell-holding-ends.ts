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

/** Far more than a large venue keeps for somebody at one time. */
const mostPairs = 10_000;
const dayMinutes = 24 * 60;

/**
 * Remind whoever has a claim on a thing here, or whose it almost certainly is,
 * some days before it is no longer kept; once. Answers how many were told.
 */
export function tellHoldingEnds(deps: HoldingDeps) {
  return async () => {
    const endings = await deps.store.read((tx) => endingSoon(deps, tx));
    if (endings.length === 0) return 0;
    return deps.store.transaction(async (tx) => {
      let told = 0;
      for (const { itemId, reportId, endsAt } of endings) {
        const content = { kind: 'holding-ends', endsAt } as const;
        told += (await tell(deps, tx, reportId, { content, subjectId: itemId })).length;
      }
      return told;
    });
  };
}

async function endingSoon(deps: HoldingDeps, tx: ReadTx) {
  const pairs = await awaitedPairs(tx);
  const items = await tx.foundItems.findMany([...new Set(pairs.map(({ itemId }) => itemId))]);
  const itemOf = new Map(items.map((item) => [item.id, item]));
  return pairs.flatMap(({ itemId, reportId }) => {
    const item = itemOf.get(itemId);
    const endsAt = item ? endsSoon(deps, item) : null;
    return endsAt ? [{ itemId, reportId, endsAt }] : [];
  });
}

/** Asked of open reports alone: what went home leaves confirmed matches behind, more each day. */
async function awaitedPairs(tx: ReadTx): Promise<readonly Pair[]> {
  const claims = await tx.claims.list({ statuses: ['approved', 'submitted'], limit: mostPairs });
  const ofOpenReports = true;
  const confirmed = await tx.matches.list({
    statuses: ['confirmed'],
    ofOpenReports,
    limit: mostPairs,
  });
  const suggested = await tx.matches.list({
    statuses: ['suggested'],
    ofOpenReports,
    limit: mostPairs,
  });
  return [...claims, ...confirmed, ...suggested.filter(isWorthFetching)];
}

/** When the holding period ends, if that is so near that its owner should hear of it. */
function endsSoon({ clock, venue }: HoldingDeps, item: FoundItem): Instant | null {
  const endsAt = holdingEndsAt(venue, item);
  if (!endsAt) return null;
  const at = clock.now();
  const warnFrom = addMinutes(endsAt, -venue.notices.holdingWarningDays * dayMinutes);
  return at >= warnFrom && at < endsAt ? endsAt : null;
}
