import {
  dismissMatch,
  type FoundItem,
  fail,
  isOpen,
  type LookAlikeId,
  lookAlikeOf,
  type Match,
  type Merging,
  ok,
  reviveMatch,
  undoLookAlike as undo,
} from '@homeward/domain';
import { suggestForItem } from '../matches/suggest-matches.ts';
import type { Deps, StaffActor, Tx } from '../ports.ts';
import { keepMerge } from './keep-merge.ts';

const mostMatches = 500;

type UndoDeps = Pick<Deps, 'store' | 'clock' | 'ids' | 'venue' | 'matcher'>;

/**
 * "Not the same after all": the duplicate is back on the books under its own
 * label, with the suggestions it had. Suggestions the kept one has only because
 * of the other go, unless somebody already claims it on them.
 */
export function undoLookAlike(deps: UndoDeps) {
  return ({ id }: { readonly id: LookAlikeId }, actor: StaffActor) =>
    deps.store.transaction(async (tx) => {
      const pair = await tx.lookAlikes.find(id);
      if (!pair) return fail('look-alike.not-found');
      if (!pair.duplicateId) return fail('look-alike.not-merged', { status: pair.status });
      const kept = await tx.foundItems.find(lookAlikeOf(pair, pair.duplicateId));
      const duplicate = await tx.foundItems.find(pair.duplicateId);
      if (!kept || !duplicate) return fail('look-alike.not-found');
      const decision = undo(pair, { kept, duplicate }, actor.staffId);
      if (!decision.ok) return decision;

      const change = { what: 'undone', wasAt: kept.whereabouts } as const;
      const items = await keepMerge(deps, tx, decision.value, change, actor);
      await giveMatchesBack(deps, tx, items, actor);
      await suggestForItem(deps, tx, items.duplicate, actor);
      return ok(items.lookAlike);
    });
}

async function giveMatchesBack(
  deps: UndoDeps,
  tx: Tx,
  { kept, duplicate }: Merging,
  actor: StaffActor,
): Promise<void> {
  const stands = await whatStands(deps, tx, kept);
  for (const match of await tx.matches.list({ itemId: duplicate.id, limit: mostMatches })) {
    const report = await tx.lostReports.find(match.reportId);
    if (report?.status !== 'open') continue;
    const revived = reviveMatch(match);
    if (revived !== match) await keep(deps, tx, revived, actor);
    const borrowed = await tx.matches.findPair(kept.id, match.reportId);
    if (!borrowed || stands.has(borrowed.reportId)) continue;
    const decision = dismissMatch(borrowed, null);
    if (decision.ok) await keep(deps, tx, decision.value, actor);
  }
}

/** The reports that the kept one is held against for reasons, or claims, of its own. */
async function whatStands({ matcher, venue }: UndoDeps, tx: Tx, kept: FoundItem) {
  const photos = await tx.photos.findMany(kept.photoIds);
  const likely = matcher
    .reportsFor(kept, photos, mostMatches)
    .filter(({ probability }) => probability >= venue.matchThresholds.haveALook);
  const claims = await tx.claims.list({ itemId: kept.id, limit: 100 });
  return new Set([
    ...likely.map(({ id }) => id),
    ...claims.filter(isOpen).map(({ reportId }) => reportId),
  ]);
}

async function keep(deps: UndoDeps, tx: Tx, match: Match, actor: StaffActor): Promise<void> {
  const { id, version, itemId, reportId, status, level } = await tx.matches.save(match);
  const name = `match.${status}` as const;
  const facts = status === 'suggested' ? { level } : { isOvertaken: true };
  const at = deps.clock.now();
  await tx.events.append({ name, id, version, itemId, reportId, facts }, actor, at);
}
