import { dismissMatch, type FoundItemId, type LostReportId } from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';

const mostSuggestions = 500;

/** Take suggestions off the board that events have overtaken: the item went home, the report is closed. */
export async function dismissOvertaken(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  side: { readonly itemId: FoundItemId } | { readonly reportId: LostReportId },
  actor: Actor,
): Promise<void> {
  const suggested = await tx.matches.list({
    ...side,
    statuses: ['suggested'],
    limit: mostSuggestions,
  });
  for (const match of suggested) {
    const decision = dismissMatch(match, null);
    if (!decision.ok) continue;
    const { id, version, itemId, reportId } = await tx.matches.save(decision.value);
    await tx.events.append(
      { name: 'match.dismissed', id, version, itemId, reportId, facts: { isOvertaken: true } },
      actor,
      clock.now(),
    );
  }
}
