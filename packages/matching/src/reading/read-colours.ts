import { nearestColour, toned } from '../vocabulary/colour-space.ts';
import { colours } from '../vocabulary/colours.ts';
import { isRelated } from '../vocabulary/kinship.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { fold } from './fold.ts';
import type { KindSighting } from './kind-shares.ts';
import type { Mention } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Cue, Recognised, Sighting } from './sighting.ts';
import { tokenise } from './tokens.ts';

/** Shares of a colour beside the thing, beside something else, and beside nothing in particular. */
const shareOf = { besideOther: 0.3, alone: 0.75, least: 0.2 } as const;

/** The colours of a description: those given outright, then those in its text. */
export function readColours(
  given: readonly string[],
  text: Recognised,
  kinds: readonly KindSighting[],
): readonly Mention[] {
  const mentions = new Map<string, Mention>();
  const add = (mention: Mention): void => {
    if ((mentions.get(mention.id)?.share ?? 0) < mention.share) mentions.set(mention.id, mention);
  };
  for (const name of given) {
    const id = colours.has(fold(name)) ? fold(name) : colourIn(name);
    if (id) add({ id, surface: name, share: 1 });
  }
  for (const sighting of text.sightings) {
    if (sighting.room !== 'colour') continue;
    const tone = toneBeside(sighting, text);
    const id = tone ? nearestColour(toned(sighting.id, tone.id)) : sighting.id;
    const surface = tone ? withTone(sighting, tone) : sighting.surface;
    const share = sighting.certainty * belonging(sighting, text, kinds);
    // Staff who filled in the colours have said which ones the thing has.
    add({ id, surface, share: given.length > 0 ? share * 0.8 : share });
  }
  return [...mentions.values()];
}

const colourIn = remembered((name): string | null => {
  const seen = recognise(tokenise(name)).sightings.find(({ room }) => room === 'colour');
  return seen?.id ?? null;
});

function toneBeside(colour: Sighting, { sightings }: Recognised): Sighting | undefined {
  return sightings.find(
    ({ room, from, to, clause }) =>
      room === 'tone' && clause === colour.clause && (to === colour.from || from === colour.to),
  );
}

function withTone(colour: Sighting, tone: Sighting): string {
  if (tone.surface === colour.surface) return colour.surface;
  const parts = tone.from < colour.from ? [tone, colour] : [colour, tone];
  return parts.map(({ surface }) => surface).join(' ');
}

/** In "the white one with a lid" the lid needn't be white. */
function partsThem({ cue, at, sentence }: Cue, colour: Sighting, noun: Sighting): boolean {
  return cue === 'containing' && sentence === colour.sentence && at >= colour.to && at < noun.from;
}

/** A bottle and a water bottle are one thing told twice. */
function shareOfKin(id: string, kinds: readonly KindSighting[]): number {
  return kinds.reduce((sum, kind) => (isRelated(kind.id, id) ? sum + kind.share : sum), 0);
}

/** How likely a colour is the thing's own, by the noun it stands beside. */
function belonging(
  colour: Sighting,
  { sightings, cues, isHeadFirst }: Recognised,
  kinds: readonly KindSighting[],
): number {
  const most = Math.max(0, ...kinds.map(({ id }) => shareOfKin(id, kinds)));
  let nearest: { distance: number; share: number } | null = null;
  for (const noun of sightings) {
    if (noun.sentence !== colour.sentence) continue;
    const isPart = noun.room === 'mark';
    if (noun.room !== 'kind' && !isPart && !noun.impliedKind) continue;
    if (cues.some((cue) => partsThem(cue, colour, noun))) continue;
    const gap = noun.from >= colour.to ? noun.from - colour.to : colour.from - noun.to;
    const isUsualSide = noun.from >= colour.to !== isHeadFirst;
    const acrossClause = noun.clause === colour.clause ? 0 : 3;
    const distance = Math.max(0, gap) + (isUsualSide ? 0 : 1.5) + acrossClause;
    if (isPart && distance > 1) continue;
    const kind = kinds.find(({ sighting }) => sighting === noun);
    const kindShare = kind ? shareOfKin(kind.id, kinds) : 0;
    // A maker's name stands beside what it made: the colour is the thing's, not the name's.
    if (noun.room !== 'kind' && kind && kindShare < most / 2) continue;
    // In a clause of its own a colour speaks of the thing again: "with a hood, light grey".
    if (noun.clause !== colour.clause && kindShare < most / 2) continue;
    const share = kind && most > 0 ? kindShare / most : shareOf.besideOther;
    if (!nearest || distance < nearest.distance) nearest = { distance, share };
  }
  return nearest ? Math.max(shareOf.least, nearest.share) : shareOf.alone;
}
