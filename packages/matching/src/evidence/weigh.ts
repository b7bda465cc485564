import type { Evidence } from '@homeward/domain';
import { fitted } from '../fitted.ts';
import type { Reading } from '../reading/reading.ts';
import { brandEvidence } from './brand-evidence.ts';
import { colourEvidence } from './colour-evidence.ts';
import type { Frequencies } from './frequencies.ts';
import { inscriptionEvidence } from './inscription-evidence.ts';
import { kindEvidence } from './kind-evidence.ts';
import { markEvidence } from './mark-evidence.ts';
import { modelEvidence } from './model-evidence.ts';
import { type PlaceMap, type PlaceNearness, placeEvidence } from './place-evidence.ts';
import { quantityEvidence } from './quantity-evidence.ts';
import type { Reason } from './reason.ts';
import { type TimeNearness, timeEvidence } from './time-evidence.ts';

export interface Weighed {
  /** Sum of all evidence, a natural-log likelihood ratio. */
  readonly weight: number;
  /** How much the things themselves say against the pair: 0 or more. */
  readonly against: number;
  /** Everything for and against, strongest first; put into words only when asked. */
  evidence(): readonly Evidence[];
}

/** Weigh everything two descriptions say for and against being of one thing. */
export function weigh(
  report: Reading,
  item: Reading,
  frequencies: Frequencies,
  places: PlaceMap,
): Weighed {
  const reasons: Reason[] = [];
  const kind = kindEvidence(report, item, frequencies);
  if (kind) reasons.push(kind);
  reasons.push(...colourEvidence(report, item, frequencies));
  const brand = brandEvidence(report, item, frequencies);
  if (brand) reasons.push(brand);
  const model = modelEvidence(report, item, frequencies);
  const written = inscriptionEvidence(report, item, frequencies);
  const named = model ? [model, ...written] : written;
  reasons.push(...named);
  const usedKinds = kind && kind.weight > 0 ? kind.terms : [];
  const [theirs, ours] = withoutWordsOf(named, report, item);
  reasons.push(...markEvidence(theirs, ours, frequencies, usedKinds));
  reasons.push(...quantityEvidence(report, item));
  const place = placeEvidence(report.placeId, item.placeId, places, frequencies);
  const time = timeEvidence(report.from, report.to, item.from ?? item.to);
  const ofThing = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return {
    weight: ofThing + circumstances(place, time, ofThing),
    against: reasons.reduce((sum, { weight }) => sum - Math.min(0, weight), 0),
    evidence() {
      const evidence: Evidence[] = reasons.map(({ terms: _, ...rest }) => rest);
      if (place) evidence.push(placeInWords(place, report, item));
      if (time) evidence.push(timeInWords(time, report, item));
      return evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
    },
  };
}

/** Both sides without the words that other evidence rests on: nothing counts twice. */
function withoutWordsOf(
  reasons: readonly Reason[],
  report: Reading,
  item: Reading,
): readonly [Reading, Reading] {
  if (reasons.length === 0) return [report, item];
  const used = new Set(reasons.flatMap(({ terms }) => terms));
  const rest = (reading: Reading): Reading => {
    return { ...reading, words: reading.words.filter(({ id }) => !used.has(id)) };
  };
  return [rest(report), rest(item)];
}

/** Where and when: they can strengthen what the things themselves say, never replace it. */
export function circumstances(
  place: PlaceNearness | null,
  time: TimeNearness | null,
  ofThing: number,
): number {
  const said = (place?.weight ?? 0) + (time?.weight ?? 0);
  return Math.min(said, fitted.circumstancesAlone + Math.max(0, ofThing));
}

function placeInWords(place: PlaceNearness, report: Reading, item: Reading): Evidence {
  const [lost, found] = [report.placeId ?? '', item.placeId ?? ''];
  return { field: 'place', weight: place.weight, report: lost, item: found, amount: place.metres };
}

function timeInWords(time: TimeNearness, report: Reading, item: Reading): Evidence {
  return {
    field: 'time',
    weight: time.weight,
    report: instantOf(report.from ?? report.to),
    item: instantOf(item.from ?? item.to),
    amount: time.minutes,
  };
}

/** ISO 8601 in UTC; empty for a time outside of the calendar. */
function instantOf(epochMs: number | null): string {
  if (epochMs === null || Math.abs(epochMs) > 8.64e15) return '';
  return new Date(epochMs).toISOString();
}
