import asideIds from '../../data/asides.json';
import { fitted } from '../fitted.ts';
import { concepts } from '../vocabulary/concepts.ts';
import { isRelated, lineageOf } from '../vocabulary/kinship.ts';
import type { Mention } from './reading.ts';
import type { Recognised, Sighting } from './sighting.ts';

/** What is mostly told of something else: its case, its strap, the cards in it. */
const asides: ReadonlySet<string> = new Set(asideIds);

/** A kind seen in a text, and how likely it is the thing itself and not something near it. */
export interface KindSighting {
  readonly id: string;
  readonly share: number;
  readonly sighting: Sighting;
}

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
  const seen = text.sightings
    .map((sighting) => asToy(sighting, text))
    .filter(({ room, impliedKind }) => room === 'kind' || impliedKind);
  // "A Stanley with a straw": what is in it or on it doesn't say what it is.
  const hasPlainKind = seen.some(
    (sighting) => sighting.room === 'kind' && contentsWeight(sighting, text) === 1,
  );
  const weighed = seen.map((sighting, at) => {
    let weight = sighting.certainty;
    if (sighting.line === 0 && text.hasTitle) weight *= fitted.kindInTitle;
    if (at === 0) weight *= fitted.kindFirst;
    if (sighting.room === 'brand' && hasPlainKind) weight *= fitted.kindImplied;
    if (sighting.room === 'mark') weight *= hasPlainKind ? fitted.kindToyAside : fitted.kindImplied;
    if (sighting.room === 'purpose')
      weight *= hasPlainKind ? fitted.kindByPurpose : fitted.kindImplied;
    if (asides.has(sighting.id) && seen.length > 1) weight *= fitted.kindAside;
    if (isModifier(sighting, seen, text.isHeadFirst)) weight *= fitted.kindAsModifier;
    weight *= cueWeight(sighting, text);
    const id = sighting.room === 'kind' ? sighting.id : (sighting.impliedKind ?? '');
    if (categoryKinds.some((kind) => isRelated(id, kind))) weight *= fitted.kindInCategory;
    return { id, weight, sighting };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0) + fitted.kindUnnamed;
  return weighed.map(({ id, weight, sighting }) => ({ id, share: weight / total, sighting }));
}

/** A bunny that somebody lost is a soft toy, unless it is on something. */
function asToy(sighting: Sighting, text: Recognised): Sighting {
  const isCreature = sighting.room === 'mark' && lineageOf(sighting.id).includes('animal');
  return isCreature && contentsWeight(sighting, text) === 1
    ? { ...sighting, impliedKind: 'plush' }
    : sighting;
}

function cueWeight(sighting: Sighting, { cues, sightings }: Recognised): number {
  let weight = 1;
  for (const { cue, at, sentence, clause } of cues) {
    if (sentence !== sighting.sentence) continue;
    const before = sighting.from - at;
    const isBeside = cues.some((other) => other.cue === 'containing' && other.at === at - 1);
    if (cue === 'owning' && before >= 0 && before <= 3 && !isBeside) weight *= fitted.kindOwned;
    if (cue === 'losing' && clause === sighting.clause) weight *= fitted.kindInLosing;
  }
  weight *= contentsWeight(sighting, { cues, sightings });
  const isColoured = sightings.some(
    ({ room, from, to }) =>
      room === 'colour' && (sighting.from - to === 0 || from - sighting.to === 0),
  );
  if (isColoured) weight *= fitted.kindColoured;
  return Math.min(4, Math.max(0.1, weight));
}

/** "With a laptop, a book and apples in it": what follows "with" is likely contents, more so right behind it. */
function contentsWeight(
  sighting: Sighting,
  { cues, sightings }: Pick<Recognised, 'cues' | 'sightings'>,
): number {
  let weight = 1;
  let named: readonly Sighting[] | null = null;
  for (const { cue, at, sentence, clause } of cues) {
    if (cue !== 'containing' || sentence !== sighting.sentence || at > sighting.from) continue;
    named ??= sightings.filter((other) => other.room === 'kind' && other.sentence === sentence);
    const nouns = named;
    const isNext = !nouns.some(({ from }) => from >= at && from < sighting.from);
    if (isNext && clause === sighting.clause && sighting.from - at <= 3) {
      weight = Math.min(weight, fitted.kindContained);
    } else if (nouns.some(({ to }) => to <= at)) {
      weight = Math.min(weight, fitted.kindContainedFar);
    }
  }
  return weight;
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
  if (agreeing >= fitted.categoryAgrees) return named;
  const categoryShare = named.length === 0 ? fitted.categoryAlone : fitted.categoryBeside;
  const kept = named.map((kind) => ({ ...kind, share: kind.share * (1 - categoryShare) }));
  const added = categoryKinds
    .filter((id) => !named.some((kind) => kind.id === id))
    .map((id) => ({
      id,
      surface: concepts.get(id)?.names.en[0] ?? id,
      share: categoryShare / categoryKinds.length,
    }));
  return [...kept, ...added];
}
