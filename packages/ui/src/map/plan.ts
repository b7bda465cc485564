export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the venue's plan, in metres. */
export interface Extent extends Point {
  readonly width: number;
  readonly height: number;
}

export interface MapZone {
  readonly id: string;
  readonly name: string;
}

/** Positions are metres on the venue's own plan, y growing downwards. */
export interface MapPlace extends Point {
  readonly id: string;
  readonly zoneId: string;
  readonly name: string;
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

/**
 * A soft closed outline through all points as an SVG path: a Catmull-Rom spline
 * written as cubic Bézier curves.
 * Source: Catmull and Rom, "A class of local interpolating splines", 1974.
 */
export function outlineOf(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const at = (index: number) => points[(index + points.length) % points.length] ?? first;
  const curves = points.map((point, index) => {
    const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
    const leave = along(point, before, next, 1);
    const arrive = along(next, point, after, -1);
    return `C${leave.x} ${leave.y} ${arrive.x} ${arrive.y} ${next.x} ${next.y}`;
  });
  return `M${first.x} ${first.y}${curves.join('')}z`;
}

/** A sixth of the way from `from` to `to`, seen from `point`: the spline's tangent. */
function along(point: Point, from: Point, to: Point, sign: 1 | -1): Point {
  const round = (metres: number) => Math.round(metres * 10) / 10;
  return {
    x: round(point.x + (sign * (to.x - from.x)) / 6),
    y: round(point.y + (sign * (to.y - from.y)) / 6),
  };
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

/** Fewest metres shown of a zone come near to, so that one lonely place is not blown up. */
const smallestMetres = 40;

/**
 * A zone come near to: stretched so that its places spread over the drawing, with
 * room at the sides for their names and above for the way back.
 */
export function roomFor(points: readonly Point[]): Extent {
  const tight = extentOf(points, 0);
  const wide = Math.max(tight.width, smallestMetres);
  const high = Math.max(tight.height, smallestMetres);
  const [side, above, below] = [0.27 * wide, 0.36 * high, 0.17 * high];
  return {
    x: tight.x - side - (wide - tight.width) / 2,
    y: tight.y - above - (high - tight.height) / 2,
    width: wide + 2 * side,
    height: high + above + below,
  };
}

const longestLine = 13;

/** A long name broken at the space nearest to its middle; a short one stays whole. */
export function inTwoLines(name: string): readonly [string, string?] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const middle = name.length / 2;
  const [nearest] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (name.length <= longestLine || nearest === undefined) return [name];
  return [name.slice(0, nearest), name.slice(nearest + 1)];
}
