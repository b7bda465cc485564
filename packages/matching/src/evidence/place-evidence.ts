/** What the venue knows about its places. */
export interface PlaceMap {
  /** The zone of a place, or null when the place is unknown. */
  zoneOf(placeId: string): string | null;
  /** Metres between two places, or null when not known. */
  metresBetween(a: string, b: string): number | null;
}

/** Likelihood ratios as natural logs. Things are carried on and to the desk, so far is never impossible. */
export const placeWeight = { same: 1.6, near: 0.9, sameZone: 0.6, elsewhere: -0.7 } as const;
const nearMetres = 100;
const farMetres = 500;

export interface PlaceNearness {
  readonly weight: number;
  readonly metres: number | null;
}

/** What the places say; an unknown place says nothing. */
export function placeEvidence(
  lost: string | null,
  found: string | null,
  places: PlaceMap,
): PlaceNearness | null {
  if (lost === null || found === null) return null;
  if (lost === found) return { weight: placeWeight.same, metres: 0 };
  const lostZone = places.zoneOf(lost);
  const foundZone = places.zoneOf(found);
  if (lostZone === null || foundZone === null) return null;
  const metres = places.metresBetween(lost, found);
  const byZone = lostZone === foundZone ? placeWeight.sameZone : placeWeight.elsewhere;
  if (metres === null) return { weight: byZone, metres };
  return {
    weight: Math.max(byZone === placeWeight.sameZone ? byZone : -9, byDistance(metres)),
    metres,
  };
}

function byDistance(metres: number): number {
  if (metres <= nearMetres) return placeWeight.near;
  const way = Math.min(1, (metres - nearMetres) / (farMetres - nearMetres));
  return placeWeight.near + way * (placeWeight.elsewhere - placeWeight.near);
}
