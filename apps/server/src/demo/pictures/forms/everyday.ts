import { body, box, disc, type Form, flat, line, oval, stitch } from '../look.ts';
import { lighter } from '../palette.ts';

export const glasses: Form = (look) =>
  [
    line(
      'M-300,-40 C-330,-170 -260,-220 -170,-236 M300,-40 C330,-170 260,-220 170,-236',
      look.dark,
      22,
    ),
    flat(box(-300, -70, 262, 210, 96), '#dfeef2', 0.75) +
      flat(box(38, -70, 262, 210, 96), '#dfeef2', 0.75),
    flat('M-250,40 L-150,-50 H-110 L-230,80Z M90,40 L190,-50 H230 L110,80Z', '#fff', 0.7),
    line(box(-300, -70, 262, 210, 96), look.deep, 32) +
      line(box(38, -70, 262, 210, 96), look.deep, 32),
    line(box(-300, -72, 262, 210, 96), look.main, 24) +
      line(box(38, -72, 262, 210, 96), look.main, 24),
    line('M-40,-6 C-24,-44 24,-44 40,-6', look.main, 24),
    line('M-300,-20 L-330,-50 M300,-20 L330,-50', look.main, 26),
    look.mark(-250, -200, 0.4),
  ].join('');

export const roundGlasses: Form = (look) =>
  [
    line(
      'M-316,0 C-360,-150 -280,-230 -190,-250 M316,0 C360,-150 280,-230 190,-250',
      look.dark,
      14,
    ),
    flat(disc(-172, 30, 140), '#e3f0f3', 0.75) + flat(disc(172, 30, 140), '#e3f0f3', 0.75),
    flat('M-250,50 L-150,-60 H-110 L-230,100Z M100,50 L200,-60 H240 L120,100Z', '#fff', 0.7),
    line(disc(-172, 30, 140), look.main, 18) + line(disc(172, 30, 140), look.main, 18),
    line('M-40,0 C-20,-30 20,-30 40,0', look.main, 16),
  ].join('');

const shadeLens =
  'M-306,-70 C-250,-96 -110,-96 -50,-70 C-34,30 -60,136 -170,140 C-280,140 -322,40 -306,-70 Z';

export const sunglasses: Form = (look) => {
  const lens =
    flat(shadeLens, look.deep) +
    flat(shadeLens, '#15171c', 0.82) +
    flat('M-280,-40 L-190,-70 L-120,-70 L-260,70 C-276,40 -284,0 -280,-40Z', '#9fc3d8', 0.3);
  return [
    line(
      'M-316,-70 C-350,-180 -280,-240 -190,-262 M316,-70 C350,-180 280,-240 190,-262',
      look.dark,
      30,
    ),
    lens,
    `<g transform="scale(-1 1)">${lens}</g>`,
    line(shadeLens, look.main, 30),
    `<g transform="scale(-1 1)">${line(shadeLens, look.main, 30)}</g>`,
    line('M-52,-56 C-20,-76 20,-76 52,-56', look.main, 34),
    line('M-312,-72 L-336,-84 M312,-72 L336,-84', look.main, 34),
    look.mark(-336, -120, 0.3),
  ].join('');
};

export const aviators: Form = (look) => {
  const lens =
    'M-300,-60 C-240,-90 -90,-84 -56,-50 C-40,60 -90,160 -180,160 C-280,156 -330,40 -300,-60 Z';
  const one =
    flat(lens, look.second) +
    flat('M-270,-30 L-200,-64 L-130,-60 L-250,90 C-270,50 -276,0 -270,-30Z', '#fff', 0.3) +
    line(lens, look.main, 14);
  return [
    line(
      'M-306,-50 C-350,-170 -280,-230 -200,-250 M306,-50 C350,-170 280,-230 200,-250',
      look.dark,
      13,
    ),
    one,
    `<g transform="scale(-1 1)">${one}</g>`,
    line('M-90,-76 H90 M-56,-40 C-30,-60 30,-60 56,-40', look.main, 13),
  ].join('');
};

export const heartSunglasses: Form = (look) => {
  const lens =
    'M-180,170 C-350,70 -330,-110 -236,-110 C-200,-110 -180,-80 -176,-60 C-170,-84 -146,-112 -108,-110 C-20,-100 -20,70 -180,170 Z';
  const one =
    flat(lens, look.second) +
    flat('M-270,-20 C-276,-60 -250,-76 -230,-70 L-250,20Z', '#fff', 0.45) +
    line(lens, look.main, 28);
  return [
    line(
      'M-310,-60 C-360,-170 -290,-230 -220,-250 M310,-60 C360,-170 290,-230 220,-250',
      look.dark,
      22,
    ),
    one,
    `<g transform="scale(-1 1)">${one}</g>`,
    line('M-46,-10 C-20,-30 20,-30 46,-10', look.main, 28),
  ].join('');
};

export const glassesCase: Form = (look) =>
  [
    flat(box(-344, -130, 688, 300, 140), look.deep),
    body(box(-344, -150, 688, 300, 140), look.fill),
    line('M-340,0 H340', look.deep, 8, 0.7),
    line('M-280,-96 C-180,-120 180,-120 280,-96', look.light, 12, 0.5),
    flat(box(-40, -16, 80, 32, 14), '#d2ab58'),
    look.mark(0, 84, 0.9),
  ].join('');

export const umbrella: Form = (look) =>
  [
    `<g transform="rotate(28)">${line('M0,-360 V-320', '#8f959b', 18)}${body('M0,-340 C90,-200 110,0 84,170 L40,196 H-40 L-84,170 C-110,0 -90,-200 0,-340 Z', look.fill)}${line('M0,-336 V190 M-10,-320 C-56,-160 -64,20 -46,186 M10,-320 C56,-160 64,20 46,186', look.deep, 6, 0.45)}${body(box(-92, 60, 184, 42, 18), look.dark)}${line('M0,196 V300 C0,372 110,372 106,296', '#5d3c25', 32)}${line('M0,200 V300 C0,366 104,366 106,298', '#8a5d3b', 17)}${look.mark(0, -60, 0.8)}</g>`,
  ].join('');

export const foldedUmbrella: Form = (look) =>
  [
    `<g transform="rotate(62)">${body(box(-92, -240, 184, 440, 70), look.fill)}${line('M-40,-220 C-60,-60 -60,80 -44,190 M44,-220 C60,-60 60,80 44,190 M0,-230 V190', look.deep, 6, 0.35)}${body(box(-98, -40, 196, 50, 16), look.dark)}${flat(disc(54, -15, 13), '#d9dde0')}${body(box(-56, 196, 112, 120, 34), '#2b2d31')}${line('M0,316 C-50,400 60,410 30,320', '#2b2d31', 13)}${flat(box(-22, -286, 44, 50, 12), '#8f959b')}${look.mark(0, 100, 0.7)}</g>`,
  ].join('');

/** Open, on its side: only the canopy tells a child's umbrella. */
export const openUmbrella: Form = (look) =>
  [
    line('M0,-20 V250 C0,340 120,340 116,250', '#5d3c25', 26),
    line('M0,-280 V-330', '#8f959b', 16),
    body(
      'M-370,10 C-350,-190 -190,-290 0,-290 C190,-290 350,-190 370,10 C320,-34 240,-34 186,10 C130,-36 60,-36 0,10 C-60,-36 -130,-36 -186,10 C-240,-34 -320,-34 -370,10 Z',
      look.fill,
    ),
    line(
      'M0,-288 C-110,-200 -170,-100 -186,6 M0,-288 C110,-200 170,-100 186,6 M0,-288 V6',
      look.deep,
      6,
      0.4,
    ),
    look.mark(90, -130, 1),
  ].join('');

export const bottle: Form = (look) =>
  [
    line('M-30,-330 C-80,-390 80,-390 30,-330', look.deep, 22),
    flat(box(-76, -336, 152, 96, 26), '#2b2d31') +
      line('M-60,-306 H60 M-60,-280 H60', '#4a4d53', 6),
    body(
      'M-80,-236 H80 C130,-200 146,-160 146,-100 V270 C146,320 120,340 70,340 H-70 C-120,340 -146,320 -146,270 V-100 C-146,-160 -130,-200 -80,-236 Z',
      look.fill,
    ),
    line('M-106,-90 V270', '#fff', 20, 0.38),
    line('M-144,280 C-60,300 60,300 144,280', look.deep, 6, 0.4),
    look.mark(10, 70, 1.5),
  ].join('');

export const tumbler: Form = (look) =>
  [
    line('M60,-250 L110,-380', look.second, 24),
    body(
      'M150,-80 H250 C300,-80 310,-50 306,0 L296,110 C292,160 260,170 210,168 L140,160 V110 H220 C240,110 246,100 248,80 L252,0 C252,-20 244,-30 226,-30 H150 Z',
      look.dark,
    ),
    body(
      'M-180,-220 H180 L150,0 C146,40 128,60 128,100 L118,310 C116,332 104,340 84,340 H-84 C-104,340 -116,332 -118,310 L-128,100 C-128,60 -146,40 -150,0 Z',
      look.fill,
    ),
    body(box(-196, -264, 392, 58, 24), look.dark),
    line('M-124,-190 L-100,20', '#fff', 20, 0.35),
    line('M-150,4 C-60,20 60,20 150,4', look.deep, 6, 0.4),
    look.mark(0, -80, 1.35),
  ].join('');

export const sippyCup: Form = (look) => {
  const handle = line('M-150,-20 C-290,-30 -280,190 -140,180', look.second, 36);
  return [
    handle,
    `<g transform="scale(-1 1)">${handle}</g>`,
    body(
      'M-170,-110 H170 L142,270 C138,300 120,312 90,312 H-90 C-120,312 -138,300 -142,270 Z',
      look.fill,
    ),
    body(
      'M-186,-110 C-186,-180 -110,-200 -50,-204 L-30,-290 C-24,-312 24,-312 30,-290 L50,-204 C110,-200 186,-180 186,-110 Z',
      look.second,
    ),
    line('M-110,-80 L-96,240', '#fff', 18, 0.35),
    look.mark(0, 100, 1.4),
  ].join('');
};

export const glassFlask: Form = (look) =>
  [
    body(box(-64, -346, 128, 90, 18), '#b98a5c'),
    flat(
      'M-60,-260 H60 V-210 C130,-180 136,-130 136,-80 V280 C136,322 116,338 70,338 H-70 C-116,338 -136,322 -136,280 V-80 C-136,-130 -130,-180 -60,-210 Z',
      look.main,
      0.72,
    ),
    flat(
      'M-136,40 H136 V280 C136,322 116,338 70,338 H-70 C-116,338 -136,322 -136,280 Z',
      '#a9d4e4',
      0.6,
    ),
    line(
      'M-60,-258 V-210 C-130,-180 -136,-130 -136,-80 V280 C-136,322 -116,338 -70,338 H70 C116,338 136,322 136,280 V-80 C136,-130 130,-180 60,-210 V-258',
      '#8fb4c2',
      7,
      0.9,
    ),
    line('M-100,-80 V260', '#fff', 18, 0.7),
    look.mark(20, 120, 1.3),
  ].join('');

export const lunchbox: Form = (look) =>
  [
    flat(box(-330, -190, 660, 430, 60), look.deep),
    body(box(-330, -206, 660, 430, 60), look.fill),
    line('M-326,-10 H326', look.deep, 8, 0.5),
    body(box(-240, -40, 70, 76, 18), look.second) + body(box(170, -40, 70, 76, 18), look.second),
    line('M-290,-160 C-150,-184 150,-184 290,-160', '#fff', 14, 0.35),
    look.mark(0, 110, 1.5),
  ].join('');

export const book: Form = (look) =>
  [
    flat(box(-226, -300, 470, 620, 18), '#efe8d8'),
    line('M236,-280 V300 M228,-280 V300', '#cfc5ae', 4),
    body(box(-244, -312, 470, 620, 18), look.fill),
    flat(
      'M-244,-294 C-244,-306 -236,-312 -226,-312 H-190 V308 H-226 C-236,308 -244,302 -244,290Z',
      look.deep,
      0.55,
    ),
    line('M-120,-220 H150 M-80,-176 H110', lighter(look.second, 0.3), 18),
    look.mark(16, 40, 1.9),
    line('M-110,240 H130', lighter(look.second, 0.3), 10, 0.8),
  ].join('');

export const notebook: Form = (look) =>
  [
    flat(box(-220, -300, 450, 610, 34), '#efe8d8'),
    body(box(-240, -306, 450, 610, 34), look.fill),
    flat(box(120, -310, 26, 618, 6), look.second),
    stitch('M-216,-280 V280', look.light),
    line('M60,300 C64,340 56,356 50,372', look.second, 10),
    look.mark(-60, -120, 1.4),
  ].join('');

export const envelope: Form = (look) =>
  [
    body(box(-320, -210, 640, 430, 24), look.fill),
    line('M-316,-200 L0,50 L316,-200', look.deep, 7, 0.4),
    flat(oval(0, 60, 60, 60), look.second),
    look.mark(0, 60, 0.7),
  ].join('');
