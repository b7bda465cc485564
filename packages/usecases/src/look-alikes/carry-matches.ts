import {
  confirmMatch,
  dismissMatch,
  type FoundItemId,
  isOpen,
  type Match,
  type MatchId,
  type StaffId,
} from '@homeward/domain';
import type { Deps, StaffActor, Tx } from '../ports.ts';

const mostMatches = 500;

interface Way {
  readonly from: FoundItemId;
  readonly to: FoundItemId;
}

type CarryDeps = Pick<Deps, 'clock' | 'ids'>;

/**
 * What was found out about one logging of a thing holds for the other: who may
 * be looking for it, who certainly is, and who certainly isn't. What a person has
 * decided about either goes before what was only suggested of the other, and
 * while somebody claims the kept one, it is the claim that has to be decided.
 */
export async function carryMatches(
  deps: CarryDeps,
  tx: Tx,
  { from, to }: Way,
  actor: StaffActor,
): Promise<void> {
  for (const match of await tx.matches.list({ itemId: from, limit: mostMatches })) {
    const isOvertaken = match.status === 'dismissed' && match.decidedBy === null;
    const report = await tx.lostReports.find(match.reportId);
    if (isOvertaken || report?.status !== 'open') continue;
    const own = await tx.matches.findPair(to, match.reportId);
    if (!own) await carry(deps, tx, { ...match, itemId: to }, actor);
    else if (own.status === 'suggested' && match.decidedBy) {
      await decideAlike(deps, tx, { own, match, by: match.decidedBy }, actor);
    }
  }
}

interface Decided {
  readonly own: Match;
  readonly match: Match;
  readonly by: StaffId;
}

async function decideAlike(
  deps: CarryDeps,
  tx: Tx,
  { own, match, by }: Decided,
  actor: StaffActor,
): Promise<void> {
  const { itemId, reportId } = own;
  const isConfirmed = match.status === 'confirmed';
  if (!isConfirmed && (await tx.claims.list({ itemId, reportId, limit: 20 })).some(isOpen)) return;
  const decision = isConfirmed ? confirmMatch(own, by) : dismissMatch(own, by);
  if (decision.ok) await tell(deps, tx, await tx.matches.save(decision.value), actor);
}

async function carry(deps: CarryDeps, tx: Tx, match: Match, actor: StaffActor): Promise<void> {
  const carried = { ...match, id: deps.ids.next<MatchId>(), version: 1 };
  await tx.matches.add(carried);
  await tell(deps, tx, carried, actor);
}

async function tell({ clock }: CarryDeps, tx: Tx, match: Match, actor: StaffActor): Promise<void> {
  const { id, version, itemId, reportId, status, level } = match;
  const name = `match.${status}` as const;
  const facts = status === 'suggested' ? { level } : {};
  await tx.events.append({ name, id, version, itemId, reportId, facts }, actor, clock.now());
}
