import { box, circle, type Drawing, ellipse, line, solid } from './shapes.ts';

const dark = { main: '#14323a', deep: '#0b2026' };
const grey = { main: '#8b9da1', deep: '#67797e' };

/** Things with a battery, and what feeds them. */
export const deviceDrawings = {
  phone: {
    ...dark,
    shapes: [
      solid('main', box(30, 11, 40, 78, 10)),
      solid('aqua', box(36, 20, 28, 53, 4)),
      solid('paper', circle(50, 81, 3.5)),
    ],
  },
  tablet: {
    ...dark,
    shapes: [
      solid('main', box(12, 21, 76, 58, 9)),
      solid('aqua', box(20, 29, 53, 42, 3)),
      solid('paper', circle(80.5, 50, 3.2)),
    ],
  },
  laptop: {
    ...grey,
    shapes: [
      solid('main', box(19, 22, 62, 45, 7)),
      solid('ink', box(25, 28, 50, 33, 3)),
      solid('aqua', 'M25 58V31q0-3 3-3h30z'),
      solid('deep', 'M7 68h86v3q0 8-8 8H15q-8 0-8-8z'),
      solid('main', box(40, 68, 20, 5, 2)),
    ],
  },
  camera: {
    ...dark,
    shapes: [
      solid('deep', 'M35 30l5-10h20l5 10z'),
      solid('main', box(11, 28, 78, 52, 11)),
      solid('sun', box(19, 36, 13, 7, 3)),
      solid('paper', circle(50, 55, 20)),
      solid('aqua', circle(50, 55, 14)),
      solid('main', circle(50, 55, 7)),
    ],
  },
  headphones: {
    main: '#7a5ea8',
    deep: '#573f80',
    shapes: [
      line('deep', 'M20 60V50a30 30 0 0 1 60 0v10', 8),
      solid('main', box(12, 54, 20, 33, 9), box(68, 54, 20, 33, 9)),
      solid('sun', box(27, 58, 7, 25, 3.5), box(66, 58, 7, 25, 3.5)),
    ],
  },
  earbuds: {
    main: '#eef1ef',
    deep: '#b6c4c4',
    shapes: [
      solid('steel-deep', ellipse(22, 31, 7, 12), ellipse(78, 31, 7, 12)),
      solid('deep', box(30, 36, 12, 46, 6), box(58, 36, 12, 46, 6)),
      solid('main', ellipse(33, 32, 15, 17), ellipse(67, 32, 15, 17)),
      solid('ink', ellipse(37, 30, 3.5, 6), ellipse(63, 30, 3.5, 6)),
    ],
  },
  charger: {
    main: '#eef1ef',
    deep: '#b6c4c4',
    shapes: [
      line('ink', 'M58 52h9c18 0 18 32 0 32H47', 6),
      solid('ink', box(31, 76, 22, 16, 4)),
      solid('steel-deep', box(20, 79, 12, 10, 2)),
      solid('steel-deep', box(24, 9, 6, 16, 2), box(42, 9, 6, 16, 2)),
      solid('deep', box(12, 22, 48, 44, 11)),
      solid('main', box(12, 22, 48, 37, 11)),
      solid('sun', 'M39 27 27 43h8l-3 12 13-16h-8z'),
    ],
  },
  watch: {
    main: '#84553a',
    deep: '#5f3a25',
    shapes: [
      solid('main', 'M36 8h28l3 24H33zM33 68h34l-3 24H36z'),
      solid('steel-deep', box(71, 46, 9, 9, 3)),
      solid('sun-deep', circle(50, 50, 26)),
      solid('paper', circle(50, 50, 20)),
      line('ink', 'M50 38v12l9 6', 5),
    ],
  },
  'hearing-aid': {
    main: '#dcc7a3',
    deep: '#b99f74',
    shapes: [
      line('steel-deep', 'M49 25c18-12 34 2 31 20-1 8-6 12-7 20', 5),
      solid(
        'deep',
        'M52 20C35 8 14 22 16 48c1 18 9 32 20 36 9 3 17-2 16-12-1-9-8-14-7-26 0-9 8-12 11-18 1-3-1-6-4-8z',
      ),
      solid(
        'main',
        'M47 21C33 13 20 26 21 47c1 16 7 28 16 31 6 2 11-1 10-8-1-9-8-14-7-26 1-9 8-12 10-17 1-3-1-5-3-6z',
      ),
      solid('ink', circle(31, 44, 4)),
      line('ink', 'M32 58l3 8', 4.5),
      solid('cream', ellipse(71, 71, 12, 14)),
      solid('deep', ellipse(68, 73, 5, 7)),
    ],
  },
} as const satisfies Record<string, Drawing>;
