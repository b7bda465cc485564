import { dismissMatch, type FoundItemId, type LostReportId, type Match } from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';
import { promiseUnlessFound } from '../promises/promise-book.ts';

const mostSuggestions = 500;

/**
 * Take suggestions off the board that events have overtaken: the item went home, the report is
 * closed. Whoever was told that it is almost certainly theirs waits again, and is given another hour.
 */
export async function dismissOvertaken(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue'>,
  tx: Tx,
  side: { readonly itemId: FoundItemId } | { readonly reportId: LostReportId },
  actor: Actor,
): Promise<void> {
  const statuses = ['suggested', 'confirmed'] as const;
  for (const match of await tx.matches.list({ ...side, statuses, limit: mostSuggestions })) {
    if (match.status === 'suggested') await dismiss(deps, tx, match, actor);
    if ('itemId' in side) await promiseUnlessFound(deps, tx, match.reportId, actor);
  }
}

async function dismiss({ clock }: Pick<Deps, 'clock'>, tx: Tx, match: Match, actor: Actor) {
  const decision = dismissMatch(match, null);
  if (!decision.ok) return;
  const { id, version, itemId, reportId } = await tx.matches.save(decision.value);
  await tx.events.append(
    { name: 'match.dismissed', id, version, itemId, reportId, facts: { isOvertaken: true } },
    actor,
    clock.now(),
  );
}
