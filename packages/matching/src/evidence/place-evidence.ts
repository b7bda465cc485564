import { fitted } from '../fitted.ts';
import type { Frequencies } from './frequencies.ts';

/** What the venue knows about its places. */
export interface PlaceMap {
  /** The zone of a place, or null when the place is unknown. */
  zoneOf(placeId: string): string | null;
  /** Metres between two places, or null when not known. */
  metresBetween(a: string, b: string): number | null;
}

const mostForSame = 2.7;
const nearMetres = 100;
const farMetres = 500;

export interface PlaceNearness {
  readonly weight: number;
  readonly metres: number | null;
}

/** What the places say; an unknown place says nothing, and a busy one less than a quiet one. */
export function placeEvidence(
  lost: string | null,
  found: string | null,
  places: PlaceMap,
  frequencies: Frequencies,
): PlaceNearness | null {
  if (lost === null || found === null) return null;
  const lostZone = places.zoneOf(lost);
  const foundZone = places.zoneOf(found);
  if (lostZone === null || foundZone === null) return null;
  if (lost === found) {
    const weight = Math.log(fitted.foundWhereLost / frequencies.of('place', lost));
    return { weight: Math.min(mostForSame, Math.max(fitted.placeNear, weight)), metres: 0 };
  }
  const metres = places.metresBetween(lost, found);
  const byZone = lostZone === foundZone ? fitted.placeSameZone : fitted.placeElsewhere;
  if (metres === null) return { weight: byZone, metres };
  return { weight: Math.max(byZone, byDistance(metres)), metres };
}

function byDistance(metres: number): number {
  if (metres <= nearMetres) return fitted.placeNear;
  const way = Math.min(1, (metres - nearMetres) / (farMetres - nearMetres));
  return fitted.placeNear + way * (fitted.placeElsewhere - fitted.placeNear);
}
