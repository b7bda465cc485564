/** What matches and claims have in common: one found item, one lost report, and a status. */
interface Pair {
  readonly itemId: string;
  readonly reportId: string;
  readonly status: string;
}

interface PairFilter {
  readonly statuses?: readonly string[];
  readonly itemId?: string;
  readonly reportId?: string;
}

export function pairOf(itemId: string, reportId: string): string {
  return `${itemId} ${reportId}`;
}

/** The question for all pairs of a filter, asked where the fewest have to be looked at. */
export function aboutPair(filter: PairFilter) {
  const { statuses, itemId, reportId } = filter;
  return {
    ...narrowest(filter),
    isWanted: (pair: Pair) =>
      (itemId === undefined || pair.itemId === itemId) &&
      (reportId === undefined || pair.reportId === reportId) &&
      (statuses === undefined || statuses.includes(pair.status)),
  };
}

function narrowest({ statuses, itemId, reportId }: PairFilter) {
  if (itemId !== undefined) return { index: 'item', keys: [itemId] } as const;
  if (reportId !== undefined) return { index: 'report', keys: [reportId] } as const;
  return statuses ? ({ index: 'status', keys: statuses } as const) : {};
}
