import {
  type FoundItem,
  isSameContent,
  type LostReport,
  type Match,
  type MatchId,
  reassessMatch,
  suggestMatch,
} from '@homeward/domain';
import { tellFound } from '../notices/occasions.ts';
import type { Actor, Deps, Tx } from '../ports.ts';

/** How many partners are looked at for one found item or report. */
const mostCandidates = 10;

type Pairing = Pick<Match, 'itemId' | 'reportId' | 'probability' | 'evidence'>;
type MatchDeps = Pick<Deps, 'clock' | 'ids' | 'venue' | 'matcher'>;

/** Hold a found item against the open reports and keep what may belong together, best first. */
export async function suggestForItem(deps: MatchDeps, tx: Tx, item: FoundItem, actor: Actor) {
  const photos = await tx.photos.findMany(item.photoIds);
  const candidates = deps.matcher.reportsFor(item, photos, mostCandidates);
  const reports = await tx.lostReports.findMany(candidates.map((candidate) => candidate.id));
  const open = new Set(reports.filter(({ status }) => status === 'open').map(({ id }) => id));
  const pairings = candidates
    .filter((candidate) => open.has(candidate.id))
    .map(({ id, probability, evidence }) => ({
      itemId: item.id,
      reportId: id,
      probability,
      evidence,
    }));
  const matches = await suggestAll(deps, tx, pairings, actor);
  for (const match of matches) await tellFound(deps, tx, match);
  return matches;
}

/** Hold a lost report against the items in the house and keep what may belong together, best first. */
export async function suggestForReport(deps: MatchDeps, tx: Tx, report: LostReport, actor: Actor) {
  const candidates = deps.matcher.itemsFor(report, mostCandidates);
  const items = await tx.foundItems.findMany(candidates.map((candidate) => candidate.id));
  const here = new Set(
    items.filter(({ status }) => status === 'held' || status === 'reserved').map(({ id }) => id),
  );
  const pairings = candidates
    .filter((candidate) => here.has(candidate.id))
    .map(({ id, probability, evidence }) => ({
      itemId: id,
      reportId: report.id,
      probability,
      evidence,
    }));
  return suggestAll(deps, tx, pairings, actor);
}

async function suggestAll(
  deps: MatchDeps,
  tx: Tx,
  pairings: readonly Pairing[],
  actor: Actor,
): Promise<readonly Match[]> {
  const kept: Match[] = [];
  for (const pairing of pairings) {
    const match = await suggestOne(deps, tx, pairing, actor);
    if (match && match.status !== 'dismissed') kept.push(match);
  }
  return kept.sort((a, b) => b.probability - a.probability);
}

async function suggestOne(deps: MatchDeps, tx: Tx, pairing: Pairing, actor: Actor) {
  const { matchThresholds } = deps.venue;
  const known = await tx.matches.findPair(pairing.itemId, pairing.reportId);
  if (known) {
    const reassessed = reassessMatch(known, pairing, matchThresholds);
    if (isSameContent(reassessed, known)) return known;
    return keep(deps, tx, 'match.reassessed', await tx.matches.save(reassessed), actor);
  }
  const match = suggestMatch(
    { ...pairing, id: deps.ids.next<MatchId>() },
    matchThresholds,
    deps.clock.now(),
  );
  if (!match) return null;
  await tx.matches.add(match);
  return keep(deps, tx, 'match.suggested', match, actor);
}

async function keep(
  { clock }: MatchDeps,
  tx: Tx,
  name: 'match.suggested' | 'match.reassessed',
  match: Match,
  actor: Actor,
): Promise<Match> {
  const { id, version, itemId, reportId, level } = match;
  const facts = { level };
  await tx.events.append({ name, id, version, itemId, reportId, facts }, actor, clock.now());
  return match;
}
