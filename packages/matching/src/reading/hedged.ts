import { isApproximate } from '../vocabulary/hedges.ts';
import type { Cue, Recognised, Sighting } from './sighting.ts';

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
