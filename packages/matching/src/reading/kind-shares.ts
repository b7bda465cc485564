import { isRelated } from '../vocabulary/kinship.ts';
import type { Mention } from './reading.ts';
import type { Recognised, Sighting } from './sighting.ts';

/** A kind seen in a text, and how likely it is the thing itself and not something near it. */
export interface KindSighting {
  readonly id: string;
  readonly share: number;
  readonly sighting: Sighting;
}

/** A category counts by itself, less beside kinds of another category, and not at all when the text agrees. */
const categoryAlone = 0.8;
const categoryBeside = 0.3;
const categoryAgrees = 0.3;

/** Kept free for the chance that none of the kinds in the text is the thing. */
const unnamedWeight = 0.12;

const weightOf = {
  inTitle: 3,
  owned: 2.2,
  lost: 1.6,
  coloured: 1.5,
  first: 1.5,
  contained: 0.3,
  modifier: 0.15,
  implied: 0.5,
  /** What it is for, when it has also been named. */
  purpose: 0.12,
  inCategory: 5,
} as const;

/**
 * Decide which of the kinds in a text is the thing that was lost or found.
 *
 * "My", a verb of losing, a colour beside it, the title and the category speak
 * for a noun; "with", "in" and standing before another noun speak against it.
 */
export function shareKinds(
  text: Recognised,
  categoryKinds: readonly string[],
): readonly KindSighting[] {
  const seen = text.sightings.filter(({ room, impliedKind }) => room === 'kind' || impliedKind);
  const hasPlainKind = seen.some(({ room }) => room === 'kind');
  const weighed = seen.map((sighting, at) => {
    let weight = sighting.certainty;
    if (sighting.line === 0 && text.hasTitle) weight *= weightOf.inTitle;
    if (at === 0) weight *= weightOf.first;
    if (sighting.room === 'brand' && hasPlainKind) weight *= weightOf.implied;
    if (sighting.room === 'purpose') weight *= hasPlainKind ? weightOf.purpose : weightOf.implied;
    if (isModifier(sighting, seen, text.isHeadFirst)) weight *= weightOf.modifier;
    weight *= cueWeight(sighting, text);
    const id = sighting.room === 'kind' ? sighting.id : (sighting.impliedKind ?? '');
    if (categoryKinds.some((kind) => isRelated(id, kind))) weight *= weightOf.inCategory;
    return { id, weight, sighting };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) + unnamedWeight;
  return weighed.map(({ id, weight, sighting }) => ({ id, share: weight / total, sighting }));
}

function cueWeight(sighting: Sighting, { cues, sightings }: Recognised): number {
  let weight = 1;
  for (const { cue, at, sentence, clause } of cues) {
    if (sentence !== sighting.sentence) continue;
    const before = sighting.from - at;
    if (cue === 'owning' && before >= 0 && before <= 3) weight *= weightOf.owned;
    if (cue === 'losing' && clause === sighting.clause) weight *= weightOf.lost;
    if (cue === 'containing' && clause === sighting.clause && before >= 0 && before <= 3) {
      const hasNounBetween = sightings.some(
        ({ room, from }) => room === 'kind' && from >= at && from < sighting.from,
      );
      if (!hasNounBetween) weight *= weightOf.contained;
    }
  }
  const isColoured = sightings.some(
    ({ room, from, to }) =>
      room === 'colour' && (sighting.from - to === 0 || from - sighting.to === 0),
  );
  if (isColoured) weight *= weightOf.coloured;
  return Math.min(4, Math.max(0.1, weight));
}

/** In "panda keychain" the last noun is the thing, in "llavero panda" the first. */
function isModifier(sighting: Sighting, seen: readonly Sighting[], isHeadFirst: boolean): boolean {
  return seen.some((other) => {
    if (other === sighting || other.room !== 'kind' || other.clause !== sighting.clause)
      return false;
    return isHeadFirst ? other.to === sighting.from : other.from === sighting.to;
  });
}

/** The kinds of a description as mentions, each kind once. */
export function kindMentions(
  shares: readonly KindSighting[],
  categoryKinds: readonly string[],
): readonly Mention[] {
  const byId = new Map<string, Mention>();
  for (const { id, share, sighting } of shares) {
    const known = byId.get(id);
    const surface = known?.surface ?? sighting.surface;
    byId.set(id, { id, surface, share: share + (known?.share ?? 0) });
  }
  return withCategory([...byId.values()], categoryKinds).filter(({ share }) => share >= 0.02);
}

/** What the category says where the text names nothing, or names something of another category. */
function withCategory(
  named: readonly Mention[],
  categoryKinds: readonly string[],
): readonly Mention[] {
  if (categoryKinds.length === 0) return named;
  const agreeing = named
    .filter(({ id }) => categoryKinds.some((kind) => isRelated(id, kind)))
    .reduce((sum, { share }) => sum + share, 0);
  if (agreeing >= categoryAgrees) return named;
  const categoryShare = named.length === 0 ? categoryAlone : categoryBeside;
  const kept = named.map((kind) => ({ ...kind, share: kind.share * (1 - categoryShare) }));
  const added = categoryKinds
    .filter((id) => !named.some((kind) => kind.id === id))
    .map((id) => ({ id, surface: id, share: categoryShare / categoryKinds.length }));
  return [...kept, ...added];
}
