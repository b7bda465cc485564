/** A weight between the points of a line, by hours; flat beyond its ends. */
export function interpolate(
  points: readonly (readonly [hours: number, weight: number])[],
  hours: number,
): number {
  let last = points[0] as readonly [number, number];
  for (const point of points) {
    if (hours <= point[0]) {
      const way = point[0] === last[0] ? 1 : (hours - last[0]) / (point[0] - last[0]);
      return last[1] + way * (point[1] - last[1]);
    }
    last = point;
  }
  return last[1];
}
