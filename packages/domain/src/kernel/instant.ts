declare const instantBrand: unique symbol;

/** A moment as ISO-8601 UTC with milliseconds, e.g. `2026-06-03T12:15:00.000Z`; sorts as text. */
export type Instant = string & { readonly [instantBrand]: true };

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** The instant that lies `epochMs` milliseconds after 1970-01-01 UTC. */
export function instantOf(epochMs: number): Instant {
  return new Date(epochMs).toISOString() as Instant;
}

/** Milliseconds since 1970-01-01 UTC. */
export function epochMsOf(instant: Instant): number {
  return Date.parse(instant);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOf(epochMsOf(instant) + minutes * minuteMs);
}

/** Minutes from `earlier` to `later`; negative when they are the other way round. */
export function minutesBetween(earlier: Instant, later: Instant): number {
  return (epochMsOf(later) - epochMsOf(earlier)) / minuteMs;
}
