import { body, box, disc, type Form, flat, line, oval } from '../look.ts';
import { lighter } from '../palette.ts';

export const dummy: Form = (look) =>
  [
    flat(disc(0, -190, 100), '#e8d9a8', 0.85) +
      flat('M-50,-120 H50 L70,-20 H-70Z', '#e8d9a8', 0.85) +
      flat(oval(-36, -224, 22, 34), '#fff', 0.6),
    body(
      'M-270,10 C-290,-90 -120,-60 0,-50 C120,-60 290,-90 270,10 C260,120 110,100 0,96 C-110,100 -260,120 -270,10 Z',
      look.fill,
    ),
    flat(disc(-180, 22, 22), look.deep) + flat(disc(180, 22, 22), look.deep),
    line('M-110,130 C-120,330 120,330 110,130', look.second, 44),
    body(disc(0, 60, 92), look.second),
    look.mark(0, 60, 0.85),
  ].join('');

export const babyBottle: Form = (look) =>
  [
    flat(
      'M-44,-250 C-50,-300 -24,-340 0,-350 C24,-340 50,-300 44,-250 C90,-240 110,-220 114,-196 H-114 C-110,-220 -90,-240 -44,-250Z',
      '#ead9a6',
    ),
    body(box(-132, -200, 264, 80, 26), look.second),
    flat(
      'M-116,-120 H116 C150,-60 120,0 120,60 C120,120 150,160 140,290 C136,324 116,334 86,334 H-86 C-116,334 -136,324 -140,290 C-150,160 -120,120 -120,60 C-120,0 -150,-60 -116,-120 Z',
      look.light,
      0.92,
    ),
    flat(
      'M-122,80 C-130,130 -148,170 -140,290 C-136,324 -116,334 -86,334 H86 C116,334 136,324 140,290 C148,170 130,130 122,80 Z',
      look.main,
      0.9,
    ),
    line('M60,-60 H100 M70,-10 H106 M60,40 H104 M70,90 H108 M60,140 H112', '#5b6067', 8, 0.7),
    line('M-90,-80 C-110,-20 -84,40 -86,90', '#fff', 18, 0.7),
    look.mark(-10, 210, 1),
  ].join('');

export const pushchair: Form = (look) =>
  [
    line('M-150,250 L130,-70 L250,-250 L330,-262 M170,262 L-40,20', '#5b6067', 24),
    body('M-250,-60 C-270,-290 -60,-350 60,-300 L20,-60 Z', look.fill),
    line(
      'M-236,-80 C-180,-250 -60,-310 46,-296 M-130,-64 C-90,-200 -20,-280 50,-294',
      look.deep,
      8,
      0.5,
    ),
    body('M-250,-56 H200 C190,60 130,110 40,116 H-110 C-190,110 -240,40 -250,-56 Z', look.dark),
    line('M-240,-50 H196', look.light, 8, 0.5),
    ...[-170, 180].map(
      (x) =>
        flat(disc(x, 256, 84), '#24262b') +
        flat(disc(x, 256, 58), '#dfe3e6') +
        flat(disc(x, 256, 18), '#5b6067'),
    ),
    body(box(306, -292, 84, 48, 22), '#2b2d31'),
    look.mark(-30, 30, 0.9),
  ].join('');

export const cane: Form = (look) =>
  [
    `<g transform="rotate(34)">${line('M0,380 V-190 C0,-330 170,-330 166,-190', look.deep, 42)}${line('M0,376 V-190 C0,-324 164,-324 164,-190', look.main, 30)}${line('M-6,340 V-190', look.light, 7, 0.6)}${flat(box(-26, 340, 52, 60, 14), '#2b2d31')}${line('M-18,-120 H18 M-18,-96 H18', '#d2ab58', 12)}${look.mark(0, 40, 0.5)}</g>`,
  ].join('');

export const foldingCane: Form = (look) => {
  const rods = [-66, -22, 22, 66].map(
    (x, index) =>
      line(`M${x},${index === 0 ? -160 : -250} V${index === 3 ? 300 : 260}`, look.main, 32) +
      line(`M${x - 6},-200 V230`, look.light, 7, 0.6),
  );
  return `<g transform="rotate(58)">${rods.join('')}${flat(box(-96, -60, 190, 34, 10), '#2b2d31')}${line('M-66,-160 C-70,-330 -250,-300 -230,-220', look.deep, 44)}${flat(box(48, 290, 38, 46, 10), '#2b2d31')}</g>`;
};

export const hearingAid: Form = (look) =>
  [
    `<g transform="rotate(-18) scale(1.15)">${line('M20,-180 C150,-210 200,-60 130,60', '#e6eef1', 13)}${body('M-120,-150 C-90,-260 60,-250 60,-160 C60,-110 10,-60 0,40 C-10,160 -60,230 -130,200 C-200,160 -150,-60 -120,-150 Z', look.fill)}${flat(box(-110, -90, 40, 84, 18), look.deep, 0.7)}${flat(disc(-90, 120, 14), look.deep)}${body(disc(130, 84, 44), '#f0e3d0')}</g>`,
    body(oval(190, 250, 90, 60), look.second) + flat(oval(190, 236, 56, 34), look.deep, 0.4),
  ].join('');

export const inhaler: Form = (look) =>
  [
    body(box(-70, -340, 150, 250, 30), '#c2c8cd'),
    flat(box(-70, -250, 150, 56, 4), '#f5f3ee'),
    body(
      'M-96,-160 H104 V200 C104,240 80,254 50,254 H-240 C-266,254 -276,240 -274,214 L-268,150 C-266,124 -250,116 -226,116 H-96 Z',
      look.fill,
    ),
    body(
      'M-276,100 H-216 V268 H-276 C-290,268 -298,256 -298,240 V128 C-298,110 -290,100 -276,100 Z',
      look.second,
    ),
    look.mark(6, 30, 1),
  ].join('');

export const pillBox: Form = (look) =>
  [
    flat(box(-376, -90, 752, 220, 36), look.deep),
    body(box(-376, -110, 752, 220, 36), look.main),
    ...[0, 1, 2, 3, 4, 5, 6].map(
      (day) =>
        flat(
          box(-362 + day * 104, -96, 98, 192, 18),
          lighter(look.main, day % 2 === 0 ? 0.35 : 0.5),
        ) +
        flat(oval(-313 + day * 104, 30, 20, 12), '#fdfbf5') +
        line(`M${-336 + day * 104},-58 h46`, look.deep, 9, 0.6),
    ),
  ].join('');

export const eyeDrops: Form = (look) =>
  [
    `<g transform="rotate(20)">${body(box(-60, -330, 120, 170, 34), look.second)}${body('M-70,-160 H70 C130,-130 146,-90 146,-40 V240 C146,290 120,310 80,310 H-80 C-120,310 -146,290 -146,240 V-40 C-146,-90 -130,-130 -70,-160 Z', '#f8f7f3')}${body(box(-146, -10, 292, 220, 8), look.fill)}${line('M-100,40 H60 M-100,80 H90', '#fff', 14, 0.9)}${flat('M70,100 C110,150 100,180 70,180 C40,180 30,150 70,100Z', '#fff')}</g>`,
  ].join('');

export const sunCream: Form = (look) =>
  [
    `<g transform="rotate(-14)">${body(box(-90, 230, 180, 110, 24), look.second)}${body('M-160,-300 C-60,-324 60,-324 160,-300 L120,236 H-120 Z', look.fill)}${line('M-154,-276 C-60,-298 60,-298 154,-276', look.deep, 6, 0.5)}${flat(disc(0, -110, 66), '#f8d95e')}${line('M0,-204 V-226 M0,-16 V6 M94,-110 H116 M-94,-110 H-116 M66,-176 L82,-192 M-66,-176 L-82,-192 M66,-44 L82,-28 M-66,-44 L-82,-28', '#f8d95e', 14)}${line('M-76,90 H76 M-60,130 H60', '#fff', 16, 0.9)}</g>`,
  ].join('');

export const hairClip: Form = (look) =>
  [
    flat(
      'M-300,40 C-280,-150 280,-150 300,40 C310,90 270,110 240,80 C120,0 -120,0 -240,80 C-270,110 -310,90 -300,40Z',
      look.deep,
    ),
    body(
      'M-300,24 C-280,-166 280,-166 300,24 C310,74 270,94 240,64 C120,-16 -120,-16 -240,64 C-270,94 -310,74 -300,24 Z',
      look.fill,
    ),
    ...[-210, -126, -42, 42, 126, 210].map((x) =>
      line(
        `M${x},${20 - Math.abs(x) * -0.18} C${x - 10},${110} ${x - 16},150 ${x * 0.9},190`,
        look.dark,
        32,
      ),
    ),
    line('M-220,-50 C-120,-106 120,-106 220,-50', look.light, 14, 0.6),
    look.mark(0, -40, 0.8),
  ].join('');
