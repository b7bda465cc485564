import { isSameContent, type LostReport, reassessMatch } from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';
import { suggestForReport } from './suggest-matches.ts';

const mostSuggestions = 500;
/** More than the index ever looks at closely. */
const mostCandidates = 500;

/**
 * After a visitor said more: suggest what fits now, and weigh again what was
 * suggested before, also what has fallen far behind.
 */
export async function weighAnew(
  deps: Pick<Deps, 'clock' | 'ids' | 'venue' | 'matcher'>,
  tx: Tx,
  report: LostReport,
  actor: Actor,
): Promise<void> {
  await suggestForReport(deps, tx, report, actor);
  const reportId = report.id;
  const statuses = ['suggested'] as const;
  const known = await tx.matches.list({ reportId, statuses, limit: mostSuggestions });
  const candidates = deps.matcher.itemsFor(report, mostCandidates);
  for (const match of known) {
    const found = candidates.find(({ id }) => id === match.itemId);
    const weighed = { probability: found?.probability ?? 0, evidence: found?.evidence ?? [] };
    const reassessed = reassessMatch(match, weighed, deps.venue.matchThresholds);
    if (isSameContent(reassessed, match)) continue;
    const { id, version, itemId, level } = await tx.matches.save(reassessed);
    await tx.events.append(
      { name: 'match.reassessed', id, version, itemId, reportId, facts: { level } },
      actor,
      deps.clock.now(),
    );
  }
}
