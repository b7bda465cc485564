import { box, circle, type Drawing, line, solid } from './shapes.ts';

const sea = { main: '#0e6a6b', deep: '#0a4d50' };
const navy = { main: '#22375c', deep: '#142340' };
const brown = { main: '#8a5a3c', deep: '#6d442b' };

/** Things that hold other things. */
export const bagDrawings = {
  bag: {
    ...sea,
    shapes: [
      line('deep', 'M31 46c0-16 8-27 19-27s19 11 19 27', 7),
      solid('main', box(18, 40, 64, 45, 14)),
      solid('sun', box(32, 56, 36, 17, 7)),
    ],
  },
  backpack: {
    ...sea,
    shapes: [
      line('deep', 'M41 17c0-9 18-9 18 0'),
      solid('deep', box(13, 46, 14, 32, 7), box(73, 46, 14, 32, 7)),
      solid('main', 'M22 42c0-16 12-27 28-27s28 11 28 27v36q0 11-11 11H33q-11 0-11-11z'),
      line('deep', 'M34 38h32', 5),
      solid('sun', box(31, 52, 38, 27, 8)),
      line('sun-deep', 'M31 62h38', 4),
    ],
  },
  handbag: {
    main: '#e5643c',
    deep: '#b8471f',
    shapes: [
      line('deep', 'M32 45V36c0-24 36-24 36 0v9'),
      solid('main', 'M22 40h56q5 0 6 5l6 34q1 8-7 8H17q-8 0-7-8l6-34q1-5 6-5z'),
      solid('deep', 'M16 45q1-5 6-5h56q5 0 6 5l1.5 8.5C71 63 29 63 14.5 53.5z'),
      solid('sun', circle(50, 59, 6.5)),
    ],
  },
  suitcase: {
    ...sea,
    shapes: [
      line('ink', 'M38 32V13h24v19', 5),
      solid('ink', circle(33, 88, 6), circle(67, 88, 6)),
      solid('main', box(22, 28, 56, 57, 11)),
      line('deep', 'M36 40v33M50 40v33M64 40v33', 5),
    ],
  },
  wallet: {
    ...brown,
    shapes: [
      solid('leaf', box(26, 22, 46, 20, 3)),
      solid('main', box(14, 30, 72, 49, 11)),
      solid('deep', box(14, 39, 72, 8)),
      solid('sun', box(62, 52, 24, 15, 7.5)),
      solid('deep', circle(70, 59.5, 2.8)),
    ],
  },
  purse: {
    main: '#ee8fb4',
    deep: '#cf6690',
    shapes: [
      solid('main', 'M24 40h52c9 10 13 20 13 28 0 12-10 18-39 18S11 80 11 68c0-8 4-18 13-28z'),
      line('sun-deep', 'M20 43c4-14 14-20 30-20s26 6 30 20z', 5),
      solid('sun', 'M20 43c4-14 14-20 30-20s26 6 30 20z'),
      solid('sun-deep', circle(45, 20, 5.5), circle(56, 20, 5.5)),
      line('deep', 'M32 57q18 9 36 0', 4.5),
    ],
  },
  lunchbox: {
    main: '#3d8a5a',
    deep: '#276341',
    shapes: [
      line('deep', 'M36 34V25q0-7 7-7h14q7 0 7 7v9'),
      solid('main', box(14, 32, 72, 52, 12)),
      solid('deep', box(14, 48, 72, 7)),
      solid('sun', box(42, 44, 16, 16, 5)),
    ],
  },
  pushchair: {
    ...navy,
    shapes: [
      line('ink', 'M76 34 84 19h9M32 64l-8 14M66 64l8 14M28 72h44', 5),
      solid('main', 'M14 42h62q2 0 2 3c0 13-9 22-22 22H37C23 67 14 57 14 42z'),
      solid('sun', 'M44 38V12C28 12 14 23 14 38z'),
      line('sun-deep', 'M44 37 27 17', 3.5),
      line('ink', circle(24, 82, 7), 5),
      line('ink', circle(74, 82, 7), 5),
    ],
  },
  pram: {
    ...sea,
    shapes: [
      line('ink', 'M18 40q-4-12-11-12M30 70l-3 8M70 70l3 8', 5),
      solid('main', 'M14 44h76c0 17-14 28-32 28H46C28 72 14 61 14 44z'),
      solid('deep', 'M52 41V11c22 0 38 13 38 30z'),
      line('main', 'M53 40 72 18', 3.5),
      line('ink', circle(27, 82, 8), 5),
      line('ink', circle(73, 82, 8), 5),
    ],
  },
} as const satisfies Record<string, Drawing>;
