import { box, circle, type Drawing, ellipse, line, solid } from './shapes.ts';

const sea = { main: '#0e6a6b', deep: '#0a4d50' };
const aqua = { main: '#7cc6c0', deep: '#3f938d' };

/** Things held, played with and paid with. */
export const thingDrawings = {
  toy: {
    main: '#c99a68',
    deep: '#a67645',
    shapes: [
      solid('deep', circle(25, 28, 13), circle(75, 28, 13)),
      solid('cream', circle(25, 28, 6), circle(75, 28, 6)),
      solid('main', circle(50, 53, 34)),
      solid('cream', ellipse(50, 65, 16, 13)),
      solid('ink', circle(37, 47, 4.2), circle(63, 47, 4.2), ellipse(50, 59, 5.5, 4.2)),
      line('ink', 'M50 62v5m-6 3q6 4 12 0', 3.5),
    ],
  },
  balloon: {
    main: '#cf2f36',
    deep: '#9c1c26',
    shapes: [
      line('ink', 'M50 68c-6 8 6 12 0 24', 4),
      solid('deep', 'M50 62l7 9H43z'),
      solid('main', 'M50 9c17 0 27 12 27 27 0 16-13 29-27 29S23 52 23 36C23 21 33 9 50 9z'),
      line('cream', 'M34 35c0-8 4-13 10-15', 5),
    ],
  },
  doll: {
    main: '#ee8fb4',
    deep: '#cf6690',
    shapes: [
      solid('sun-deep', 'M28 34C26 12 38 7 50 7s24 5 22 27c0 8 4 10 6 14H22c2-4 6-6 6-14z'),
      line('cream', 'M40 78v11M60 78v11M34 58 20 68M66 58l14 10', 7),
      solid('main', 'M42 48h16q5 0 7 5l11 26q1 4-3 4H27q-4 0-3-4l11-26q2-5 7-5z'),
      solid('cream', circle(50, 31, 17)),
      solid('sun-deep', 'M33 30c2-14 12-18 17-18s15 4 17 18c-8-2-13-5-17-10-4 5-9 8-17 10z'),
      solid('ink', circle(43, 33, 2.8), circle(57, 33, 2.8)),
      line('deep', 'M45 40q5 4 10 0', 3),
      line('deep', 'M29 74h42', 4.5),
    ],
  },
  bottle: {
    ...aqua,
    shapes: [
      solid('ink', box(40, 8, 20, 13, 4)),
      solid('main', 'M40 23h20c7 7 10 12 10 21v38q0 10-10 10H40q-10 0-10-10V44c0-9 3-14 10-21z'),
      solid('paper', box(30, 52, 40, 20)),
      line('deep', 'M40 62h20', 5),
    ],
  },
  tumbler: {
    ...sea,
    shapes: [
      line('coral', 'M54 26 60 6h10', 5),
      solid('main', 'M26 32h48l-6 54q-1 6-7 6H39q-6 0-7-6z'),
      solid('deep', box(21, 22, 58, 13, 6)),
      solid('sun', 'M28.5 54h43l-1.8 16H30.3z'),
    ],
  },
  pass: {
    ...sea,
    shapes: [
      line('coral', 'M30 4 44 32M70 4 56 32', 6),
      solid('main', box(19, 30, 62, 60, 10)),
      solid('deep', box(40, 35, 20, 6, 3)),
      solid('glass', circle(50, 57, 9)),
      solid('glass', 'M33 80c2-10 9-13 17-13s15 3 17 13z'),
    ],
  },
  'bank-card': {
    main: '#2f5b9c',
    deep: '#142340',
    shapes: [
      solid('main', box(11, 24, 78, 53, 10)),
      solid('deep', box(11, 35, 78, 10)),
      solid('sun', box(20, 55, 17, 13, 3)),
      line('glass', 'M47 62h7M61 62h7M75 62h4', 5),
    ],
  },
  passport: {
    main: '#7d2436',
    deep: '#561623',
    shapes: [
      solid('paper', box(26, 13, 56, 76, 6)),
      solid('main', box(19, 10, 60, 80, 9)),
      solid('deep', 'M28 10h3v80h-3q-9 0-9-9V19q0-9 9-9z'),
      line('sun', circle(55, 42, 14), 4),
      line('sun', 'M41 42h28M55 28c-8 8-8 20 0 28 8-8 8-20 0-28', 3),
      line('sun', 'M43 71h24', 5),
    ],
  },
  cash: {
    main: '#5da37a',
    deep: '#2f7350',
    shapes: [
      solid('deep', box(8, 34, 74, 42, 7)),
      solid('main', box(16, 25, 76, 43, 7)),
      solid('glass', circle(54, 46.5, 12)),
      solid('glass', circle(26, 46.5, 4), circle(82, 46.5, 4)),
      line('deep', 'M54 40v13', 5),
      solid('sun-deep', circle(28, 78, 13)),
      solid('sun', circle(28, 75, 13)),
    ],
  },
  keys: {
    main: '#f4bf56',
    deep: '#d99f2f',
    shapes: [
      line('deep', 'M45 53 78 86M62 70l11-11M72 80l9-9', 8.5),
      line('main', circle(34, 40, 18), 10),
    ],
  },
  medicine: {
    main: '#ee8130',
    deep: '#c45f14',
    shapes: [
      solid('paper', box(26, 10, 48, 17, 5)),
      line('steel', box(26, 10, 48, 17, 5), 4),
      solid('main', box(23, 27, 54, 63, 10)),
      solid('paper', box(23, 41, 54, 34)),
      line('coral', 'M50 48v20M40 58h20', 7),
    ],
  },
  book: {
    main: '#cf2f36',
    deep: '#9c1c26',
    shapes: [
      solid('deep', 'M18 78V22q0-10 10-10h6v68z'),
      solid('main', 'M30 12h46q6 0 6 6v58H30z'),
      solid('cream', 'M28 76h54v13H28q-10 0-10-7t10-6z'),
      line('deep', 'M82 89H28q-8 0-8-7', 4),
      line('sun', 'M44 30h26M44 42h17', 5),
    ],
  },
  dummy: {
    main: '#7cc6c0',
    deep: '#3f938d',
    shapes: [
      line('main', circle(50, 76, 14), 6),
      solid('cream', 'M43 40c0-6-7-8-7-18C36 13 42 8 50 8s14 5 14 14c0 10-7 12-7 18z'),
      solid(
        'main',
        'M14 50c0-8 8-13 18-11 12 2 24 2 36 0 10-2 18 3 18 11 0 9-8 13-18 12-12-2-24-2-36 0-10 1-18-3-18-12z',
      ),
      solid('deep', circle(50, 51, 9)),
    ],
  },
  wheelchair: {
    ...sea,
    shapes: [
      line('ink', 'M20 18h11v34h32l8 26h12', 7),
      line('main', circle(42, 66, 21), 7),
      line('deep', 'M31 38h24', 6),
      solid('ink', circle(76, 86, 6)),
      solid('sun', circle(42, 66, 5.5)),
    ],
  },
  else: {
    main: '#5b7177',
    deep: '#43565b',
    shapes: [solid('main', circle(24, 50, 8.5), circle(50, 50, 8.5), circle(76, 50, 8.5))],
  },
} as const satisfies Record<string, Drawing>;
