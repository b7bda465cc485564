import { body, box, type Form, flat, line, mirrored, stitch, zip } from '../look.ts';

export const tShirt: Form = (look) =>
  [
    body(
      'M-120,-290 C-60,-240 60,-240 120,-290 L214,-250 L340,-96 L240,-10 L188,-70 V296 C188,312 178,318 164,318 H-164 C-178,318 -188,312 -188,296 V-70 L-240,-10 L-340,-96 L-214,-250 Z',
      look.fill,
    ),
    line('M-116,-286 C-60,-232 60,-232 116,-286', look.deep, 16, 0.75),
    stitch('M-330,-104 L-232,-22 M330,-104 L232,-22 M-180,296 H180', look.deep),
    line(
      'M-150,60 C-110,140 -150,210 -120,290 M160,20 C120,110 150,180 130,270',
      look.deep,
      6,
      0.22,
    ),
    look.mark(0, -60, 1.7),
  ].join('');

const sleeve = (look: Parameters<Form>[0], fill: string) =>
  body(
    'M186,-262 C260,-240 290,-190 304,-110 L352,190 C356,220 346,232 322,238 L262,250 C244,252 236,244 234,230 L186,-20 Z',
    fill,
  ) +
  body(
    'M262,252 L322,238 C346,232 356,220 352,196 L362,262 C366,282 356,292 338,296 L288,304 C270,306 262,298 260,284 Z',
    look.dark,
  );

export const hoodie: Form = (look) => {
  const arm = sleeve(look, look.fill);
  return [
    arm,
    mirrored(arm),
    body(
      'M-196,-254 C-100,-300 100,-300 196,-254 L212,270 C212,292 200,300 182,300 H-182 C-200,300 -212,292 -212,270 Z',
      look.fill,
    ),
    body(
      'M-212,262 H212 V306 C212,322 204,330 188,330 H-188 C-204,330 -212,322 -212,306 Z',
      look.dark,
    ),
    body(
      'M-178,-246 C-196,-350 -70,-374 0,-374 C70,-374 196,-350 178,-246 C120,-170 60,-140 0,-130 C-60,-140 -120,-170 -178,-246 Z',
      look.fill,
    ),
    flat(
      'M-112,-262 C-110,-318 110,-318 112,-262 C80,-200 40,-174 0,-164 C-40,-174 -80,-200 -112,-262Z',
      look.deep,
    ),
    line('M-50,-160 C-56,-100 -48,-60 -54,-14 M50,-160 C56,-110 46,-70 52,-34', '#efece4', 11),
    body('M-124,92 H124 L162,236 H-162 Z', look.dark),
    stitch('M-120,104 H120 M-128,110 L-154,226 M128,110 L154,226', look.light),
    look.mark(0, 22, 1.1),
  ].join('');
};

export const jumper: Form = (look) => {
  const arm = sleeve(look, look.fill);
  return [
    arm,
    mirrored(arm),
    body(
      'M-196,-262 C-140,-290 -120,-296 -96,-300 C-50,-250 50,-250 96,-300 C120,-296 140,-290 196,-262 L212,266 H-212 Z',
      look.fill,
    ),
    line('M-98,-296 C-50,-240 50,-240 98,-296', look.dark, 30),
    body(
      'M-214,256 H214 V304 C214,318 206,324 192,324 H-192 C-206,324 -214,318 -214,304 Z',
      look.dark,
    ),
    ...[-180, -130, -80, -30, 20, 70, 120, 170].map((x) =>
      line(`M${x},266 V316`, look.deep, 6, 0.4),
    ),
    look.mark(0, -30, 1.8),
  ].join('');
};

export const jacket: Form = (look) => {
  const arm = sleeve(look, look.fill);
  const collar = body(
    'M0,-262 L-40,-330 C-90,-326 -120,-306 -132,-282 C-110,-220 -60,-196 -10,-186 Z',
    look.dark,
  );
  return [
    arm,
    mirrored(arm),
    body(
      'M-196,-262 C-100,-300 100,-300 196,-262 L214,312 C214,322 208,326 198,326 H-198 C-208,326 -214,322 -214,312 Z',
      look.fill,
    ),
    collar,
    mirrored(collar),
    zip('M0,-258 V322', look.deep),
    line('M-150,110 L-90,200 M150,110 L90,200', look.deep, 13, 0.7),
    stitch('M-206,292 H206', look.light),
    look.mark(-104, -70, 0.85),
  ].join('');
};

export const pufferJacket: Form = (look) => {
  const arm =
    sleeve(look, look.fill) +
    line(
      'M200,-150 C250,-150 280,-160 300,-170 M206,-60 C260,-50 290,-64 318,-78 M222,30 C270,44 310,30 330,10 M238,120 C290,130 320,120 344,100',
      look.deep,
      8,
      0.5,
    );
  const quilts = [-170, -84, 2, 88, 174, 250];
  return [
    arm,
    mirrored(arm),
    body(
      'M-196,-262 C-100,-300 100,-300 196,-262 C232,-180 198,-170 214,-84 C232,0 202,8 216,88 C232,170 204,180 218,312 C218,324 208,328 198,328 H-198 C-208,328 -218,324 -218,312 C-204,180 -232,170 -216,88 C-202,8 -232,0 -214,-84 C-198,-170 -232,-180 -196,-262 Z',
      look.fill,
    ),
    ...quilts.map((y) =>
      line(`M-208,${y} C-120,${y + 20} 120,${y + 20} 208,${y}`, look.deep, 9, 0.5),
    ),
    ...quilts.map((y) =>
      line(`M-196,${y - 40} C-120,${y - 24} -40,${y - 24} -14,${y - 26}`, look.light, 12, 0.35),
    ),
    body(
      'M-130,-286 C-120,-350 120,-350 130,-286 C110,-236 60,-222 0,-218 C-60,-222 -110,-236 -130,-286Z',
      look.dark,
    ),
    zip('M0,-300 V322', look.deep),
    look.mark(110, -120, 0.8),
  ].join('');
};

export const scarf: Form = (look) => {
  const fringe = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    line(`M${-268 + index * 26},${250 - index * 2} l${-6 + index},64`, look.dark, 10),
  );
  const otherFringe = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    line(`M${98 + index * 26},${262 - index * 3} l${index},60`, look.dark, 10),
  );
  return [
    ...fringe,
    ...otherFringe,
    body('M-290,256 L-208,-90 L-30,-60 L-104,244 Z', look.fill),
    body('M88,268 L40,-60 L206,-100 L262,250 Z', look.fill),
    body(
      'M-250,-70 C-280,-260 -130,-316 0,-312 C140,-310 284,-250 248,-60 C230,40 100,60 0,56 C-110,56 -236,30 -250,-70 Z',
      look.fill,
    ),
    flat(
      'M-138,-110 C-130,-190 -60,-214 0,-212 C70,-212 134,-186 136,-110 C110,-60 60,-46 0,-46 C-60,-46 -120,-60 -138,-110 Z',
      look.deep,
      0.75,
    ),
    line('M-240,-90 C-200,10 -60,40 30,20 M244,-100 C220,-10 130,30 60,30', look.deep, 9, 0.35),
    look.mark(160, 170, 0.7),
  ].join('');
};

export const gloves: Form = (look) => {
  const glove =
    body(
      'M-76,250 V40 C-120,20 -170,-40 -176,-80 C-178,-112 -140,-122 -120,-94 L-84,-44 L-90,-230 C-90,-266 -44,-266 -42,-230 L-34,-260 C-32,-300 18,-300 18,-260 L24,-236 C30,-270 72,-266 74,-230 L78,-190 C86,-216 122,-210 122,-176 L120,40 C120,80 104,100 100,120 V250 Z',
      look.fill,
    ) +
    line('M-40,-226 L-36,-70 M20,-236 L20,-66 M76,-190 L72,-56', look.deep, 7, 0.45) +
    body(box(-92, 190, 204, 96, 22), look.dark) +
    [-60, -20, 20, 60, 90].map((x) => line(`M${x},206 V270`, look.deep, 6, 0.4)).join('');
  return `<g transform="translate(-140 10) rotate(-12)">${glove}</g><g transform="translate(150 20) rotate(14) scale(-1 1)">${glove}${look.mark(10, 60, 0.7)}</g>`;
};

export const blanket: Form = (look) =>
  [
    body(box(-310, -60, 620, 300, 46), look.dark),
    body(box(-310, -130, 620, 300, 46), look.fill),
    body(box(-310, -206, 620, 290, 46), look.fill),
    line(
      'M-296,88 C-200,104 200,104 296,88 M-296,172 C-200,188 200,188 296,172',
      look.deep,
      9,
      0.4,
    ),
    line('M-280,-170 C-100,-196 120,-190 290,-168', look.light, 10, 0.5),
    look.mark(150, -60, 1),
  ].join('');

export const swimTowel: Form = (look) =>
  [
    body(
      'M-330,-60 C-330,-150 -250,-170 -180,-160 H250 C330,-160 350,-100 348,20 C346,140 310,180 240,180 H-200 C-290,180 -330,60 -330,-60 Z',
      look.fill,
    ),
    line('M-200,-150 C-110,-120 -110,130 -190,176', look.deep, 10, 0.35),
    flat(
      'M-330,10 C-330,-90 -250,-150 -180,-110 C-110,-70 -120,110 -190,150 C-270,170 -330,90 -330,10Z',
      look.light,
      0.55,
    ),
    line(
      'M-216,-56 C-290,-60 -284,90 -214,88 C-160,84 -170,-14 -220,-6 C-256,6 -240,50 -216,46',
      look.deep,
      9,
      0.5,
    ),
    look.mark(110, 10, 1.2),
  ].join('');
