import { body, disc, type Form, flat, type Look, line, mirrored, oval } from '../look.ts';
import { lighter } from '../palette.ts';

interface Animal {
  /** Drawn on the left and mirrored. */
  readonly ear: (look: Look) => string;
  readonly face: (look: Look) => string;
  readonly extra?: (look: Look) => string;
}

/** A seated soft toy: feet, belly, arms and head are alike, ears and face are its own. */
function plush({ ear, face, extra }: Animal): Form {
  return (look) => {
    const arm = body(
      'M-120,20 C-200,30 -260,110 -246,166 C-230,206 -170,186 -120,130 Z',
      look.fill,
    );
    const leg =
      body(oval(-130, 262, 106, 84), look.fill) +
      flat(oval(-142, 272, 54, 46), lighter(look.second, 0.2), 0.9);
    return [
      extra?.(look) ?? '',
      arm,
      mirrored(arm),
      body(
        'M-140,40 C-150,-30 150,-30 140,40 C200,150 190,300 0,304 C-190,300 -200,150 -140,40 Z',
        look.fill,
      ),
      flat(oval(0, 176, 98, 104), lighter(look.second, 0.2), 0.85),
      leg,
      mirrored(leg),
      ear(look),
      mirrored(ear(look)),
      body(
        'M-196,-130 C-196,-250 -110,-296 0,-296 C110,-296 196,-250 196,-130 C196,-20 110,24 0,24 C-110,24 -196,-20 -196,-130 Z',
        look.fill,
      ),
      face(look),
      look.mark(0, 62, 0.8),
    ].join('');
  };
}

const eyes = (x: number, y: number, radius = 19) =>
  [-x, x]
    .map(
      (at) =>
        `${flat(disc(at, y, radius), '#1d1e22')}${flat(disc(at - 6, y - 7, radius / 3), '#fff')}`,
    )
    .join('');
const smile = line('M0,-62 V-44 C-8,-26 -38,-24 -48,-42 M0,-44 C8,-26 38,-24 48,-42', '#1d1e22', 7);
const nose = (colour: string) =>
  flat('M-26,-86 C-26,-100 26,-100 26,-86 C26,-72 10,-60 0,-60 C-10,-60 -26,-72 -26,-86Z', colour);
const cheeks =
  flat(oval(-122, -76, 32, 20), '#f08a9a', 0.5) + flat(oval(122, -76, 32, 20), '#f08a9a', 0.5);

const roundEar = (look: Look) =>
  body(disc(-150, -254, 70), look.fill) +
  flat(disc(-148, -250, 40), lighter(look.second, 0.2), 0.9);
const muzzle = (look: Look) => flat(oval(0, -66, 84, 62), lighter(look.second, 0.45));

export const bear = plush({
  ear: roundEar,
  face: (look) => muzzle(look) + eyes(84, -142) + nose('#3a2a22') + smile,
});

export const panda = plush({
  ear: () => body(disc(-150, -250, 68), '#24262b'),
  face: () =>
    flat(
      'M-132,-176 C-160,-120 -110,-70 -72,-104 C-44,-130 -60,-190 -92,-194 C-112,-196 -124,-190 -132,-176Z M132,-176 C160,-120 110,-70 72,-104 C44,-130 60,-190 92,-194 C112,-196 124,-190 132,-176Z',
      '#24262b',
    ) +
    eyes(88, -140, 17) +
    flat(disc(-88, -140, 8), '#fff') +
    flat(disc(88, -140, 8), '#fff') +
    nose('#24262b') +
    smile,
});

export const bunny = plush({
  ear: (look) =>
    body('M-150,-190 C-220,-300 -190,-400 -120,-396 C-60,-392 -30,-300 -46,-220 Z', look.fill) +
    flat(
      'M-132,-220 C-176,-300 -156,-364 -118,-364 C-84,-362 -66,-290 -78,-230 Z',
      '#f2b6c1',
      0.85,
    ),
  face: (look) => muzzle(look) + cheeks + eyes(84, -140) + nose('#d9748b') + smile,
});

export const puppy = plush({
  ear: (look) =>
    body(
      'M-130,-260 C-230,-280 -290,-170 -262,-60 C-250,-10 -190,-20 -180,-80 C-174,-140 -150,-190 -110,-210 Z',
      look.dark,
    ),
  face: (look) =>
    muzzle(look) +
    flat(oval(88, -146, 50, 56), look.dark, 0.75) +
    eyes(84, -142) +
    nose('#24262b') +
    smile +
    flat('M-20,-36 H20 V-14 C20,8 -20,8 -20,-14Z', '#e56a7f'),
});

export const kitten = plush({
  ear: (look) =>
    body('M-196,-150 L-206,-330 L-60,-270 Z', look.fill) +
    flat('M-176,-190 L-184,-290 L-100,-256 Z', '#f2b6c1', 0.85),
  face: (look) =>
    muzzle(look) +
    eyes(84, -140) +
    nose('#d9748b') +
    smile +
    line(
      'M-110,-70 L-216,-92 M-110,-52 L-216,-42 M110,-70 L216,-92 M110,-52 L216,-42 M-40,-290 V-240 M0,-294 V-232 M40,-290 V-240',
      look.deep,
      7,
      0.6,
    ),
});

export const elephant = plush({
  ear: (look) =>
    body('M-110,-250 C-250,-340 -370,-250 -350,-110 C-336,-10 -210,10 -150,-70 Z', look.fill) +
    flat('M-150,-220 C-240,-280 -318,-220 -306,-116 C-296,-50 -210,-40 -168,-90 Z', '#f2b6c1', 0.7),
  face: (look) =>
    cheeks +
    eyes(88, -150) +
    body(
      'M-56,-110 C-60,-20 -60,60 -10,96 C40,120 90,100 96,56 C98,26 60,26 56,50 C50,70 20,60 24,10 C30,-30 56,-60 56,-110 Z',
      look.fill,
    ) +
    line('M-40,-40 C-20,-30 10,-30 28,-38 M-34,0 C-16,8 6,8 22,2', look.deep, 6, 0.4),
});

export const unicorn = plush({
  ear: (look) =>
    body('M-160,-200 L-190,-320 L-90,-270 Z', look.fill) +
    flat('M-150,-226 L-168,-288 L-112,-262 Z', '#f2b6c1', 0.85),
  extra: (look) => body('M150,150 C260,60 330,140 300,220 C280,290 200,290 170,240 Z', look.second),
  face: (look) =>
    body('M-26,-280 L0,-372 L26,-280 Z', '#e9c25a') +
    line('M-18,-300 L14,-314 M-12,-326 L8,-336', '#b98d2c', 5) +
    body(
      'M20,-296 C110,-330 220,-230 200,-120 C190,-60 150,-90 156,-130 C150,-190 90,-220 20,-230 Z',
      look.second,
    ) +
    flat(oval(0, -58, 100, 62), lighter(look.second, 0.55)) +
    cheeks +
    line(
      'M-104,-150 C-92,-128 -68,-128 -56,-150 M56,-150 C68,-128 92,-128 104,-150',
      '#1d1e22',
      9,
    ) +
    flat(disc(-30, -62, 8), '#a85f74') +
    flat(disc(30, -62, 8), '#a85f74') +
    line('M-26,-34 C-10,-20 10,-20 26,-34', '#1d1e22', 6),
});

export const penguin = plush({
  ear: (look) => body('M-170,-70 C-196,-110 -196,-160 -180,-190 L-150,-90 Z', look.fill),
  face: () =>
    flat(
      'M0,-230 C60,-280 150,-240 150,-140 C150,-50 70,0 0,0 C-70,0 -150,-50 -150,-140 C-150,-240 -60,-280 0,-230 Z',
      '#f6f4ee',
    ) +
    eyes(66, -144) +
    flat('M-40,-104 C-20,-124 20,-124 40,-104 L0,-62 Z', '#f0923b') +
    cheeks,
});

export const fox = plush({
  ear: (look) =>
    body('M-190,-150 L-216,-344 L-50,-270 Z', look.fill) +
    flat('M-176,-206 L-194,-300 L-110,-262 Z', '#2d2521'),
  extra: (look) =>
    body('M140,240 C300,260 350,120 280,40 C330,160 230,170 140,180 Z', look.fill) +
    flat('M280,40 C304,80 300,110 284,130 C270,110 264,70 280,40Z', '#f6f4ee'),
  face: () =>
    flat(
      'M-190,-110 C-120,-110 -60,-90 0,-40 C60,-90 120,-110 190,-110 C180,-20 100,24 0,24 C-100,24 -180,-20 -190,-110Z',
      '#f6f0e4',
    ) +
    eyes(84, -140) +
    flat('M-24,-26 C-24,-40 24,-40 24,-26 C24,-12 10,0 0,0 C-10,0 -24,-12 -24,-26Z', '#24262b'),
});
