import type { Evidence } from '@homeward/domain';
import type { Reading } from '../reading/reading.ts';
import { brandEvidence } from './brand-evidence.ts';
import { colourEvidence } from './colour-evidence.ts';
import type { Frequencies } from './frequencies.ts';
import { kindEvidence } from './kind-evidence.ts';
import { markEvidence } from './mark-evidence.ts';
import { type PlaceMap, placeEvidence } from './place-evidence.ts';
import type { Reason } from './reason.ts';
import { timeEvidence } from './time-evidence.ts';

export interface Weighed {
  /** Sum of all evidence, a natural-log likelihood ratio. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
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
  const usedKinds = kind && kind.weight > 0 ? kind.terms : [];
  reasons.push(...markEvidence(report, item, frequencies, usedKinds));
  const evidence: Evidence[] = reasons.map(({ terms: _, ...rest }) => rest);
  evidence.push(...circumstances(report, item, places));
  evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return { weight: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence };
}

/** Where and when: they can strengthen what the things themselves say, never replace it. */
function circumstances(report: Reading, item: Reading, places: PlaceMap): readonly Evidence[] {
  const evidence: Evidence[] = [];
  const place = placeEvidence(report.placeId, item.placeId, places);
  if (place) {
    evidence.push({
      field: 'place',
      weight: place.weight,
      report: report.placeId ?? '',
      item: item.placeId ?? '',
      amount: place.metres,
    });
  }
  const time = timeEvidence(report.from, report.to, item.from ?? item.to);
  if (time) {
    evidence.push({
      field: 'time',
      weight: time.weight,
      report: instantOf(report.from ?? report.to),
      item: instantOf(item.from ?? item.to),
      amount: time.minutes,
    });
  }
  return evidence;
}

/** ISO 8601 in UTC; empty for a time outside of the calendar. */
function instantOf(epochMs: number | null): string {
  if (epochMs === null || Math.abs(epochMs) > 8.64e15) return '';
  return new Date(epochMs).toISOString();
}
