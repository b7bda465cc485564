import { body, box, disc, type Form, flat, line, moved, oval, stitch, zip } from '../look.ts';
import { lighter } from '../palette.ts';

export const wallet: Form = (look) =>
  [
    flat(box(-294, -196, 588, 414, 40), look.deep),
    body(box(-294, -212, 588, 414, 40), look.fill),
    line('M-288,-10 H288', look.deep, 6, 0.35),
    stitch('M-270,-188 H270 M-270,180 H270 M-272,-186 V176', look.light),
    body(
      'M180,-70 H310 C326,-70 334,-60 334,-46 V46 C334,60 326,70 310,70 H180 C140,70 140,-70 180,-70 Z',
      look.dark,
    ),
    flat(disc(210, 0, 24), '#d2ab58') + flat(disc(204, -6, 8), '#f5e2ad'),
    look.mark(-90, 40, 1.2),
  ].join('');

export const zipPurse: Form = (look) =>
  [
    body(box(-320, -180, 640, 380, 70), look.fill),
    zip('M-316,-70 C-316,-150 -280,-176 -240,-176 H240 C290,-176 316,-150 316,-70', '#c29a45'),
    flat(box(300, -80, 22, 110, 11), '#d2ab58'),
    line('M311,26 C340,60 330,120 300,150', look.dark, 18),
    stitch('M-290,170 C-150,186 150,186 290,170', look.light),
    look.mark(0, 30, 1.4),
  ].join('');

export const coinPurse: Form = (look) =>
  [
    body('M-216,-70 C-300,60 -290,280 0,290 C290,280 300,60 216,-70 Z', look.fill),
    line(
      'M-150,-40 C-180,80 -160,160 -130,210 M0,-40 V250 M150,-40 C180,80 160,160 130,210',
      look.deep,
      8,
      0.25,
    ),
    line('M-236,-56 C-180,-180 180,-180 236,-56', '#b98f3a', 40),
    line('M-236,-62 C-180,-186 180,-186 236,-62', '#e0bd6c', 20),
    flat(disc(-26, -176, 32), '#d2ab58') +
      flat(disc(28, -190, 32), '#c29a45') +
      flat(disc(20, -198, 10), '#f5e2ad'),
    look.mark(0, 100, 1.5),
  ].join('');

export const cardHolder: Form = (look) =>
  [
    body(box(-190, -280, 380, 560, 34), look.fill),
    flat('M-190,-120 H190 V-100 H-190Z M-190,20 H190 V40 H-190Z', look.deep, 0.6),
    stitch('M-172,-262 V262 H172 V-262', look.light),
    look.mark(0, 160, 1.2),
  ].join('');

const key = (colour: string, hole: string) =>
  body(
    'M0,-8 C-70,-10 -96,60 -60,104 C-46,122 -30,128 -18,130 L-20,300 L0,320 L20,300 V276 L44,262 L20,246 V228 L44,212 L20,196 V130 C96,110 96,-2 0,-8 Z',
    colour,
  ) + flat(disc(0, 40, 18), hole);

export const keys: Form = (look) =>
  [
    `<g transform="translate(-20 -40) rotate(34)">${key('#c9a85a', look.deep)}</g>`,
    `<g transform="translate(0 -30) rotate(2)">${key('#b9bec4', look.deep)}</g>`,
    `<g transform="translate(16 -44) rotate(-32)">${key('#a4aab0', look.deep)}</g>`,
    line('M0,-190 a86,86 0 1 1 -1,0', '#8f959b', 17),
    line('M-30,-180 C-90,-220 -150,-220 -190,-190', '#8f959b', 13),
    `<g transform="translate(-246 -130) rotate(18)">${body(box(-92, -120, 184, 236, 54), look.fill)}${look.mark(0, 10, 1.05)}</g>`,
  ].join('');

export const carKey: Form = (look) =>
  [
    line('M40,-260 a80,80 0 1 1 -1,0', '#8f959b', 17),
    body(
      'M-130,-110 C-130,-190 -70,-220 0,-220 C90,-220 140,-170 140,-90 V210 C140,280 90,320 0,320 C-90,320 -130,280 -130,210 Z',
      look.fill,
    ),
    ...[-90, 20, 130].map(
      (y, index) =>
        flat(box(-70, y, 140, 84, 30), '#15161a') +
        flat(disc(0, y + 42, 13), index === 2 ? '#c8302e' : '#dfe3e6'),
    ),
    line('M110,-210 C210,-190 240,-60 230,40', look.second, 22),
    `<g transform="translate(232 110)">${look.mark(0, 0, 1.1)}</g>`,
  ].join('');

export const watch: Form = (look) =>
  [
    body('M-96,-140 L-80,-350 H80 L96,-140 Z M-96,140 L-80,350 H80 L96,140 Z', look.fill),
    ...[-300, -262, -224].map((y) => flat(oval(0, -y, 10, 8), look.deep)),
    flat(box(158, -26, 36, 52, 10), '#a4aab0'),
    flat(disc(0, 0, 176), '#8f959b') +
      flat(disc(0, -4, 170), '#c9ced3') +
      flat(disc(0, 0, 142), lighter(look.second, 0.15)),
    ...Array.from(
      { length: 12 },
      (_, hour) =>
        `<rect x="-5" y="-130" width="10" height="26" rx="4" fill="#2b2d31" transform="rotate(${hour * 30})"/>`,
    ),
    line('M0,0 L-58,-62', '#24262b', 15) +
      line('M0,0 L74,-70', '#24262b', 10) +
      line('M-16,20 L50,-96', '#c8302e', 4),
    flat(disc(0, 0, 15), '#24262b'),
    flat('M-130,-60 C-90,-130 40,-150 100,-110 L-110,60Z', '#fff', 0.14),
  ].join('');

export const smartWatch: Form = (look) =>
  [
    body(
      'M-110,-150 C-104,-260 -96,-330 -80,-352 H80 C96,-330 104,-260 110,-150 Z M-110,150 C-104,260 -96,330 -80,352 H80 C96,330 104,260 110,150 Z',
      look.fill,
    ),
    ...[240, 280, 320].map((y) => flat(oval(0, y, 12, 8), look.deep)),
    flat(box(146, -70, 24, 70, 10), '#8f959b'),
    flat(box(-152, -178, 304, 356, 78), '#33363c') + flat(box(-132, -158, 264, 316, 62), '#111216'),
    flat('M132,-100 V30 L-10,158 H-80 Z', '#fff', 0.12),
    look.mark(0, 0, 1),
  ].join('');

const chainLoop = (colour: string) =>
  `<path d="M-20,120 C-260,60 -330,-220 -90,-280 C150,-330 340,-120 200,40 C150,100 70,110 10,124" fill="none" stroke="${colour}" stroke-width="17" stroke-dasharray="17 7" stroke-linecap="round"/>`;

export const necklace: Form = (look) =>
  [
    chainLoop(look.dark),
    chainLoop(look.main),
    line('M0,124 V158', look.dark, 12),
    `<g transform="translate(0 228)">${look.hasMark ? look.mark(0, 0, 1.4) : body(disc(0, 0, 70), look.fill)}</g>`,
  ].join('');

export const bracelet: Form = (look) => {
  const beads = Array.from({ length: 18 }, (_, index) => {
    const angle = (index / 18) * 2 * Math.PI;
    const x = Math.round(250 * Math.cos(angle));
    const y = Math.round(190 * Math.sin(angle));
    return body(disc(x, y, 42), index % 3 === 0 ? look.second : look.main);
  });
  return `${beads.join('')}${look.mark(0, 200, 0.9)}`;
};

export const ring: Form = (look) =>
  [
    line('M0,-110 a190,190 0 1 1 -1,0', look.deep, 62),
    line('M0,-114 a190,190 0 1 1 -1,0', look.main, 48),
    line('M-150,-30 C-190,40 -180,150 -110,220', look.light, 12, 0.8),
    flat('M-96,-130 L-50,-240 H50 L96,-130 L0,-60 Z', look.deep),
    body('M-90,-150 L-56,-236 H56 L90,-150 L0,-66 Z', look.second),
    line(
      'M-90,-150 H90 M-30,-150 L0,-70 L30,-150 M-56,-234 L-30,-150 L0,-234 L30,-150 L56,-234',
      '#fff',
      5,
      0.7,
    ),
  ].join('');

export const earrings: Form = (look) => {
  const one = `${line('M0,-150 a150,150 0 1 1 -1,0', look.deep, 40)}${line('M0,-153 a150,150 0 1 1 -1,0', look.main, 28)}${line('M-110,-60 C-140,0 -130,70 -90,110', look.light, 8, 0.9)}${line('M0,-150 V-210', '#a4aab0', 12)}${body(disc(0, -158, 34), look.second)}`;
  return moved(one, -190, -20, -12, 0.95) + moved(one, 190, 60, 16, 0.95);
};

/** Folded notes under a band: nothing of a real note is drawn. */
export const cash: Form = (look) =>
  [
    flat(box(-330, -130, 660, 320, 26), look.deep),
    body(box(-336, -150, 660, 320, 26), look.light),
    body(box(-324, -172, 660, 320, 26), look.main),
    line('M-290,-140 H300 V112 H-290 Z', look.light, 6, 0.7),
    flat(oval(-130, -14, 100, 90), look.light, 0.7) + flat(oval(-130, -14, 60, 54), look.dark, 0.5),
    body(box(40, -190, 96, 360, 16), '#efe7d6'),
    flat(disc(250, 190, 62), '#c29a45') +
      flat(disc(250, 184, 56), '#e0bd6c') +
      flat(disc(150, 236, 48), '#b07a45') +
      flat(disc(150, 231, 43), '#cf9558'),
  ].join('');

/** Closed: a cover tells a passport without telling whose it is. */
export const passport: Form = (look) =>
  [
    flat(box(-214, -296, 436, 604, 26), '#efe9da'),
    flat(box(-218, -304, 432, 604, 26), look.deep),
    body(box(-224, -310, 432, 604, 26), look.fill),
    line(
      'M-8,-110 a92,92 0 1 1 -1,0 M-100,-20 H84 M-8,-110 C-60,-60 -60,20 -8,74 C44,20 44,-60 -8,-110',
      '#dcb964',
      9,
    ),
    line('M-110,-210 H94 M-80,-170 H64 M-70,170 H54', '#dcb964', 15),
    flat(box(-36, 216, 56, 34, 8), '#dcb964'),
    look.mark(120, 220, 0.7),
  ].join('');

export const laminatedPass: Form = (look) =>
  [
    line('M-40,-190 C-330,-300 -240,-380 0,-360 C240,-380 330,-290 40,-190', look.deep, 36),
    line('M-40,-190 C-330,-300 -240,-380 0,-360 C240,-380 330,-290 40,-190', look.second, 26),
    flat(box(-26, -214, 52, 70, 12), '#a4aab0'),
    flat(box(-212, -160, 424, 500, 40), '#eef3f5', 0.95),
    body(box(-190, -138, 380, 456, 28), look.fill),
    flat(box(-56, -146, 112, 20, 10), '#5b6067'),
    flat(box(-150, 150, 300, 130, 18), '#fdfbf5'),
    ...Array.from({ length: 17 }, (_, index) =>
      flat(box(-128 + index * 15, 176, index % 3 === 0 ? 9 : 5, 78, 1), '#24262b'),
    ),
    look.mark(0, 0, 1.5),
    flat('M190,-100 V60 L-60,318 H-170 Z', '#fff', 0.16),
  ].join('');

export const ticketWallet: Form = (look) =>
  [
    `<g transform="rotate(-8)">${flat(box(-290, -200, 560, 250, 16), '#fdfbf5')}${line('M-250,-150 H80 M-250,-110 H20', '#9aa0a6', 12)}${line('M150,-190 V40', '#c9cdd2', 5)}</g>`,
    body(box(-320, -90, 640, 330, 30), look.fill),
    flat(
      'M-320,-30 C-100,30 100,30 320,-30 V-60 C320,-84 306,-90 290,-90 H-290 C-306,-90 -320,-84 -320,-60Z',
      look.dark,
    ),
    look.mark(0, 110, 1.4),
  ].join('');
