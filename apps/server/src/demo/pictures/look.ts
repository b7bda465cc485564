/** Everything a form needs to know to draw itself: its colours, its cloth, its mark. */
export interface Look {
  readonly main: string;
  readonly second: string;
  /** `main` in shadow, in deep shadow, and in the light. */
  readonly dark: string;
  readonly deep: string;
  readonly light: string;
  /** What the body is filled with: a colour or a pattern. */
  readonly fill: string;
  /** What makes this one special, drawn around (x, y), about 120 units wide at scale 1. */
  readonly mark: (x: number, y: number, scale?: number) => string;
  readonly hasMark: boolean;
  /** 0 up to 1, the same every time this thing is drawn. */
  readonly chance: () => number;
}

/** Draws a thing around (0, 0), at most about 760 wide and 720 high. */
export type Form = (look: Look) => string;

/** A surface with light falling on it from the upper left. */
export function body(path: string, fill: string): string {
  return `<path d="${path}" fill="${fill}"/><path d="${path}" fill="url(#volume)"/>`;
}

/** A flat surface. */
export function flat(path: string, fill: string, opacity = 1): string {
  return `<path d="${path}" fill="${fill}"${opacity < 1 ? ` fill-opacity="${opacity}"` : ''}/>`;
}

/** A line with round ends. */
export function line(path: string, colour: string, width: number, opacity = 1): string {
  const faint = opacity < 1 ? ` stroke-opacity="${opacity}"` : '';
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faint}/>`;
}

/** A seam. */
export function stitch(path: string, colour: string): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="3" stroke-dasharray="11 8" stroke-opacity="0.7"/>`;
}

/** A zip with its teeth. */
export function zip(path: string, colour: string): string {
  return `${line(path, colour, 13)}<path d="${path}" fill="none" stroke="#e8e4da" stroke-width="5" stroke-dasharray="4 5" stroke-opacity="0.75"/>`;
}

export function oval(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx},${y} a${rx},${ry} 0 1 0 ${2 * rx},0 a${rx},${ry} 0 1 0 ${-2 * rx},0 Z`;
}

export function disc(x: number, y: number, radius: number): string {
  return oval(x, y, radius, radius);
}

/** A rectangle with round corners, given by its upper left corner. */
export function box(x: number, y: number, width: number, height: number, radius: number): string {
  const across = width - 2 * radius;
  const down = height - 2 * radius;
  const corner = (dx: number, dy: number) => `a${radius},${radius} 0 0 1 ${dx},${dy}`;
  return `M${x + radius},${y} h${across} ${corner(radius, radius)} v${down} ${corner(-radius, radius)} h${-across} ${corner(-radius, -radius)} v${-down} ${corner(radius, -radius)} Z`;
}

/** The same drawing on the other side of the middle line. */
export function mirrored(drawing: string): string {
  return `<g transform="scale(-1 1)">${drawing}</g>`;
}

export function moved(drawing: string, x: number, y: number, turn = 0, scale = 1): string {
  return `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${scale})">${drawing}</g>`;
}

/** `drawing`, seen only inside `path`; `name` must be unique in a picture. */
export function inside(path: string, name: string, drawing: string): string {
  return `<clipPath id="${name}"><path d="${path}"/></clipPath><g clip-path="url(#${name})">${drawing}</g>`;
}
