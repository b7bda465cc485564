import partIds from '../../data/parts-that-go.json';
import type { Parted } from './absent.ts';
import type { Mention } from './reading.ts';
import type { Cue, Recognised, Sighting } from './sighting.ts';

/** Parts and belongings of a thing that come off it or go astray. */
const parts: ReadonlySet<string> = new Set(partIds);

/** The mark of a thing that isn't whole. */
const missingPart = 'missing-part';

/** How many words may stand between a part and what says that it went: "the lid was already lost". */
const reach = 3;

/** "No lid" may be how it was made; it was hardly said for that. */
const deniedTrust = 0.5;

/** Tell parts that the thing has lost from those it has: "lid missing", "the strap broke off". */
export function partMissing({ text, absent }: Parted): Parted {
  const gone: Mention[] = [];
  const unwholeBy = new Map<Sighting, string>();
  for (const sighting of text.sightings) {
    const word = parts.has(sighting.id) ? goneBy(sighting, text) : undefined;
    if (!word) continue;
    const { id, surface, certainty } = sighting;
    const words = word.at < sighting.from ? [word.surface, surface] : [surface, word.surface];
    gone.push({ id, surface: words.join(' '), share: certainty });
    unwholeBy.set(sighting, words.join(' '));
  }
  const missing = [...unwholeBy].map(([sighting, surface]) => asMissing(sighting, surface, 1));
  // What else the part's name may mean went with it.
  const kept = text.sightings.filter(
    (sighting) => !missing.some((part) => isSamePlace(part, sighting)),
  );
  const denied = absent.filter(({ id }) => parts.has(id));
  if (gone.length + denied.length === 0) return { text, absent };
  const [somewhere] = text.sightings;
  const unwhole = denied.map((mention) =>
    asMissing(somewhere ?? nowhere, mention.surface, deniedTrust * mention.share),
  );
  return {
    text: { ...text, sightings: [...kept, ...missing, ...unwhole] },
    absent: [...absent, ...gone],
  };
}

const nowhere: Sighting = {
  room: 'mark',
  id: missingPart,
  surface: '',
  certainty: 1,
  impliedKind: null,
  sentence: 0,
  clause: 0,
  line: 0,
  from: 0,
  to: 0,
};

function asMissing(sighting: Sighting, surface: string, trust: number): Sighting {
  const certainty = sighting.certainty * trust;
  return { ...sighting, room: 'mark', id: missingPart, impliedKind: null, surface, certainty };
}

/** What says that a part is missing, if anything does and the part isn't itself what was lost. */
function goneBy(part: Sighting, text: Recognised): { surface: string; at: number } | undefined {
  if (!text.sightings.some((other) => isWhole(other, part))) return undefined;
  const states = text.sightings
    .filter(({ id, surface }) => id === missingPart && surface !== part.surface)
    .map(({ surface, from, clause, sentence }): Cue => {
      return { cue: 'lacking', surface, at: from, clause, sentence };
    });
  return [...text.cues, ...states].find(
    (cue) => cue.clause === part.clause && (isLacking(cue, part, text) || isGone(cue, part, text)),
  );
}

/** A kind of thing that a part may have gone from, elsewhere in the text. */
function isWhole(other: Sighting, part: Sighting): boolean {
  const kind = other.room === 'kind' ? other.id : other.impliedKind;
  return kind !== null && kind !== part.id && !parts.has(kind) && !isSamePlace(other, part);
}

function isSamePlace(one: Sighting, other: Sighting): boolean {
  return one.from < other.to && other.from < one.to;
}

/** "Missing its lid", "le falta la tapa". */
function isLacking({ cue, at }: Cue, part: Sighting, { sightings }: Recognised): boolean {
  if (cue !== 'lacking' || at >= part.from || part.from - at > reach) return false;
  return !sightings.some(({ id, from }) => id !== missingPart && from > at && from < part.from);
}

/** "The strap broke off": the clause is about the part, and no thing stands before it. */
function isGone({ cue, at }: Cue, part: Sighting, { sightings, cues }: Recognised): boolean {
  if ((cue !== 'lacking' && cue !== 'gone') || at < part.to || at - part.to >= reach) return false;
  const isOwned = cues.some((other) => other.cue === 'owning' && other.clause === part.clause);
  return !sightings.some((other) => {
    if (other.clause !== part.clause || isSamePlace(other, part)) return false;
    // "Bottle lid missing": the lid of the bottle.
    if (isWhole(other, part)) return other.from < at && (isOwned || other.to !== part.from);
    return other.from >= part.to && other.to <= at;
  });
}
