import { hedgeAt, isApproximate, longestHedgeFrom } from '../vocabulary/hedges.ts';
import { englishBit, type Notes } from './notes.ts';
import type { Cue, Recognised, Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between a hedge and what it hedges: "maybe it was a dark green". */
const reach = 3;

/** How far a hedged mention is believed; a colour named by its like ("bluish") is hedged less. */
const trust = { hedged: 0.7, approximate: 0.85 } as const;

const hedgeable: ReadonlySet<string> = new Set([
  'colour',
  'brand',
  'material',
  'pattern',
  'mark',
  'size',
]);

/** Note "maybe" or "I think it was" where it begins here; answers how many tokens it takes. */
export function noteHedge(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  notes: Notes,
): number {
  const { text, clause, sentence } = tokens[at] as Token;
  const longest = longestHedgeFrom(text);
  if (longest === 0) return 0;
  const found = hedgeAt(words.slice(0, longest), notes.likely | englishBit);
  if (!found) return 0;
  const surface = tokens.slice(at, at + found.length).map((token) => token.surface);
  notes.cues.push({
    cue: found.hedge,
    surface: surface.join(' '),
    at: notes.position,
    sentence,
    clause,
  });
  notes.position += 1;
  return found.length;
}

/**
 * A text in which what its author wasn't sure of is believed less, so that it says
 * less for a thing that agrees and less against one that differs.
 */
export function softenHedged(text: Recognised): Recognised {
  const hedged = new Set<Sighting>();
  for (const cue of text.cues) {
    if (cue.cue === 'hedging') for (const sighting of hedgedBy(cue, text)) hedged.add(sighting);
    if (cue.cue === 'either') for (const sighting of eitherOf(cue, text)) hedged.add(sighting);
  }
  const sightings = text.sightings.map((sighting) => {
    const certainty = sighting.certainty * trustIn(sighting, hedged.has(sighting));
    return certainty === sighting.certainty ? sighting : { ...sighting, certainty };
  });
  return { ...text, sightings };
}

function trustIn({ room, surface }: Sighting, isHedged: boolean): number {
  if (!hedgeable.has(room)) return 1;
  if (isHedged) return trust.hedged;
  return room === 'colour' && isApproximate(surface) ? trust.approximate : 1;
}

/** What a hedge stands before; where it stands before nothing, what it stands behind ("blue, I think"). */
function hedgedBy(cue: Cue, text: Recognised): readonly Sighting[] {
  const ahead = text.sightings.filter(
    (each) =>
      each.clause === cue.clause &&
      each.from > cue.at &&
      each.from - cue.at <= reach &&
      !isParted(cue.at, each.from, text),
  );
  const first = Math.min(...ahead.map(({ from }) => from));
  const next = ahead.filter(({ from }) => from === first || from === first + 1);
  if (next.some(({ room }) => hedgeable.has(room))) return next;
  const earliestClause = ahead.length > 0 ? cue.clause : cue.clause - 1;
  const behind = text.sightings.filter(
    (each) =>
      each.sentence === cue.sentence &&
      each.clause >= earliestClause &&
      each.to <= cue.at &&
      cue.at - each.to < reach &&
      !isParted(each.to, cue.at, text),
  );
  const last = Math.max(...behind.map(({ to }) => to));
  return behind.filter(({ to }) => to === last || to === last - 1);
}

/** "I think I left my blue bag": the leaving is what is hedged, not the colour. */
function isParted(from: number, to: number, { cues }: Recognised): boolean {
  return cues.some(
    ({ cue, at }) => (cue === 'owning' || cue === 'losing') && at >= from && at < to,
  );
}

/** "Navy or black" may be either. */
function eitherOf({ at }: Cue, { sightings }: Recognised): readonly Sighting[] {
  const before = sightings.filter(({ to }) => to === at);
  const after = sightings.filter(({ from }) => from > at && from - at <= 2);
  return [
    ...before.filter(({ room }) => after.some((other) => other.room === room)),
    ...after.filter(({ room }) => before.some((other) => other.room === room)),
  ];
}
