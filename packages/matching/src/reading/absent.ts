import { partKept } from './kept.ts';
import { partMissing } from './missing-parts.ts';
import type { Mention } from './reading.ts';
import type { Cue, Recognised, Sighting } from './sighting.ts';

/** How many words may stand between a negation and what it negates: "without any stickers". */
const reach = 3;

/** What a text says the thing has not, and the text without it. */
export interface Parted {
  readonly text: Recognised;
  readonly absent: readonly Mention[];
}

/** Tell what is there from what is said not to be: "no stickers", "ohne Hülle", "ステッカーなし". */
export function partAbsent(text: Recognised): Parted {
  return partMissing(partKept(partDenied(text)));
}

function partDenied(text: Recognised): Parted {
  const negations = text.cues.filter(({ cue }) => cue === 'negating' || cue === 'negated');
  if (negations.length === 0) return { text, absent: [] };
  const absent: Mention[] = [];
  const sightings = text.sightings.filter((sighting) => {
    const negation = negations.find((cue) => isAbout(cue, sighting, text));
    if (!negation) return true;
    const { id, surface, certainty } = sighting;
    const words =
      negation.cue === 'negating' ? [negation.surface, surface] : [surface, negation.surface];
    absent.push({ id, surface: words.join(' '), share: certainty });
    return false;
  });
  return { text: { ...text, sightings }, absent };
}

function isAbout(negation: Cue, sighting: Sighting, { sightings, cues }: Recognised): boolean {
  if (negation.clause !== sighting.clause || !canBeAbsent(sighting)) return false;
  if (negation.cue === 'negated') {
    const after = negation.at - sighting.to;
    return (
      after >= 0 &&
      after < reach &&
      !sightings.some((other) => other.from >= sighting.to && other.to <= negation.at)
    );
  }
  const before = sighting.from - negation.at;
  if (before <= 0 || before > reach || isOwned(negation, sighting, cues)) return false;
  return !sightings.some(
    (other) => canBeAbsent(other) && other.from > negation.at && other.from < sighting.from,
  );
}

/** "I can't see without my glasses": they are what was lost. */
function isOwned(negation: Cue, sighting: Sighting, cues: readonly Cue[]): boolean {
  return cues.some(({ cue, at }) => cue === 'owning' && at > negation.at && at < sighting.from + 1);
}

/** People say what the thing isn't of, and what isn't on it or in it; a brand they name is there. */
const canBeDenied: ReadonlySet<string> = new Set(['mark', 'pattern', 'kind', 'colour', 'material']);

function canBeAbsent({ room }: Sighting): boolean {
  return canBeDenied.has(room);
}
