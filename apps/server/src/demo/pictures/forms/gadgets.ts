import { body, box, disc, type Form, flat, line, mirrored } from '../look.ts';

const glare = (path: string) => flat(path, '#ffffff', 0.13);

/** Lies on its face: staff see the case, its camera and what is stuck to it. */
export const phoneCase: Form = (look) =>
  [
    flat(box(-168, -336, 336, 672, 62), look.deep),
    body(box(-162, -332, 324, 660, 56), look.fill),
    flat(box(-136, -306, 150, 150, 40), look.deep),
    ...[
      [-96, -266],
      [-26, -266],
      [-96, -196],
    ].map(
      ([x = 0, y = 0]) =>
        flat(disc(x, y, 27), '#15161a') +
        flat(disc(x, y, 15), '#33405a') +
        flat(disc(x - 6, y - 6, 5), '#fff', 0.8),
    ),
    flat(disc(-26, -196, 11), '#f3e9c8'),
    glare('M162,-280 V-60 L-60,328 H-162 V200 Z'),
    look.mark(0, 60, 1.5),
  ].join('');

/** Lies on its back, locked: dark glass in a coloured edge. */
export const phoneFace: Form = (look) =>
  [
    body(box(-172, -340, 344, 680, 66), look.fill),
    flat(box(-148, -316, 296, 632, 46), '#121318'),
    flat(box(-48, -296, 96, 22, 11), '#2a2c33'),
    glare('M148,-300 V-40 L-70,316 H-148 V180 Z'),
    line('M-50,292 H50', '#e8e8ea', 8, 0.6),
    look.mark(0, 0, 1.4),
  ].join('');

export const tablet: Form = (look) =>
  [
    body(box(-366, -268, 732, 536, 52), look.fill),
    flat(box(-316, -226, 632, 452, 18), '#15161b'),
    glare('M316,-226 V40 L60,226 H-190 Z'),
    flat(disc(-341, 0, 9), '#0d0e11'),
    look.mark(0, 0, 1.8),
  ].join('');

export const laptop: Form = (look) =>
  [
    flat(box(-366, -228, 732, 520, 40), look.deep),
    body(box(-366, -250, 732, 520, 40), look.fill),
    line('M-340,-222 H340', look.light, 5, 0.6),
    look.mark(0, 10, 1.8),
  ].join('');

export const camera: Form = (look) =>
  [
    line('M-300,-130 C-420,-300 -260,-380 -60,-350 C120,-330 330,-380 300,-130', '#2b2d31', 26),
    body(
      'M-320,-120 C-320,-150 -300,-166 -270,-166 H-150 L-110,-226 H110 L150,-166 H270 C300,-166 320,-150 320,-120 V220 C320,250 300,266 270,266 H-270 C-300,266 -320,250 -320,220 Z',
      look.fill,
    ),
    flat('M-320,-40 H320 V170 H-320 Z', look.deep, 0.55),
    flat(box(-270, -198, 90, 36, 12), look.deep),
    flat(disc(0, 60, 178), '#2b2d31') +
      flat(disc(0, 60, 150), '#1a1b1f') +
      flat(disc(0, 60, 108), '#24304a') +
      flat(disc(0, 60, 62), '#121a2c'),
    flat(disc(-42, 18, 24), '#fff', 0.5),
    flat(box(186, -128, 90, 46, 12), '#f3efdf'),
    flat(disc(-226, -110, 16), '#c8302e'),
    look.mark(238, 190, 0.6),
  ].join('');

export const instantCamera: Form = (look) =>
  [
    body(box(-300, -220, 600, 480, 120), look.fill),
    flat(box(-250, 180, 500, 34, 17), look.deep),
    flat(disc(20, 10, 156), look.light) +
      flat(disc(20, 10, 122), '#2b2d31') +
      flat(disc(20, 10, 76), '#26304a') +
      flat(disc(-8, -18, 22), '#fff', 0.5),
    flat(box(-250, -176, 110, 80, 26), '#f6f1dd'),
    flat(box(170, -176, 84, 70, 20), '#24262b'),
    flat(disc(-206, 60, 30), look.second),
    look.mark(-200, 130, 0.5),
  ].join('');

export const headphones: Form = (look) => {
  const cup =
    body(
      'M-300,20 C-300,-40 -210,-60 -180,-10 L-150,180 C-150,250 -240,270 -280,230 C-320,180 -310,80 -300,20 Z',
      look.fill,
    ) + flat('M-186,-6 C-150,-20 -120,20 -112,90 C-108,160 -120,220 -160,226 Z', '#24262b');
  return [
    line('M-250,20 C-300,-420 300,-420 250,20', look.deep, 54),
    line('M-250,20 C-300,-420 300,-420 250,20', look.main, 40),
    line('M-170,-238 C-80,-310 80,-310 170,-238', look.dark, 46),
    cup,
    mirrored(cup),
    look.mark(-232, 100, 0.5),
  ].join('');
};

export const earbudsCase: Form = (look) =>
  [
    body('M-230,-30 C-230,-220 -150,-250 0,-250 C150,-250 230,-220 230,-30 Z', look.fill),
    body('M-230,-18 H230 V60 C230,220 150,262 0,262 C-150,262 -230,220 -230,60 Z', look.fill),
    line('M-230,-24 H230', look.deep, 9, 0.8),
    flat(box(-44, -44, 88, 44, 18), look.dark),
    flat(disc(0, 40, 9), '#7fce6b'),
    look.mark(0, 150, 1.05),
  ].join('');

export const powerBank: Form = (look) =>
  [
    line('M-40,-250 C-60,-380 -290,-330 -280,-150 C-276,30 -330,120 -250,240', '#f1efe9', 18),
    flat(box(-276, 226, 58, 84, 12), '#d9d6ce') + flat(box(-262, 306, 30, 34, 4), '#b9bec4'),
    body(box(-150, -250, 300, 540, 46), look.fill),
    flat(box(-70, -250, 60, 18, 5), '#15161a') + flat(box(24, -250, 44, 18, 5), '#15161a'),
    ...[0, 1, 2, 3].map((index) =>
      flat(disc(-48 + index * 32, 236, 8), index < 3 ? '#8fe3a0' : '#5b6067'),
    ),
    look.mark(0, -10, 1.4),
  ].join('');

export const chargingCable: Form = (look) =>
  [
    line(
      'M-70,60 C-300,120 -330,-240 -60,-230 C220,-230 260,150 20,140 C-200,120 -190,-130 0,-130 C160,-130 200,60 330,20',
      look.deep,
      26,
    ),
    line(
      'M-70,60 C-300,120 -330,-240 -60,-230 C220,-230 260,150 20,140 C-200,120 -190,-130 0,-130 C160,-130 200,60 330,20',
      look.main,
      18,
    ),
    body(box(-150, 90, 210, 200, 40), look.fill),
    flat(box(-90, 290, 26, 60, 6), '#b9bec4') + flat(box(-26, 290, 26, 60, 6), '#b9bec4'),
    flat(box(318, -10, 60, 54, 10), look.main) + flat(box(374, 0, 30, 32, 5), '#b9bec4'),
    look.mark(-44, 190, 0.7),
  ].join('');

export const selfieStick: Form = (look) =>
  [
    line('M-280,290 L180,-170', '#9aa0a6', 24),
    line('M-280,290 L180,-170', '#dfe3e6', 8),
    line('M-310,320 L-130,140', look.deep, 64),
    line('M-310,320 L-130,140', look.main, 52),
    flat(disc(-176, 186, 17), look.second),
    line('M180,-170 L230,-220', '#2b2d31', 40),
    `<g transform="translate(268 -262) rotate(45)">${flat(box(-90, -30, 180, 60, 16), '#2b2d31')}${flat(box(-104, -50, 30, 100, 8), look.main)}${flat(box(74, -50, 30, 100, 8), look.main)}</g>`,
    look.mark(-236, 246, 0.4),
  ].join('');

export const handFan: Form = (look) =>
  [
    body('M-44,60 H44 L56,310 C56,332 40,340 0,340 C-40,340 -56,332 -56,310 Z', look.fill),
    flat(disc(0, -120, 232), look.deep),
    body(disc(0, -124, 222), look.fill),
    flat(disc(0, -124, 190), '#2b2d31', 0.5),
    ...[0, 90, 180, 270].map(
      (turn) =>
        `<g transform="translate(0 -124) rotate(${turn})">${flat('M0,0 C-30,-60 -20,-160 60,-170 C90,-110 60,-40 0,0Z', look.light)}</g>`,
    ),
    ...[70, 120, 170].map((radius) =>
      line(
        `M${-radius},-124 a${radius},${radius} 0 1 0 ${2 * radius},0 a${radius},${radius} 0 1 0 ${-2 * radius},0`,
        look.main,
        7,
      ),
    ),
    flat(disc(0, -124, 44), look.main),
    flat(disc(0, 150, 20), look.second),
    look.mark(0, 230, 0.5),
  ].join('');

export const gameConsole: Form = (look) =>
  [
    body(box(-370, -160, 740, 330, 110), look.fill),
    flat(box(-210, -126, 420, 262, 16), '#15161b'),
    glare('M210,-126 V20 L70,136 H-70 Z'),
    flat(disc(-290, -60, 40), '#2b2d31') + flat(disc(290, 70, 40), '#2b2d31'),
    flat('M-310,40 h40 v-0 h0 v40 h-40Z', '#2b2d31') +
      flat('M-336,50 h92 v22 h-92Z M-301,14 h22 v92 h-22Z', '#2b2d31'),
    ...[
      [290, -100],
      [290, -28],
      [254, -64],
      [326, -64],
    ].map(([x = 0, y = 0]) => flat(disc(x, y, 18), look.second)),
    look.mark(0, 0, 0.9),
  ].join('');
