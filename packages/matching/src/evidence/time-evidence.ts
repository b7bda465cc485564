const hourMs = 3_600_000;

/** Natural-log likelihood ratios by hours between losing and finding: interpolated, flat beyond the ends. */
const afterwards: readonly (readonly [hours: number, weight: number])[] = [
  [0, 1.8],
  [1, 1.5],
  [3, 1],
  [6, 0.5],
  [14, -0.1],
  [30, -0.5],
  [48, -1],
  [120, -1.6],
  [24 * 14, -2.2],
  [24 * 40, -2.8],
];

/** Found before it was lost: memory errs by an hour or two, hardly by a day. */
const beforehand: readonly (readonly [hours: number, weight: number])[] = [
  [0, 1.2],
  [0.75, 0.4],
  [2, -1.2],
  [6, -2.5],
  [24, -4],
  [48, -5],
];

/** The most that finding at a time can say when it was lost at some time within so many hours. */
function mostWithin(hours: number): number {
  return 2 - 0.45 * Math.log(1 + hours);
}

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
  return {
    weight: Math.min(weight, mostWithin((latest - earliest) / hourMs)),
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
