import type { Frequencies } from './frequencies.ts';

/** What the venue knows about its places. */
export interface PlaceMap {
  /** The zone of a place, or null when the place is unknown. */
  zoneOf(placeId: string): string | null;
  /** Metres between two places, or null when not known. */
  metresBetween(a: string, b: string): number | null;
}

/** How often a thing is found at the very place where its owner believes to have lost it. */
const foundWhereLost = 0.55;
const mostForSame = 2.7;
/** Likelihood ratios as natural logs. Things are carried on and to the desk, so far is never impossible. */
export const placeWeight = { near: 1.2, sameZone: 0.8, elsewhere: -1.5 } as const;
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
    const weight = Math.log(foundWhereLost / frequencies.of('place', lost));
    return { weight: Math.min(mostForSame, Math.max(placeWeight.near, weight)), metres: 0 };
  }
  const metres = places.metresBetween(lost, found);
  const byZone = lostZone === foundZone ? placeWeight.sameZone : placeWeight.elsewhere;
  if (metres === null) return { weight: byZone, metres };
  return { weight: Math.max(byZone, byDistance(metres)), metres };
}

function byDistance(metres: number): number {
  if (metres <= nearMetres) return placeWeight.near;
  const way = Math.min(1, (metres - nearMetres) / (farMetres - nearMetres));
  return placeWeight.near + way * (placeWeight.elsewhere - placeWeight.near);
}
