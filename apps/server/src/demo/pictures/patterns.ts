import { darker, lighter, rainbow } from './palette.ts';

/** What cloth, cases and wrappers are printed or woven with. */
export const patternNames = [
  'plain',
  'stripes',
  'bars',
  'dots',
  'flowers',
  'checks',
  'stars',
  'hearts',
  'camouflage',
  'leopard',
  'knit',
  'straw',
  'rainbow',
  'confetti',
  'leaves',
] as const;
export type PatternName = (typeof patternNames)[number];

interface Tile {
  readonly size: readonly [number, number];
  readonly turn?: number;
  readonly drawing: string;
}

const flower = (x: number, y: number, colour: string, heart: string) =>
  `${[0, 72, 144, 216, 288]
    .map(
      (turn) =>
        `<ellipse cx="${x}" cy="${y - 13}" rx="8" ry="12" fill="${colour}" transform="rotate(${turn} ${x} ${y})"/>`,
    )
    .join('')}<circle cx="${x}" cy="${y}" r="7" fill="${heart}"/>`;

export const starPath = (x: number, y: number, radius: number): string => {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.45;
    const angle = (Math.PI / 5) * index - Math.PI / 2;
    return `${(x + reach * Math.cos(angle)).toFixed(1)},${(y + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
};

export const heartPath = (x: number, y: number, size: number): string =>
  `M${x},${y + size} C${x - size * 1.7},${y - size * 0.1} ${x - size * 0.9},${y - size * 1.2} ${x},${y - size * 0.35} C${x + size * 0.9},${y - size * 1.2} ${x + size * 1.7},${y - size * 0.1} ${x},${y + size} Z`;

const tiles: Readonly<
  Record<Exclude<PatternName, 'plain'>, (main: string, second: string) => Tile>
> = {
  stripes: (_main, second) => ({
    size: [60, 60],
    drawing: `<rect width="60" height="28" fill="${second}"/>`,
  }),
  bars: (_main, second) => ({
    size: [54, 54],
    drawing: `<rect width="20" height="54" fill="${second}"/>`,
  }),
  dots: (_main, second) => ({
    size: [64, 64],
    drawing: `<circle cx="16" cy="16" r="11" fill="${second}"/><circle cx="48" cy="48" r="11" fill="${second}"/>`,
  }),
  flowers: (_main, second) => ({
    size: [110, 110],
    drawing: flower(28, 30, second, '#f2c631') + flower(82, 84, lighter(second, 0.35), '#e8892f'),
  }),
  checks: (_main, second) => ({
    size: [96, 96],
    drawing: `<rect width="34" height="96" fill="${second}" fill-opacity="0.55"/><rect width="96" height="34" fill="${second}" fill-opacity="0.55"/><rect x="62" width="5" height="96" fill="${lighter(second, 0.6)}" fill-opacity="0.7"/><rect y="62" width="96" height="5" fill="${lighter(second, 0.6)}" fill-opacity="0.7"/>`,
  }),
  stars: (_main, second) => ({
    size: [96, 96],
    drawing: `<path d="${starPath(26, 28, 19)}${starPath(74, 74, 14)}" fill="${second}"/>`,
  }),
  hearts: (_main, second) => ({
    size: [84, 84],
    drawing: `<path d="${heartPath(22, 22, 13)}${heartPath(64, 62, 13)}" fill="${second}"/>`,
  }),
  camouflage: (main, second) => ({
    size: [170, 150],
    drawing: `<path d="M0,30 C30,0 70,20 60,50 C50,80 0,80 0,30 M100,90 C130,60 170,90 150,125 C120,150 80,120 100,90" fill="${darker(main, 0.45)}"/><path d="M80,10 C110,-5 150,15 130,40 C110,60 70,40 80,10 M10,105 C40,85 75,110 55,135 C30,150 0,130 10,105" fill="${second}"/>`,
  }),
  leopard: (main, second) => ({
    size: [90, 80],
    drawing: `<path d="M14,20 C10,8 32,4 36,16 C40,30 20,36 14,20 M58,56 C54,44 78,40 80,54 C82,68 62,70 58,56" fill="${darker(main, 0.25)}"/><path d="M14,20 C10,8 32,4 36,16 M36,24 C34,34 20,34 16,28 M58,56 C54,44 78,40 80,54 M62,64 C70,70 80,66 80,60 M64,12 l8,6 M20,58 l6,8" fill="none" stroke="${second}" stroke-width="7" stroke-linecap="round"/>`,
  }),
  knit: (main, second) => ({
    size: [24, 22],
    drawing: `<path d="M0,0 L12,14 L24,0" fill="none" stroke="${darker(main, 0.22)}" stroke-width="5"/><path d="M0,9 L12,23 L24,9" fill="none" stroke="${second}" stroke-opacity="0.35" stroke-width="4"/>`,
  }),
  straw: (main) => ({
    size: [22, 22],
    turn: 45,
    drawing: `<path d="M0,5 H11 M11,16 H22" stroke="${darker(main, 0.22)}" stroke-width="4"/><path d="M5,11 V22 M16,0 V11" stroke="${lighter(main, 0.3)}" stroke-width="4"/>`,
  }),
  rainbow: () => ({
    size: [240, 240],
    drawing: rainbow
      .map((colour, index) => `<rect y="${index * 40}" width="240" height="40" fill="${colour}"/>`)
      .join(''),
  }),
  confetti: () => ({
    size: [130, 130],
    turn: 18,
    drawing: rainbow
      .map(
        (colour, index) =>
          `<rect x="${(index * 47) % 120}" y="${(index * 71) % 116}" width="22" height="12" rx="5" fill="${colour}" transform="rotate(${index * 37} ${(index * 47) % 120} ${(index * 71) % 116})"/>`,
      )
      .join(''),
  }),
  leaves: (_main, second) => ({
    size: [110, 100],
    drawing: `<path d="M20,60 C10,30 40,10 60,14 C62,40 48,62 20,60Z M64,92 C60,66 86,50 104,56 C104,78 90,94 64,92Z" fill="${second}"/><path d="M20,60 L58,16 M64,92 L102,58" stroke="${darker(second)}" stroke-width="3"/>`,
  }),
};

/** The definition of a pattern called `cloth` in these colours, or null for plain. */
export function clothOf(pattern: PatternName, main: string, second: string): string | null {
  if (pattern === 'plain') return null;
  const { size, turn, drawing } = tiles[pattern](main, second);
  const [width, height] = size;
  const turned = turn ? ` patternTransform="rotate(${turn})"` : '';
  return `<pattern id="cloth" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${turned}><rect width="${width}" height="${height}" fill="${main}"/>${drawing}</pattern>`;
}
