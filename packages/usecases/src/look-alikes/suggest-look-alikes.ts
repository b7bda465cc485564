import {
  type FoundItem,
  isInHouse,
  isSameContent,
  type LookAlike,
  type LookAlikeId,
  lookAlikePair,
  reassessLookAlike,
  suggestLookAlike,
} from '@homeward/domain';
import type { Actor, Candidate, Deps, Tx } from '../ports.ts';

/** How many others are looked at for one found item: a thing is hardly logged more often. */
const mostCandidates = 5;

type SuggestDeps = Pick<Deps, 'clock' | 'ids' | 'venue' | 'matcher'>;

/** Hold a found item against the others in the house and keep what may be one thing logged twice. */
export async function suggestLookAlikes(
  deps: SuggestDeps,
  tx: Tx,
  item: FoundItem,
  actor: Actor,
): Promise<readonly LookAlike[]> {
  const photos = await tx.photos.findMany(item.photoIds);
  const candidates = deps.matcher.lookAlikesOf(item, photos, mostCandidates);
  const others = await tx.foundItems.findMany(candidates.map(({ id }) => id));
  const here = new Set(others.filter(isInHouse).map(({ id }) => id));
  const pairs: LookAlike[] = [];
  for (const candidate of candidates) {
    if (!here.has(candidate.id) || candidate.id === item.id) continue;
    const pair = await suggestOne(deps, tx, item, candidate, actor);
    if (pair?.status === 'suggested') pairs.push(pair);
  }
  return pairs;
}

async function suggestOne(
  deps: SuggestDeps,
  tx: Tx,
  item: FoundItem,
  { id: otherId, probability, evidence }: Candidate<FoundItem['id']>,
  actor: Actor,
): Promise<LookAlike | null> {
  const known = await tx.lookAlikes.findPair(item.id, otherId);
  if (known) {
    const reassessed = reassessLookAlike(known, { probability, evidence });
    if (isSameContent(reassessed, known)) return known;
    const saved = await tx.lookAlikes.save(reassessed);
    return tellOfPair(deps, tx, 'look-alike.reassessed', saved, actor);
  }
  const pair = suggestLookAlike(
    { ...lookAlikePair(item.id, otherId), id: deps.ids.next<LookAlikeId>(), probability, evidence },
    deps.venue.lookAlikeThreshold,
    deps.clock.now(),
  );
  if (!pair) return null;
  await tx.lookAlikes.add(pair);
  return tellOfPair(deps, tx, 'look-alike.suggested', pair, actor);
}

type PairEvent = `look-alike.${'suggested' | 'reassessed' | 'dismissed'}`;

/** Remember what became of a pair in the history of both its items: each has a line of its own. */
export async function tellOfPair(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  name: PairEvent,
  pair: LookAlike,
  actor: Actor,
): Promise<LookAlike> {
  const [first, second] = await tx.foundItems.findMany([pair.firstId, pair.secondId]);
  if (!first || !second) throw new Error('A pair of items that are not there');
  for (const [item, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const facts = { other: other.label };
    const { id, version } = pair;
    await tx.events.append({ name, id, version, itemId: item.id, facts }, actor, clock.now());
  }
  return pair;
}
