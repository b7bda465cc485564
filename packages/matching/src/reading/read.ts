import { brands } from '../vocabulary/brands.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { partAbsent } from './absent.ts';
import { brandOf, coloursOf, withAnswers } from './answers.ts';
import { fold } from './fold.ts';
import { softenHedged } from './hedged.ts';
import { looseStem } from './inflection.ts';
import { readInscriptions } from './inscriptions.ts';
import { type KindSighting, kindMentions, shareKinds } from './kind-shares.ts';
import { withMeasuredColours } from './measured-colours.ts';
import { readModels } from './models.ts';
import { englishBit } from './notes.ts';
import { readCounts, readQuantities } from './quantities.ts';
import { readColours } from './read-colours.ts';
import type { Description, Mention, Reading } from './reading.ts';
import { recognise } from './recognise.ts';
import type { Recognised } from './sighting.ts';
import { type Token, tokenise } from './tokens.ts';

/** What is said before the thing is first named is mostly the story around it. */
const storyShare = 0.5;
const mostMentions = 40;

/** The house names its categories to the engine in English. */
const inEnglish = { likely: englishBit, main: englishBit, isHeadFirst: false };
const brandIds: ReadonlySet<string> = new Set(brands.map(({ id }) => id));

/** Read a description: what the thing is, its colours, makers, materials, marks and other words. */
export function read(
  description: Description,
  tokens: readonly Token[] = tokenise(description.text),
): Reading {
  const { text, absent } = partAbsent(softenHedged(recognise(tokens)));
  const categoryKinds = kindsOfCategory(description.category ?? '');
  const shares = shareKinds(text, categoryKinds);
  const reading: Reading = {
    id: description.id,
    kinds: kindMentions(shares, categoryKinds),
    colours: withMeasuredColours(
      readColours(coloursOf(description), text, shares),
      description.measuredColours,
    ),
    brands: readBrands(brandOf(description), text),
    models: readModels(tokens, description.text),
    inscriptions: readInscriptions(tokens, description.text),
    materials: mentionsOf(text, shares, ['material']),
    marks: readMarks(text, shares),
    absent,
    quantities: [...readQuantities(description.text), ...readCounts(text)],
    words: [...readWords(text, shares), ...unknownMaker(brandOf(description))],
    placeId: description.placeId,
    from: finite(description.from),
    to: finite(description.to),
  };
  return withAnswers(reading, description.answers);
}

function finite(epochMs: number | null): number | null {
  return epochMs !== null && Number.isFinite(epochMs) ? epochMs : null;
}

/** The kinds that the name of a category speaks of. */
const kindsOfCategory = remembered((category): readonly string[] => {
  const seen = recognise(tokenise(category.replace(/[-_]/g, ' ')), inEnglish).sightings;
  return [...new Set(seen.filter(({ room }) => room === 'kind').map(({ id }) => id))];
});

function readBrands(given: string | null, text: Recognised): readonly Mention[] {
  const mentions = new Map<string, Mention>();
  if (given) {
    const id = makerNamed(given);
    mentions.set(id, { id, surface: given, share: 1 });
  }
  for (const { room, id, surface, certainty } of text.sightings) {
    if (room === 'brand' && !mentions.has(id)) mentions.set(id, { id, surface, share: certainty });
  }
  return [...mentions.values()];
}

const unlisted = 'other:';

/** Who a brand field names, who may be listed only beside a product ("Arena Swimwear") or not at all. */
const makerNamed = remembered((given): string => {
  const known = recognise(tokenise(given)).sightings.find(({ room }) => room === 'brand');
  if (known) return known.id;
  const id = fold(given).replace(/[^\p{L}\p{N}]+/gu, '-');
  if (brandIds.has(id)) return id;
  return unlisted + fold(given.slice(0, 40)).replace(/[^\p{L}\p{N}]/gu, '');
});

/** The sentence in which the thing is named; everything from there on is about it. */
function firstSentence(shares: readonly KindSighting[]): number {
  let best: KindSighting | null = null;
  for (const kind of shares) if (!best || kind.share > best.share) best = kind;
  return best?.sighting.sentence ?? 0;
}

function mentionsOf(
  { sightings }: Recognised,
  shares: readonly KindSighting[],
  rooms: readonly string[],
): readonly Mention[] {
  const start = firstSentence(shares);
  const mentions = new Map<string, Mention>();
  for (const { room, id, surface, certainty, sentence } of sightings) {
    if (!rooms.includes(room)) continue;
    const share = certainty * (sentence < start ? storyShare : 1);
    if ((mentions.get(id)?.share ?? 0) < share) mentions.set(id, { id, surface, share });
  }
  return [...mentions.values()].slice(0, mostMentions);
}

/** Marks, and the kinds that are less likely the thing itself than its contents or surroundings. */
function readMarks(text: Recognised, shares: readonly KindSighting[]): readonly Mention[] {
  const marks = mentionsOf(text, shares, ['mark', 'pattern', 'size']);
  const start = firstSentence(shares);
  const aside = new Map<string, Mention>();
  for (const { id, share, sighting } of shares) {
    if (share > 0.6 || sighting.room !== 'kind') continue;
    const weight = (1 - share) * sighting.certainty * (sighting.sentence < start ? storyShare : 1);
    if ((aside.get(id)?.share ?? 0) < weight) {
      aside.set(id, { id, surface: sighting.surface, share: weight });
    }
  }
  return [...marks, ...aside.values()].slice(0, mostMentions);
}

/** A maker that the vocabulary doesn't know is a word that the other side may use. */
function unknownMaker(given: string | null): readonly Mention[] {
  if (!given || given.includes(' ') || !makerNamed(given).startsWith(unlisted)) return [];
  return [{ id: looseStem(fold(given)), surface: given, share: 1 }];
}

const isQuantity = remembered((word) => readQuantities(word).length > 0);

function readWords(text: Recognised, shares: readonly KindSighting[]): readonly Mention[] {
  const start = firstSentence(shares);
  const mentions = new Map<string, Mention>();
  for (const { word, surface, sentence } of text.unknown) {
    if (isQuantity(word)) continue;
    const id = looseStem(word);
    const share = sentence < start ? storyShare : 1;
    if ((mentions.get(id)?.share ?? 0) < share) mentions.set(id, { id, surface, share });
  }
  return [...mentions.values()].slice(0, mostMentions);
}
