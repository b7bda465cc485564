import { body, box, disc, type Form, flat, line, oval } from '../look.ts';
import { lighter, rainbow } from '../palette.ts';
import { starPath } from '../patterns.ts';

export const dinosaur: Form = (look) =>
  [
    flat(
      'M-250,60 L-226,0 L-190,30 L-160,-40 L-120,-6 L-86,-86 L-44,-50 L0,-140 L40,-96 L76,-190 L110,-140 L150,-240 L190,-190 Z',
      look.second,
    ),
    body(
      'M-366,210 C-330,110 -240,40 -120,10 C-40,-20 40,-90 70,-180 C96,-270 190,-320 280,-290 C350,-266 376,-210 350,-180 C320,-150 260,-160 220,-150 C220,-60 230,40 190,120 L196,270 C196,300 176,304 150,304 H100 C84,304 78,290 80,270 L76,200 C20,220 -50,220 -100,204 L-104,270 C-104,298 -120,304 -144,304 H-186 C-204,304 -212,290 -210,270 L-208,170 C-270,160 -330,176 -366,210 Z',
      look.fill,
    ),
    body('M150,-20 C200,-20 240,10 250,50 C240,76 216,60 200,40 C180,30 150,30 140,10Z', look.dark),
    flat(
      'M80,190 C150,150 200,30 196,-100 C240,20 220,110 190,150 C160,190 120,200 80,190Z',
      lighter(look.second, 0.4),
      0.55,
    ),
    flat(disc(240, -238, 17), '#1d1e22') + flat(disc(234, -244, 6), '#fff'),
    line('M348,-196 C320,-180 290,-186 268,-194', look.deep, 7),
    flat(disc(-60, 60, 22), look.second, 0.7) +
      flat(disc(0, 120, 16), look.second, 0.7) +
      flat(disc(40, 20, 18), look.second, 0.7) +
      flat(disc(-140, 110, 15), look.second, 0.7),
    look.mark(-30, 130, 0.6),
  ].join('');

export const octopus: Form = (look) => {
  const arms = [-250, -160, -60, 60, 160, 250].map((x, index) =>
    body(
      `M${x * 0.5 - 46},60 C${x * 0.8 - 50},160 ${x - 70},180 ${x - 60},250 C${x - 50},310 ${x + 40},310 ${x + 44},256 C${x + 40},220 ${x * 0.7 + 40},180 ${x * 0.5 + 46},60 Z`,
      index % 2 === 0 ? look.fill : look.dark,
    ),
  );
  return [
    ...arms,
    body(
      'M-230,-60 C-230,-240 -120,-306 0,-306 C120,-306 230,-240 230,-60 C230,70 120,110 0,110 C-120,110 -230,70 -230,-60 Z',
      look.fill,
    ),
    flat(disc(-80, -40, 24), '#1d1e22') + flat(disc(80, -40, 24), '#1d1e22'),
    flat(disc(-88, -48, 8), '#fff') + flat(disc(72, -48, 8), '#fff'),
    flat(oval(-126, 10, 30, 18), '#f08a9a', 0.55) + flat(oval(126, 10, 30, 18), '#f08a9a', 0.55),
    line('M-34,14 C-16,40 16,40 34,14', '#1d1e22', 8),
    look.mark(0, -210, 0.8),
  ].join('');
};

export const toyCar: Form = (look) =>
  [
    body(
      'M-340,90 C-346,10 -320,-30 -250,-40 L-170,-150 C-150,-176 -120,-190 -90,-190 H70 C110,-190 140,-176 164,-150 L240,-44 C310,-36 344,0 340,90 C340,120 326,130 300,130 H-300 C-326,130 -340,120 -340,90 Z',
      look.fill,
    ),
    flat(
      'M-146,-44 L-96,-126 C-88,-140 -76,-146 -60,-146 H-14 V-44 Z M20,-146 H60 C84,-146 100,-138 114,-122 L170,-44 H20 Z',
      '#bfe0ea',
    ),
    line('M2,-184 V110 M-330,50 H330', look.deep, 6, 0.5),
    flat(oval(318, 30, 18, 26), '#f7e7a0') + flat(oval(-326, 30, 12, 24), '#c8302e'),
    ...[-190, 190].map(
      (x) =>
        flat(disc(x, 130, 92), '#24262b') +
        flat(disc(x, 130, 48), '#c2c8cd') +
        flat(disc(x, 130, 16), '#6b7076'),
    ),
    look.mark(-90, 40, 0.75),
  ].join('');

export const starWand: Form = (look) =>
  [
    line('M-250,320 L20,-10', look.deep, 44),
    line('M-250,320 L20,-10', '#f1efe9', 30),
    line('M-232,298 L-176,230', look.second, 30),
    `<g transform="translate(100 -110) rotate(14)">${flat(starPath(0, 0, 250), look.deep)}${body(starPath(0, -6, 236), look.fill)}${flat(starPath(0, -4, 140), lighter(look.second, 0.4), 0.8)}</g>`,
    line('M-20,40 C60,120 40,200 110,260 M-30,50 C10,160 -40,220 10,310', look.second, 16),
    look.mark(100, -110, 0.9),
  ].join('');

export const bubbleWand: Form = (look) =>
  [
    body(box(-92, -20, 184, 330, 60), look.fill),
    body(box(-56, -92, 112, 90, 24), look.second),
    line('M0,-86 V-170', look.second, 30),
    line('M0,-336 a84,84 0 1 0 1,0 Z', look.second, 30),
    flat('M-70,-252 a70,70 0 1 1 140,0 a70,70 0 1 1 -140,0', '#d9f0f6', 0.55),
    flat(disc(190, -200, 46), '#e3f4f8', 0.6) +
      line('M160,-224 C170,-240 186,-244 200,-240', '#fff', 7),
    flat(disc(-200, -120, 32), '#e3f4f8', 0.6) + flat(disc(230, -60, 24), '#e3f4f8', 0.6),
    look.mark(0, 160, 1),
  ].join('');

export const robot: Form = (look) =>
  [
    line('M0,-260 V-330', '#8f959b', 14) + flat(disc(0, -336, 24), look.second),
    body(box(-226, 10, 74, 190, 34), look.dark) + body(box(152, 10, 74, 190, 34), look.dark),
    body(box(-116, 220, 92, 110, 22), look.dark) + body(box(24, 220, 92, 110, 22), look.dark),
    body(box(-150, -10, 300, 250, 40), look.fill),
    body(box(-176, -268, 352, 236, 60), look.fill),
    flat(box(-136, -226, 272, 130, 50), '#24262b'),
    flat(disc(-62, -162, 34), '#8fe3f0') + flat(disc(62, -162, 34), '#8fe3f0'),
    line('M-56,-66 H56', look.deep, 12),
    flat(box(-96, 40, 192, 120, 22), lighter(look.second, 0.2)),
    flat(disc(-48, 100, 22), '#c8302e') +
      flat(disc(8, 100, 22), '#f2c631') +
      line('M48,80 V124 M70,90 V124', '#24262b', 9),
    look.mark(0, 200, 0.4),
  ].join('');

export const ball: Form = (look) =>
  [
    body(disc(0, 0, 290), look.fill),
    flat('M0,-290 C120,-190 120,190 0,290 C60,190 60,-190 0,-290Z', look.second),
    flat('M-290,-10 C-190,-100 190,-110 290,-10 C190,-50 -190,-46 -290,-10Z', look.second),
    line('M0,-288 C-150,-180 -150,180 0,288', look.deep, 7, 0.4),
    flat(oval(-110, -140, 70, 44), '#fff', 0.35),
    look.mark(110, 110, 1),
  ].join('');

export const doll: Form = (look) =>
  [
    body(
      'M-150,-160 C-200,-330 200,-330 150,-160 C210,-30 190,60 150,80 C60,40 -60,40 -150,80 C-190,60 -210,-30 -150,-160 Z',
      look.second,
    ),
    body(
      'M-60,250 H-10 V320 C-10,334 -20,340 -40,340 C-66,340 -70,326 -66,310Z M60,250 H10 V320 C10,334 20,340 40,340 C66,340 70,326 66,310Z',
      '#e8b58f',
    ),
    body(
      'M-80,10 C-130,40 -200,90 -226,130 C-216,160 -190,156 -170,140 L-80,90Z M80,10 C130,40 200,90 226,130 C216,160 190,156 170,140 L80,90Z',
      '#e8b58f',
    ),
    body('M-84,10 C-40,-14 40,-14 84,10 L176,262 C100,296 -100,296 -176,262 Z', look.fill),
    body(disc(0, -136, 122), '#eec09b'),
    body(
      'M-124,-150 C-130,-270 130,-270 124,-150 C80,-220 20,-222 -20,-226 C-60,-220 -100,-200 -124,-150Z',
      look.second,
    ),
    flat(disc(-46, -130, 13), '#24262b') + flat(disc(46, -130, 13), '#24262b'),
    flat(oval(-72, -96, 24, 15), '#e98a8a', 0.6) + flat(oval(72, -96, 24, 15), '#e98a8a', 0.6),
    line('M-22,-82 C-10,-66 10,-66 22,-82', '#a2423f', 7),
    look.mark(96, -230, 0.7),
  ].join('');

export const pinwheel: Form = (look) => {
  const blades = [0, 60, 120, 180, 240, 300].map(
    (turn, index) =>
      `<g transform="translate(20 -110) rotate(${turn})">${body('M0,0 C-10,-90 60,-210 150,-190 C150,-110 90,-20 0,0Z', look.main === rainbow[0] ? (rainbow[index] ?? look.main) : index % 2 === 0 ? look.main : look.second)}</g>`,
  );
  return [
    line('M30,-100 L-120,340', '#e9d3a8', 24),
    ...blades,
    flat(disc(20, -110, 30), '#f5f3ee'),
    flat(disc(20, -110, 14), look.deep),
  ].join('');
};
