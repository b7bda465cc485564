import { body, disc, type Form, flat, line, moved } from '../look.ts';

export const trainers: Form = (look) => {
  const shoe =
    body(
      'M-310,60 C-320,-30 -316,-110 -296,-150 C-280,-176 -230,-170 -206,-140 C-176,-110 -110,-110 -76,-150 C-60,-166 -36,-164 -20,-146 C40,-80 120,-40 210,-22 C280,-6 316,30 312,84 Z',
      look.fill,
    ) +
    flat(
      'M-296,-150 C-280,-176 -230,-170 -206,-140 C-176,-110 -110,-110 -76,-150 C-90,-90 -250,-70 -296,-150Z',
      look.deep,
    ) +
    body(
      'M-308,20 C-240,10 -220,60 -210,96 L-314,96 C-316,66 -314,40 -308,20 Z M140,-34 C120,10 140,60 170,90 L312,90 C318,30 280,-6 210,-22 Z',
      look.dark,
    ) +
    flat(
      'M-322,82 C-200,100 200,104 322,82 C334,130 320,156 286,156 H-284 C-322,156 -330,130 -322,82Z',
      '#f4f1ea',
    ) +
    line('M-308,130 C-180,140 180,140 314,128', '#bdb8ac', 6) +
    line('M-54,-118 L6,-150 M-18,-78 L44,-110 M24,-44 L88,-76 M72,-18 L130,-50', '#fbfaf6', 15) +
    line('M-190,62 C-110,-30 -60,20 70,70', look.second, 24) +
    look.mark(-256, -30, 0.45);
  return moved(shoe, 40, -165, -5, 0.98) + moved(shoe, -40, 175, 4, 1.02);
};

export const sandals: Form = (look) => {
  const sole =
    'M-96,-240 C-90,-320 90,-320 100,-230 C110,-120 74,-40 80,60 C88,160 110,250 70,300 C30,336 -50,332 -76,292 C-110,230 -70,130 -76,40 C-80,-60 -104,-140 -96,-240 Z';
  const shoe =
    flat(sole, look.deep) +
    `<g transform="translate(-6 -8)">${body(sole, look.fill)}</g>` +
    line('M-6,-214 C-50,-160 -84,-120 -88,-40 M-6,-214 C40,-160 76,-120 72,-40', look.second, 34) +
    flat(disc(-6, -216, 18), look.deep) +
    look.mark(-6, 170, 0.6);
  return `<g transform="translate(-150 0) rotate(-8)">${shoe}</g><g transform="translate(150 14) rotate(9) scale(-1 1)">${shoe}</g>`;
};

export const childBoots: Form = (look) => {
  const boot =
    body(
      'M-90,-280 H70 C84,-280 92,-272 90,-256 L84,60 C120,90 210,96 236,150 C250,190 240,230 226,240 H-96 C-110,240 -114,230 -112,214 Z',
      look.fill,
    ) +
    flat('M-114,220 H242 C250,250 240,272 214,272 H-90 C-112,272 -118,250 -114,220Z', look.deep) +
    flat('M-92,-280 H72 C88,-280 92,-268 90,-230 H-94 Z', look.dark) +
    line('M-60,-180 V40', look.light, 18, 0.5) +
    look.mark(10, -90, 0.9);
  return `<g transform="translate(-190 -20) rotate(-5)">${boot}</g><g transform="translate(110 30) rotate(4)">${boot}</g>`;
};
