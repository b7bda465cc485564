import {
  body,
  box,
  disc,
  type Form,
  flat,
  type Look,
  line,
  mirrored,
  stitch,
  zip,
} from '../look.ts';

export const backpack: Form = (look) => {
  const side = body(
    'M182,70 C236,78 252,110 250,180 L238,282 C234,302 214,308 190,306 Z',
    look.dark,
  );
  const strap = `${line('M150,-222 C262,-180 276,10 252,120', look.deep, 42)}${line('M150,-222 C262,-180 276,10 252,120', look.dark, 30)}`;
  return [
    strap,
    mirrored(strap),
    line('M-56,-300 C-58,-366 58,-366 56,-300', look.deep, 26),
    side,
    mirrored(side),
    body(
      'M-186,-170 C-186,-282 -110,-322 0,-322 C110,-322 186,-282 186,-170 L206,226 C210,304 168,328 104,328 L-104,328 C-168,328 -210,304 -206,226 Z',
      look.fill,
    ),
    zip('M-166,-60 C-172,-250 172,-250 166,-60', look.deep),
    body(
      'M-148,70 C-148,32 -124,24 -90,24 H90 C124,24 148,32 148,70 L156,242 C158,284 132,294 96,294 H-96 C-132,294 -158,284 -156,242 Z',
      look.fill,
    ),
    line(
      'M-148,70 C-148,32 -124,24 -90,24 H90 C124,24 148,32 148,70 L156,242 C158,284 132,294 96,294 H-96 C-132,294 -158,284 -156,242 Z',
      look.deep,
      4,
      0.6,
    ),
    zip('M-134,92 H134', look.deep),
    flat(box(112, 84, 16, 46, 8), '#c9ccd0'),
    stitch('M-140,262 C-90,282 90,282 140,262', look.light),
    look.mark(0, -70, 0.95),
  ].join('');
};

/** A charm hangs from the zip, anything else sits on the flap. */
export const handbag: Form = (look) =>
  [
    line('M-128,-112 C-132,-330 132,-330 128,-112', look.deep, 30),
    line('M-128,-112 C-132,-330 132,-330 128,-112', look.dark, 20),
    body(
      'M-236,-112 C-236,-140 -216,-150 -190,-150 H190 C216,-150 236,-140 236,-112 L284,214 C292,266 262,290 216,290 H-216 C-262,290 -292,266 -284,214 Z',
      look.fill,
    ),
    body(
      'M-238,-120 C-236,-142 -216,-150 -190,-150 H190 C216,-150 236,-142 238,-120 L250,-30 C180,70 70,96 0,96 C-70,96 -180,70 -250,-30 Z',
      look.dark,
    ),
    stitch('M-236,-26 C-170,58 -66,80 0,80 C66,80 170,58 236,-26', look.light),
    flat(box(-34, 62, 68, 56, 14), '#d2ab58'),
    flat(disc(0, 90, 11), '#8d6c28'),
    flat(disc(-128, -116, 21), '#d2ab58'),
    flat(disc(128, -116, 21), '#d2ab58'),
    look.mark(150, 178, 0.9),
  ].join('');

export const tote: Form = (look) =>
  [
    line('M-120,-150 C-128,-372 -10,-372 -6,-150', look.dark, 24),
    line('M6,-150 C10,-372 128,-372 120,-150', look.dark, 24),
    body(
      'M-236,-160 L236,-160 L258,300 C258,312 250,318 240,318 H-240 C-250,318 -258,312 -258,300 Z',
      look.fill,
    ),
    line('M-236,-156 H236', look.dark, 12, 0.7),
    stitch('M-232,-136 H232', look.deep),
    line('M-90,40 C-60,150 -120,220 -96,310 M120,90 C150,180 110,250 140,310', look.deep, 5, 0.22),
    look.mark(0, 70, 2.1),
  ].join('');

export const waistPack: Form = (look) =>
  [
    line(
      'M-250,-20 C-400,-60 -396,-230 -210,-214 C-60,-200 130,-226 250,-206 C392,-176 372,-50 252,-20',
      look.deep,
      40,
    ),
    line(
      'M-250,-20 C-400,-60 -396,-230 -210,-214 C-60,-200 130,-226 250,-206 C392,-176 372,-50 252,-20',
      look.dark,
      28,
    ),
    flat(box(-56, -246, 110, 66, 16), '#2b2d31'),
    flat(box(-12, -240, 24, 54, 8), '#484b50'),
    body(
      'M-280,-60 C-180,-98 180,-98 280,-60 C306,90 220,206 0,210 C-220,206 -306,90 -280,-60 Z',
      look.fill,
    ),
    zip('M-256,-22 C-160,-54 160,-54 256,-22', look.deep),
    flat(box(214, -34, 50, 18, 9), '#c9ccd0'),
    line('M-230,40 C-120,80 120,80 230,40', look.deep, 5, 0.5),
    zip('M-190,66 C-110,90 110,90 190,66', look.deep),
    look.mark(0, 140, 0.85),
  ].join('');

export const drawstringBag: Form = (look) =>
  [
    line('M-168,-196 C-300,-100 -306,180 -206,300', '#efece4', 12),
    line('M168,-196 C300,-100 306,180 206,300', '#efece4', 12),
    body(
      'M-170,-226 C-90,-206 90,-206 170,-226 C214,-80 226,120 222,290 C222,316 206,324 184,324 H-184 C-206,324 -222,316 -222,290 C-226,120 -214,-80 -170,-226 Z',
      look.fill,
    ),
    flat('M-170,-226 C-120,-300 120,-300 170,-226 C90,-200 -90,-200 -170,-226Z', look.dark),
    line(
      'M-130,-214 C-110,-150 -118,-100 -124,-50 M-50,-206 C-40,-140 -44,-96 -40,-60 M44,-206 C36,-130 50,-90 44,-50 M126,-214 C112,-150 126,-100 120,-64',
      look.deep,
      6,
      0.4,
    ),
    line('M-168,-222 C-90,-204 90,-204 168,-222', '#efece4', 12),
    flat(disc(-190, 296, 15), '#b9bec4') + flat(disc(190, 296, 15), '#b9bec4'),
    look.mark(0, 80, 1.9),
  ].join('');

export const miniBackpack: Form = (look) => {
  const ear = body(disc(-128, -262, 66), look.dark);
  return [
    look.hasMark ? '' : ear + mirrored(ear),
    line('M-48,-276 C-50,-344 50,-344 48,-276', look.deep, 22),
    body(
      'M-208,-130 C-208,-246 -120,-292 0,-292 C120,-292 208,-246 208,-130 L216,210 C216,276 180,300 120,300 H-120 C-180,300 -216,276 -216,210 Z',
      look.fill,
    ),
    zip('M-192,20 C-210,-250 210,-250 192,20', '#d2ab58'),
    body(box(-156, 60, 312, 206, 54), look.dark),
    zip('M-136,104 H136', '#d2ab58'),
    flat(box(-12, 98, 24, 50, 10), '#d2ab58'),
    look.mark(0, -80, 1.25),
  ].join('');
};

export const suitcase: Form = (look) =>
  [
    line('M-70,-300 V-356 H70 V-300', '#8f959b', 20),
    flat(box(-170, 318, 60, 40, 14), '#2b2d31') + flat(box(110, 318, 60, 40, 14), '#2b2d31'),
    body(box(-220, -306, 440, 630, 58), look.fill),
    ...[-140, -70, 0, 70, 140].map((x) => line(`M${x},-270 V286`, look.deep, 10, 0.45)),
    ...[-130, -60, 10, 80, 150].map((x) => line(`M${x},-270 V286`, look.light, 4, 0.5)),
    zip('M-216,10 H216', look.deep),
    flat(box(-62, -318, 124, 34, 14), look.deep),
    look.mark(110, -190, 0.9),
  ].join('');

export const crossbody: Form = (look) =>
  [
    line('M-206,-76 C-330,-330 330,-390 214,-76', look.deep, 18),
    line('M-206,-76 C-330,-330 330,-390 214,-76', look.dark, 10),
    body(box(-226, -90, 452, 340, 66), look.fill),
    zip('M-190,-34 H190', look.deep),
    flat(box(150, -50, 44, 18, 9), '#d2ab58'),
    line('M-190,30 H190', look.deep, 4, 0.4),
    flat(disc(-208, -74, 17), '#d2ab58') + flat(disc(212, -74, 17), '#d2ab58'),
    look.mark(20, 132, 1),
  ].join('');

export const shoppingBag: Form = (look: Look) =>
  [
    line('M-84,-206 C-90,-330 -6,-350 0,-330 C6,-350 90,-330 84,-206', '#efece4', 12),
    flat('M190,-214 L236,-186 L244,306 L206,322 Z', look.deep),
    body('M-214,-216 H194 L208,322 H-224 Z', look.fill),
    line('M-214,-190 H194', look.deep, 3, 0.4),
    line('M-100,-216 L-104,322', look.deep, 3, 0.2),
    look.mark(-10, 50, 2.2),
  ].join('');
