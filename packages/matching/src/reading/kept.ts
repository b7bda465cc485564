import { keepingAt } from '../vocabulary/kept.ts';
import { isRelated } from '../vocabulary/kinship.ts';
import type { Parted } from './absent.ts';
import { englishBit, type Notes } from './notes.ts';
import type { Cue, Recognised, Sighting } from './sighting.ts';
import type { Token } from './tokens.ts';

/** How many words may stand between a thing and what says that it is still there. */
const reach = 3;
/** Within a row of things ("my keys and my phone"). */
const reachInRow = 3;

/** Note "I still have" or "is still here" where these folded words begin so; answers how many tokens it takes. */
export function noteKeeping(
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
  notes: Notes,
): number {
  const found = keepingAt(words, notes.likely | englishBit);
  if (!found) return 0;
  const { clause, sentence } = tokens[at] as Token;
  const surface = tokens.slice(at, at + found.length).map((token) => token.surface);
  for (const cue of found.keeping) {
    notes.cues.push({ cue, surface: surface.join(' '), at: notes.position, sentence, clause });
  }
  notes.position += 1;
  return found.length;
}

/**
 * Tell what was lost from what its owner still has: "the case is still here", "I only have
 * the lid". What lies at the desk hasn't got it. Where nothing else is named, the thing
 * is like the one they have (the other glove), and stays.
 */
export function partKept({ text, absent }: Parted): Parted {
  const cues = text.cues.filter(({ cue }) => cue === 'keeping' || cue === 'kept');
  if (cues.length === 0) return { text, absent };
  const kept = new Map<Sighting, Cue>();
  for (const cue of cues) {
    for (const sighting of keptBy(cue, text)) if (!kept.has(sighting)) kept.set(sighting, cue);
  }
  if (!isSomethingLost(text, kept)) return { text, absent };
  const sightings = text.sightings.filter((sighting) => !kept.has(sighting));
  const mentions = [...kept].map(([{ id, surface, certainty }, cue]) => {
    const words = cue.cue === 'kept' ? [surface, cue.surface] : [cue.surface, surface];
    return { id, surface: words.join(' '), share: certainty };
  });
  return { text: { ...text, sightings }, absent: [...absent, ...mentions] };
}

/** The row of things that stands beside the cue, in its clause. */
function keptBy(cue: Cue, { sightings, cues }: Recognised): readonly Sighting[] {
  const named = sightings.filter(
    ({ room, clause }) => (room === 'kind' || room === 'mark') && clause === cue.clause,
  );
  const isLost = (from: number, to: number): boolean =>
    cues.some((other) => other.cue === 'losing' && other.at >= from && other.at < to);
  const row: Sighting[] = [];
  let at = cue.at;
  let allowed = reach;
  if (cue.cue === 'keeping') {
    for (const each of named.filter(({ from }) => from > cue.at)) {
      if (each.from - at > allowed || isLost(at, each.from)) break;
      row.push(each);
      [at, allowed] = [each.to, reachInRow];
    }
    return row;
  }
  for (const each of named.filter(({ to }) => to <= cue.at).reverse()) {
    if (at - each.to > allowed || isLost(each.to, at)) break;
    row.push(each);
    [at, allowed] = [each.from, reachInRow];
  }
  return row;
}

function isSomethingLost({ sightings }: Recognised, kept: ReadonlyMap<Sighting, Cue>): boolean {
  return sightings.some((sighting) => {
    const kind = sighting.room === 'kind' ? sighting.id : sighting.impliedKind;
    if (!kind || kept.has(sighting)) return false;
    return ![...kept.keys()].some(({ id }) => isRelated(id, kind));
  });
}
