/** The inks of the family; `main` and `deep` follow the tint, the others never change. */
export const inks = {
  ink: '#14323a',
  paper: '#fffdf9',
  glass: '#dcefec',
  aqua: '#7cc6c0',
  sea: '#0e6a6b',
  sun: '#f4bf56',
  'sun-deep': '#d99f2f',
  coral: '#e5643c',
  leaf: '#3d8a5a',
  cream: '#f3dfc4',
  steel: '#aebdc1',
  'steel-deep': '#7f9297',
} as const;

export type Ink = keyof typeof inks | 'main' | 'deep';

/** One flat form on the 100 x 100 grid: filled, or drawn as a line `width` units thick. */
export interface Shape {
  readonly d: string;
  readonly fill?: Ink;
  readonly line?: Ink;
  readonly width?: number;
}

/** A thing in two or three colours. */
export interface Drawing {
  /** Colours it wears as long as the visitor has chosen none. */
  readonly main: string;
  readonly deep: string;
  readonly shapes: readonly Shape[];
}

export function solid(fill: Ink, ...paths: readonly string[]): Shape {
  return { fill, d: paths.join('') };
}

/** A line in the family's stroke of 6 units. */
export function line(ink: Ink, d: string, width = 6): Shape {
  return { line: ink, d, width };
}

export function circle(cx: number, cy: number, r: number): string {
  return ellipse(cx, cy, r, r);
}

export function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx} ${cy}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

/** A rectangle with round corners. */
export function box(x: number, y: number, width: number, height: number, r = 0): string {
  const [w, h] = [width - 2 * r, height - 2 * r];
  const corner = (dx: number, dy: number) => (r ? `a${r} ${r} 0 0 1 ${dx} ${dy}` : '');
  return `M${x + r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
}
