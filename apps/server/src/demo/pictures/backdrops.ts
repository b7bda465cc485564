import { between } from '../chance.ts';
import { box } from './look.ts';
import { darker, lighter, mix } from './palette.ts';

export const backdropNames = [
  'oak',
  'walnut',
  'birch',
  'paving',
  'linen',
  'felt',
  'shelf',
  'rubber',
  'crate',
  'kraft',
] as const;
export type BackdropName = (typeof backdropNames)[number];

export const pictureWidth = 1200;
export const pictureHeight = 900;

interface Backdrop {
  /** Its colour seen from far away, to keep a thing from vanishing on it. */
  readonly tone: string;
  readonly draw: (tone: string, chance: () => number) => string;
}

export const backdrops: Readonly<Record<BackdropName, Backdrop>> = {
  oak: { tone: '#c79d6c', draw: planks },
  walnut: { tone: '#6b4a36', draw: planks },
  birch: { tone: '#e3cfae', draw: planks },
  paving: { tone: '#a9a69f', draw: paving },
  linen: { tone: '#d9d2c3', draw: woven },
  felt: { tone: '#6f8487', draw: woven },
  shelf: { tone: '#b7bdc1', draw: shelf },
  rubber: { tone: '#45494d', draw: rubber },
  crate: { tone: '#8796a3', draw: crate },
  kraft: { tone: '#bd9c74', draw: kraft },
};

const whole = (fill: string) =>
  `<rect width="${pictureWidth}" height="${pictureHeight}" fill="${fill}"/>`;

function planks(tone: string, chance: () => number): string {
  const boards: string[] = [];
  const high = between(chance, 190, 250);
  for (let y = -between(chance, 0, high); y < pictureHeight; y += high) {
    const shade = mix(tone, chance() < 0.5 ? '#ffffff' : '#000000', chance() * 0.09);
    boards.push(`<rect y="${y}" width="${pictureWidth}" height="${high}" fill="${shade}"/>`);
    for (let grain = 0; grain < 9; grain++) {
      const at = y + between(chance, 8, high - 8);
      const bow = between(chance, -16, 16);
      boards.push(
        `<path d="M0,${at} C300,${at + bow} 700,${at - bow} 1200,${at + bow / 2}" fill="none" stroke="${darker(tone, 0.35)}" stroke-opacity="${between(chance, 0.08, 0.26).toFixed(2)}" stroke-width="${between(chance, 1.5, 5).toFixed(1)}"/>`,
      );
    }
    if (chance() < 0.45) boards.push(knot(tone, chance, y + high / 2));
    boards.push(
      `<rect y="${y + high - 3}" width="1200" height="5" fill="${darker(tone, 0.55)}" fill-opacity="0.7"/>`,
    );
  }
  return boards.join('');
}

function knot(tone: string, chance: () => number, y: number): string {
  const x = between(chance, 60, 1140);
  return [34, 22, 11]
    .map(
      (radius, index) =>
        `<ellipse cx="${x}" cy="${y}" rx="${radius * 1.7}" ry="${radius}" fill="${darker(tone, 0.3)}" fill-opacity="${0.12 + index * 0.12}"/>`,
    )
    .join('');
}

function paving(tone: string, chance: () => number): string {
  const stones = [whole(darker(tone, 0.42))];
  let row = 0;
  for (let y = -60; y < pictureHeight; y += 190, row++) {
    for (let x = row % 2 === 0 ? -180 : -40; x < pictureWidth; x += 290) {
      const shade = mix(tone, chance() < 0.5 ? '#fff4e0' : '#3d4650', chance() * 0.2);
      const path = box(x + between(chance, 3, 7), y + between(chance, 3, 7), 278, 178, 14);
      stones.push(`<path d="${path}" fill="${shade}"/>`);
      for (let speck = 0; speck < 14; speck++) {
        stones.push(
          `<circle cx="${(x + between(chance, 14, 270)).toFixed(0)}" cy="${(y + between(chance, 14, 172)).toFixed(0)}" r="${between(chance, 1.5, 4).toFixed(1)}" fill="${chance() < 0.5 ? '#fff' : '#2a2d30'}" fill-opacity="0.2"/>`,
        );
      }
    }
  }
  return stones.join('');
}

function woven(tone: string, chance: () => number): string {
  const gap = Math.round(between(chance, 7, 11));
  const threads = (length: number) =>
    Array.from({ length: Math.ceil(length / gap) }, (_, at) => at * gap);
  const weft = threads(pictureHeight).map((y) => `M0,${y}h${pictureWidth}`);
  const warp = threads(pictureWidth).map((x) => `M${x},0v${pictureHeight}`);
  const folds = [0, 1, 2].map(() => {
    const x = between(chance, 0, 1200);
    return `<path d="M${x},-20 C${x + 160},300 ${x - 200},600 ${x + 90},920" fill="none" stroke="${darker(tone, 0.5)}" stroke-opacity="0.1" stroke-width="44"/><path d="M${x + 34},-20 C${x + 194},300 ${x - 166},600 ${x + 124},920" fill="none" stroke="#fff" stroke-opacity="0.12" stroke-width="26"/>`;
  });
  return `${whole(tone)}${folds.join('')}<path d="${weft.join('')}" stroke="${darker(tone, 0.4)}" stroke-opacity="0.28" stroke-width="2.5"/><path d="${warp.join('')}" stroke="${lighter(tone, 0.7)}" stroke-opacity="0.4" stroke-width="2.5"/>`;
}

function shelf(tone: string, chance: () => number): string {
  const lip = between(chance, 790, 830);
  const holes = Array.from(
    { length: 24 },
    (_, index) =>
      `<rect x="${20 + index * 50}" y="${lip + 34}" width="26" height="13" rx="6.5" fill="${darker(tone, 0.5)}"/>`,
  );
  return `${whole(tone)}<rect width="1200" height="170" fill="${darker(tone, 0.24)}"/><rect y="170" width="1200" height="26" fill="${darker(tone, 0.4)}" fill-opacity="0.25"/><rect y="${lip}" width="1200" height="120" fill="${darker(tone, 0.14)}"/><rect y="${lip}" width="1200" height="9" fill="${lighter(tone, 0.55)}"/>${holes.join('')}<path d="M0,420 L1200,330 V470 L0,600Z" fill="#fff" fill-opacity="0.12"/>`;
}

function rubber(tone: string, chance: () => number): string {
  const size = Math.round(between(chance, 52, 66));
  return `<defs><pattern id="studs" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><circle cx="${size / 2}" cy="${size / 2 + 3}" r="14" fill="${darker(tone, 0.5)}"/><circle cx="${size / 2}" cy="${size / 2}" r="14" fill="${lighter(tone, 0.1)}"/></pattern></defs>${whole(tone)}${whole('url(#studs)')}`;
}

function crate(tone: string, chance: () => number): string {
  const ribs = Array.from(
    { length: 7 },
    (_, index) =>
      `<rect x="${150 + index * 140}" y="70" width="10" height="760" rx="5" fill="${darker(tone, 0.3)}" fill-opacity="0.3"/>`,
  );
  const inner = box(70, 62, 1060, 776, 70);
  return `${whole(darker(tone, 0.3))}<path d="${box(24, 20, 1152, 860, 90)}" fill="${lighter(tone, 0.22)}"/><path d="${inner}" fill="${mix(tone, '#ffffff', chance() * 0.1)}"/>${ribs.join('')}<path d="${inner}" fill="none" stroke="${darker(tone, 0.5)}" stroke-opacity="0.45" stroke-width="14"/>`;
}

function kraft(tone: string, chance: () => number): string {
  const creases = Array.from({ length: 5 }, () => {
    const x = between(chance, -100, 1200);
    const y = between(chance, -100, 900);
    const dx = between(chance, 200, 500);
    const dy = between(chance, -300, 300);
    return `<path d="M${x},${y} l${dx},${dy} l${dx},${-dy / 3}" fill="none" stroke="#fff" stroke-opacity="0.2" stroke-width="4"/><path d="M${x},${y + 5} l${dx},${dy} l${dx},${-dy / 3}" fill="none" stroke="#4a3216" stroke-opacity="0.2" stroke-width="4"/>`;
  });
  return whole(tone) + creases.join('');
}
