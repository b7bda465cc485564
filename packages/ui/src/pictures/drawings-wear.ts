import { box, circle, type Drawing, ellipse, line, solid } from './shapes.ts';

const ink = { main: '#14323a', deep: '#0b2026' };
const coral = { main: '#e5643c', deep: '#c24e2a' };
const leaf = { main: '#3d8a5a', deep: '#276341' };
const navy = { main: '#2f5b9c', deep: '#1f4276' };

/** Things worn, from head to toe. */
export const wearDrawings = {
  glasses: {
    ...ink,
    shapes: [
      solid('glass', circle(29, 54, 17), circle(71, 54, 17)),
      line('main', circle(29, 54, 17)),
      line('main', circle(71, 54, 17)),
      line('main', 'M46 51q4-5 8 0M12 51 8 40M88 51l4-11'),
    ],
  },
  sunglasses: {
    ...ink,
    shapes: [
      line('main', 'M11 44 7 36M89 44l4-8M42 46q8-6 16 0'),
      solid(
        'main',
        'M8 41h38v10c0 15-7 22-18 22S8 66 8 51zM54 41h38v10c0 15-9 22-20 22s-18-7-18-22z',
      ),
      line('aqua', 'M18 61 29 48M64 61l11-13', 5),
    ],
  },
  hat: {
    ...coral,
    shapes: [
      solid('main', 'M25 64c0-24 6-38 15-38 5 0 6 4 10 4s5-4 10-4c9 0 15 14 15 38z'),
      solid('ink', 'M25 53q25 10 50 0l1 18H24z'),
      solid(
        'deep',
        'M8 61c10 5 24 7 42 7s32-2 42-7c3 0 4 3 2 6-7 10-23 15-44 15S13 77 6 67c-2-3-1-6 2-6z',
      ),
    ],
  },
  cap: {
    ...navy,
    shapes: [
      solid('main', 'M16 62c0-24 13-38 32-38s30 14 30 34v6z'),
      solid('deep', 'M42 60c18-6 38-5 50 6 4 4 2 8-3 8-16 0-30-3-47-3z'),
      line('deep', 'M48 26c-5 9-7 20-7 35', 4.5),
      solid('deep', circle(48, 23, 5)),
      solid('main', 'M16 60h30l-2 12q-14 1-24 1-4 0-4-4z'),
    ],
  },
  clothes: {
    ...leaf,
    shapes: [
      solid(
        'main',
        'M36 19 13 34l10 19 9-5v36q0 3 3 3h30q3 0 3-3V48l9 5 10-19-23-15c-5 8-23 8-28 0z',
      ),
      line('deep', 'M36 20c4 10 24 10 28 0', 5),
    ],
  },
  jacket: {
    main: '#d9a03a',
    deep: '#a87418',
    shapes: [
      solid('deep', 'M37 26c0-16 26-16 26 0l-5 10H42z'),
      solid(
        'main',
        'M38 22 20 30q-4 2-5 6l-6 40q0 3 3 4l11 2q3 0 4-3l3-23v28q0 4 4 4h32q4 0 4-4V56l3 23q1 3 4 3l11-2q3-1 3-4l-6-40q-1-4-5-6l-18-8-12 13z',
      ),
      line('ink', 'M50 36v51', 4.5),
      line('deep', 'M34 62h9M57 62h9', 5),
    ],
  },
  jumper: {
    ...navy,
    shapes: [
      solid(
        'main',
        'M37 20 21 27q-5 2-6 7L8 75q0 3 3 4l11 2q3 0 4-3l4-24v29q0 4 4 4h32q4 0 4-4V54l4 24q1 3 4 3l11-2q3-1 3-4l-7-41q-1-5-6-7l-16-7c-5 8-21 8-26 0z',
      ),
      line('deep', 'M36.5 21c4 11 23 11 27 0', 5),
      line('sun', 'M32 50l6-6 6 6 6-6 6 6 6-6 6 6', 5),
      line('deep', 'M33 81h34', 5),
    ],
  },
  scarf: {
    main: '#cf2f36',
    deep: '#9c1c26',
    shapes: [
      solid('deep', 'M56 42 66 84q0 3 3 2l11-3q3-1 2-4L70 42z'),
      line('deep', 'M70 87l1 5M77 85l1 5M83 82l1 5', 3.5),
      solid('main', 'M20 22q30 12 60 0 6 14-2 24-28 12-56 0-8-10-2-24z'),
      solid('main', 'M34 44h20l-3 40q0 3-3 3H35q-3 0-3-3z'),
      line('sun', 'M34 66h18M33 76h18', 4.5),
      line('main', 'M36 87v5M42 87v5M48 87v5', 3.5),
      line('deep', 'M27 36q23 9 46 0', 4.5),
    ],
  },
  gloves: {
    main: '#7a5ea8',
    deep: '#573f80',
    shapes: [
      solid('main', 'M30 62V32q0-18 18-18t18 18v16l6-8q6-6 12-1 5 5 1 12L68 74v4H32z'),
      solid('deep', box(28, 72, 44, 16, 6)),
      line('main', 'M38 75v10M46 75v10M54 75v10M62 75v10', 3),
      line('deep', 'M66 50q-3 5-3 12', 4),
    ],
  },
  shoes: {
    ...coral,
    shapes: [
      solid(
        'main',
        'M12 34q8 6 20 2l6-2c4 12 12 18 26 22 16 4 26 6 26 18H12q-3 0-3-3c0-16 4-24 3-37z',
      ),
      solid('paper', 'M70 58c12 3 20 6 20 16H68q-2-9 2-16z'),
      solid('ink', 'M9 70h82v5q0 7-7 7H16q-7 0-7-7z'),
      line('paper', 'M42 50l8-7M50 57l8-7', 4.5),
      line('deep', 'M14 48q10 4 18 0', 4.5),
    ],
  },
  ears: {
    main: '#7a5ea8',
    deep: '#573f80',
    shapes: [
      line('deep', 'M14 87c-4-36 12-50 36-50s40 14 36 50', 8),
      solid(
        'main',
        'M16 52C11 34 12 20 17 12q3-4 7 0c8 6 15 14 20 25-11 2-20 7-28 15zM84 52c5-18 4-32-1-40q-3-4-7 0c-8 6-15 14-20 25 11 2 20 7 28 15z',
      ),
      solid(
        'coral',
        'M21 41c-2-8-2-14-1-19 5 4 10 9 13 14-5 1-8 3-12 5zM79 41c2-8 2-14 1-19-5 4-10 9-13 14 5 1 8 3 12 5z',
      ),
    ],
  },
  jewellery: {
    main: '#f4bf56',
    deep: '#d99f2f',
    shapes: [
      line('main', circle(50, 63, 24), 9),
      line('deep', 'M32 78a24 24 0 0 0 36 0', 5),
      solid('aqua', 'M34 14h32l10 13-26 24-26-24z'),
      solid('glass', 'M34 14h32l-8 13H42z'),
      line('sea', 'M24 27h52M42 27l8 23 8-23', 3),
    ],
  },
  umbrella: {
    main: '#7a5ea8',
    deep: '#573f80',
    shapes: [
      line('ink', 'M50 14v62q0 10 9 10t9-9', 5.5),
      solid('main', 'M10 54a40 38 0 0 1 80 0q-8-8-16 0-10-8-24 0-14-8-24 0-8-8-16 0z'),
      line('deep', 'M50 18c-12 8-22 20-24 34M50 18c12 8 22 20 24 34', 3.5),
    ],
  },
  cane: {
    main: '#84553a',
    deep: '#5f3a25',
    shapes: [
      line('main', 'M30 34V30a16 16 0 0 1 32 0v52', 9),
      solid('ink', box(55, 78, 14, 13, 4)),
      line('sun', 'M57.5 44h9', 6),
      solid('deep', ellipse(30, 36, 6.5, 6)),
    ],
  },
} as const satisfies Record<string, Drawing>;
