import { heartPath, starPath } from './patterns.ts';

const ring = '<circle cx="0" cy="-58" r="14" fill="none" stroke="#b9bec4" stroke-width="6"/>';
const chain = `${ring}<path d="M0,-44 V-26" stroke="#a5abb1" stroke-width="6"/>`;
const eyes = (x: number, y: number, radius = 5) =>
  `<circle cx="${-x}" cy="${y}" r="${radius}" fill="#222"/><circle cx="${x}" cy="${y}" r="${radius}" fill="#222"/>`;

/** What an owner would tell a thing by, about 120 units wide around (0, 0). */
const marks = {
  none: () => '',
  patch: (colour: string) =>
    `<rect x="-62" y="-34" width="124" height="68" rx="12" fill="${colour}"/><path d="M-40,6 l18,-20 16,16 14,-20 28,28" fill="none" stroke="#fff" stroke-opacity="0.85" stroke-width="8" stroke-linecap="round" stroke-linejoin="round"/>`,
  badge: (colour: string) =>
    `<circle r="52" fill="${colour}"/><circle r="40" fill="none" stroke="#fff" stroke-opacity="0.8" stroke-width="5"/><path d="${starPath(0, 2, 26)}" fill="#fff" fill-opacity="0.9"/>`,
  star: (colour: string) => `<path d="${starPath(0, 0, 58)}" fill="${colour}"/>`,
  heart: (colour: string) => `<path d="${heartPath(0, 0, 46)}" fill="${colour}"/>`,
  smiley: () =>
    `<circle r="52" fill="#f5cf3c"/>${eyes(17, -12, 7)}<path d="M-26,12 C-14,36 14,36 26,12" fill="none" stroke="#222" stroke-width="7" stroke-linecap="round"/>`,
  lightning: (colour: string) =>
    `<path d="M12,-60 L-34,10 H-4 L-14,60 L34,-14 H4 Z" fill="${colour}"/>`,
  letters: (colour: string) =>
    `<path d="M-84,-32 V8 a26,26 0 0 0 52,0 V-32 M-4,34 V-32 L46,34 V-32 M78,-32 V34" fill="none" stroke="${colour}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"/>`,
  mountain: (colour: string) =>
    `<path d="M-64,36 L-20,-34 L6,4 L22,-16 L64,36 Z" fill="${colour}"/><path d="M-34,-10 L-20,-34 L-4,-10 L-14,-16 Z" fill="#fff"/>`,
  wave: (colour: string) =>
    `<path d="M-60,-14 q20,-26 40,0 t40,0 t40,0 M-60,16 q20,-26 40,0 t40,0 t40,0" fill="none" stroke="${colour}" stroke-width="12" stroke-linecap="round"/>`,
  paw: (colour: string) =>
    `<ellipse cy="20" rx="34" ry="27" fill="${colour}"/><ellipse cx="-38" cy="-12" rx="13" ry="18" fill="${colour}"/><ellipse cx="-14" cy="-34" rx="13" ry="19" fill="${colour}"/><ellipse cx="14" cy="-34" rx="13" ry="19" fill="${colour}"/><ellipse cx="38" cy="-12" rx="13" ry="18" fill="${colour}"/>`,
  flower: (colour: string) =>
    `${[0, 60, 120, 180, 240, 300].map((turn) => `<ellipse cy="-32" rx="19" ry="27" fill="${colour}" transform="rotate(${turn})"/>`).join('')}<circle r="20" fill="#f2c631"/>`,
  cactus: () =>
    '<circle r="54" fill="#f7efe0"/><path d="M0,38 V-30 M0,14 H-24 V-8 M0,4 H24 V-18" fill="none" stroke="#3c874b" stroke-width="17" stroke-linecap="round" stroke-linejoin="round"/>',
  rainbow: () =>
    ['#e2574c', '#f2c631', '#4ea65a', '#3b82d6']
      .map(
        (colour, index) =>
          `<path d="M${-58 + index * 12},34 a${58 - index * 12},${58 - index * 12} 0 0 1 ${2 * (58 - index * 12)},0" fill="none" stroke="${colour}" stroke-width="12"/>`,
      )
      .join(''),
  dinosaur: (colour: string) =>
    `<path d="M-62,30 C-50,0 -30,-6 -10,-8 C0,-20 4,-44 30,-46 C56,-46 60,-22 48,-16 L28,-12 C34,6 30,18 24,34 H10 L6,18 H-18 L-22,34 H-36 L-36,20 C-46,20 -54,26 -62,30Z" fill="${colour}"/><circle cx="36" cy="-32" r="5" fill="#fff"/>`,
  cat: (colour: string) =>
    `<path d="M-46,44 V-44 L-20,-24 H20 L46,-44 V44 Z" fill="${colour}" stroke="${colour}" stroke-width="12" stroke-linejoin="round"/>${eyes(18, -2, 7)}<path d="M-8,18 L0,24 L8,18 M-40,14 L-68,8 M-40,22 L-66,28 M40,14 L68,8 M40,22 L66,28" fill="none" stroke="#222" stroke-width="5" stroke-linecap="round"/>`,
  'name-tag': () =>
    '<rect x="-62" y="-30" width="124" height="60" rx="10" fill="#fdfbf5" stroke="#9aa0a6" stroke-width="4"/><rect x="-46" y="-10" width="92" height="22" rx="6" fill="#c9cdd2"/>',
  crack: () =>
    '<path d="M-70,-60 L-20,-14 L-34,20 L20,44 L10,90 M-20,-14 L36,-30 L80,-90 M20,44 L74,30" fill="none" stroke="#fff" stroke-opacity="0.7" stroke-width="4"/>',
  grip: (colour: string) =>
    `<circle r="56" fill="#1d1e22"/><circle r="47" fill="${colour}"/><circle cx="-14" cy="-14" r="16" fill="#fff" fill-opacity="0.3"/>`,
  finger: () =>
    '<circle r="46" fill="none" stroke="#b8bdc3" stroke-width="15"/><circle r="46" fill="none" stroke="#e9ecef" stroke-width="4"/>',
  stickers: () =>
    `<g transform="translate(-46 -30) rotate(-14)"><rect x="-40" y="-26" width="80" height="52" rx="10" fill="#f2c631"/><path d="M-22,0 h44" stroke="#c8302e" stroke-width="9"/></g><g transform="translate(44 26) rotate(10)"><circle r="36" fill="#45c0ba"/><path d="${heartPath(0, 0, 17)}" fill="#fff"/></g><g transform="translate(38 -60)"><path d="${starPath(0, 0, 30)}" fill="#e56a99"/></g>`,
  pins: () =>
    `<circle cx="-50" cy="0" r="24" fill="#c8302e"/><circle cx="4" cy="-16" r="24" fill="#2bb0aa"/><path d="${starPath(4, -16, 15)}" fill="#fff"/><circle cx="56" cy="4" r="24" fill="#f2c631"/><path d="${heartPath(56, 4, 11)}" fill="#c8302e"/><circle cx="-50" cy="0" r="12" fill="#fff" fill-opacity="0.8"/>`,
  bow: (colour: string) =>
    `<path d="M0,0 C-30,-54 -84,-44 -76,0 C-84,44 -30,54 0,0 C30,54 84,44 76,0 C84,-44 30,-54 0,0Z" fill="${colour}"/><path d="M-14,4 C-40,-14 -50,-10 -62,-6 M14,4 C40,-14 50,-10 62,-6" fill="none" stroke="#000" stroke-opacity="0.2" stroke-width="5"/><circle r="18" fill="${colour}" stroke="#000" stroke-opacity="0.2" stroke-width="5"/>`,
  'panda-charm': () =>
    `${chain}<circle cx="-24" cy="-20" r="14" fill="#222"/><circle cx="24" cy="-20" r="14" fill="#222"/><circle cy="8" r="36" fill="#fafafa" stroke="#d5d5d5" stroke-width="3"/><ellipse cx="-14" cy="4" rx="9" ry="12" fill="#222" transform="rotate(20 -14 4)"/><ellipse cx="14" cy="4" rx="9" ry="12" fill="#222" transform="rotate(-20 14 4)"/><circle cx="-13" cy="3" r="3" fill="#fff"/><circle cx="13" cy="3" r="3" fill="#fff"/><ellipse cy="20" rx="7" ry="5" fill="#222"/>`,
  'fluff-charm': (colour: string) =>
    `${chain}${Array.from({ length: 18 }, (_, index) => `<ellipse cx="0" cy="-26" rx="10" ry="26" fill="${colour}" stroke="#000" stroke-opacity="0.08" stroke-width="2" transform="translate(0 22) rotate(${index * 20})"/>`).join('')}<circle cy="22" r="27" fill="${colour}"/>`,
  'strawberry-charm': () =>
    `${chain}<path d="M0,58 C-44,30 -46,-18 0,-18 C46,-18 44,30 0,58Z" fill="#d6303c"/><path d="M-30,-16 L-10,-6 L0,-24 L10,-6 L30,-16 L14,4 H-14Z" fill="#3c874b"/><path d="M-14,14 v5 M10,10 v5 M-4,30 v5 M18,26 v5" stroke="#f8dd7a" stroke-width="4" stroke-linecap="round"/>`,
  'heart-charm': (colour: string) => `${chain}<path d="${heartPath(0, 14, 36)}" fill="${colour}"/>`,
  'tassel-charm': (colour: string) =>
    `${chain}<rect x="-13" y="-26" width="26" height="22" rx="6" fill="${colour}"/><path d="M-13,-4 L-22,64 H22 L13,-4Z" fill="${colour}"/><path d="M-8,0 L-12,62 M0,0 V62 M8,0 L12,62" stroke="#000" stroke-opacity="0.2" stroke-width="3"/>`,
  'luggage-tag': (colour: string) =>
    `${ring}<path d="M-30,-26 L-12,-44 H12 L30,-26 V66 H-30Z" fill="${colour}"/><rect x="-19" y="4" width="38" height="44" rx="4" fill="#fdfbf5"/><rect x="-13" y="14" width="26" height="24" rx="3" fill="#c9cdd2"/>`,
} as const satisfies Readonly<Record<string, (colour: string) => string>>;

export type MarkName = keyof typeof marks;

export const markNames = Object.keys(marks) as readonly MarkName[];

/** A mark in its colour, moved to where the thing carries it. */
export function drawMark(name: MarkName, colour: string, x: number, y: number, scale = 1): string {
  const draw: (colour: string) => string = marks[name];
  return `<g transform="translate(${x} ${y}) scale(${scale})">${draw(colour)}</g>`;
}
