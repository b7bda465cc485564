const hourMs = 3_600_000;
const wholeDayHours = 10;

/** Natural-log likelihood ratios by hours between losing and finding: interpolated, flat beyond the ends. */
const afterwards: readonly (readonly [hours: number, weight: number])[] = [
  [0, 1.1],
  [6, 1],
  [14, 0.7],
  [30, 0.2],
  [48, -0.4],
  [120, -1],
  [24 * 14, -1.8],
  [24 * 40, -2.5],
];

/** Found before it was lost: memory errs by an hour or two, hardly by a day. */
const beforehand: readonly (readonly [hours: number, weight: number])[] = [
  [0, 0.9],
  [0.75, 0.2],
  [2, -1],
  [6, -2],
  [24, -3.5],
  [48, -4.5],
];

/** The most that a day without a narrower time can say. */
const mostForWideInterval = 0.8;

export interface TimeNearness {
  readonly weight: number;
  /** Minutes from losing to finding; below 0 when found earlier. */
  readonly minutes: number;
}

/** What the times say; an unknown time says nothing. All times in milliseconds since the epoch. */
export function timeEvidence(
  lostFrom: number | null,
  lostTo: number | null,
  foundAt: number | null,
): TimeNearness | null {
  const from = lostFrom ?? lostTo;
  const to = lostTo ?? lostFrom;
  if (from === null || to === null || foundAt === null) return null;
  const earliest = Math.min(from, to);
  const latest = Math.max(from, to);
  if (foundAt < earliest) {
    const hours = (earliest - foundAt) / hourMs;
    return { weight: interpolate(beforehand, hours), minutes: -Math.round(hours * 60) };
  }
  const hours = Math.max(0, foundAt - latest) / hourMs;
  const weight = interpolate(afterwards, hours);
  const isWide = latest - earliest >= wholeDayHours * hourMs;
  return {
    weight: isWide ? Math.min(mostForWideInterval, weight) : weight,
    minutes: Math.round(hours * 60),
  };
}

function interpolate(points: readonly (readonly [number, number])[], hours: number): number {
  let [lastHours, lastWeight] = points[0] ?? [0, 0];
  for (const [atHours, weight] of points) {
    if (hours <= atHours) {
      const way = atHours === lastHours ? 1 : (hours - lastHours) / (atHours - lastHours);
      return lastWeight + way * (weight - lastWeight);
    }
    lastHours = atHours;
    lastWeight = weight;
  }
  return lastWeight;
}
