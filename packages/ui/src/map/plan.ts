export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the venue's plan, in metres. */
export interface Extent extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * The convex hull of the places of a zone, counter-clockwise; drawn with a wide
 * round stroke it becomes a soft island around them.
 * Source: Andrew, "Another efficient algorithm for convex hulls", 1979.
 */
export function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const lower = halfHull(sorted);
  const upper = halfHull(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function halfHull(points: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of points) {
    while (hull.length > 1 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (!a || !b) return true;
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

/** A closed outline as an SVG path. */
export function outlineOf(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}z`;
}

/** The middle of the outermost points. */
export function middleOf(points: readonly Point[]): Point {
  const { x, y, width, height } = extentOf(points, 0);
  return { x: x + width / 2, y: y + height / 2 };
}

/** The rectangle around all points with a margin in metres. */
export function extentOf(points: readonly Point[], margin: number): Extent {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

/** The smallest extent of the shape `width / height` that holds `inner`, around the same middle. */
export function fitExtent(inner: Extent, aspect: number): Extent {
  const width = Math.max(inner.width, inner.height * aspect);
  const height = width / aspect;
  return {
    x: inner.x - (width - inner.width) / 2,
    y: inner.y - (height - inner.height) / 2,
    width,
    height,
  };
}
