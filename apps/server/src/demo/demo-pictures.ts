import type { ColourName } from '@homeward/domain';
import sharp, { type Sharp } from 'sharp';
import { between, chanceOf, pick } from './chance.ts';
import {
  type BackdropName,
  backdropNames,
  backdrops,
  pictureHeight,
  pictureWidth,
} from './pictures/backdrops.ts';
import { type FormName, formOf } from './pictures/forms.ts';
import type { Look } from './pictures/look.ts';
import { drawMark, type MarkName } from './pictures/marks.ts';
import { darker, distance, lighter, lightness, shades } from './pictures/palette.ts';
import { clothOf, type PatternName } from './pictures/patterns.ts';

/** EXIF orientations a camera writes: 1 is upright, 2 to 8 are turned or mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** Everything that decides what a demo photo looks like. */
export interface Drawing {
  readonly form: FormName;
  /** The first is what the thing is made of, the second what it is trimmed with. */
  readonly colours: readonly [ColourName, ...ColourName[]];
  readonly pattern: PatternName;
  readonly mark: MarkName;
  readonly markColour: ColourName | null;
  readonly backdrop: BackdropName;
  /** Degrees the thing lies away from straight. */
  readonly turn: number;
  readonly seed: number;
  readonly orientation: Orientation;
}

/** An illustrated photo of a thing on a counter, as SVG of 1200 x 900. */
export function drawItem(drawing: Drawing): string {
  const chance = chanceOf(drawing.seed);
  const { tone, draw } = backdrops[drawing.backdrop];
  const ground = draw(tone, chance);
  const { look, cloth } = lookOf(drawing, chance);
  const x = pictureWidth / 2 + between(chance, -46, 46);
  const y = pictureHeight / 2 + between(chance, -18, 18);
  const scale = between(chance, 1, 1.1);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureWidth} ${pictureHeight}" width="${pictureWidth}" height="${pictureHeight}">`,
    `<defs>${light}${cloth ?? ''}</defs>`,
    ground,
    `<g filter="url(#shadow)"><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${drawing.turn}) scale(${scale.toFixed(3)})">${formOf(drawing.form)(look)}</g></g>`,
    `<rect width="${pictureWidth}" height="${pictureHeight}" fill="url(#lamp)"/>`,
    '</svg>',
  ].join('');
}

/** The photo a staff member would have taken: a JPEG, sometimes with the tablet held sideways. */
export async function renderDemoPhoto(drawing: Drawing): Promise<Buffer> {
  const upright = sharp(Buffer.from(drawItem(drawing))).flatten();
  const { quarterTurns, isMirrored } = holding[drawing.orientation];
  const turned =
    quarterTurns === 0 ? upright : sharp(await raw(upright), rawSize).rotate(quarterTurns * 90);
  const held = isMirrored ? turned.flop() : turned;
  return held.withMetadata({ orientation: drawing.orientation }).jpeg({ quality: 86 }).toBuffer();
}

/** A drawing of a thing in these colours, laid down by `seed` where it stands out. */
export function layDown(
  thing: Pick<Drawing, 'form' | 'colours' | 'pattern' | 'mark' | 'markColour'>,
  seed: number,
): Drawing {
  const chance = chanceOf(seed);
  const [colour] = shades[thing.colours[0]];
  const standingOut = backdropNames.filter((name) => distance(backdrops[name].tone, colour) > 0.42);
  return {
    ...thing,
    seed,
    backdrop: pick(chance, standingOut),
    turn: Math.round(between(chance, -13, 13)),
    orientation: chance() < 0.75 ? 1 : pick(chance, [3, 6, 8, 6, 2, 5] as const),
  };
}

/** How upright pixels lie in a file of each orientation: mirrored first, then turned clockwise. */
const holding: Readonly<Record<Orientation, { quarterTurns: number; isMirrored: boolean }>> = {
  1: { quarterTurns: 0, isMirrored: false },
  2: { quarterTurns: 0, isMirrored: true },
  3: { quarterTurns: 2, isMirrored: false },
  4: { quarterTurns: 2, isMirrored: true },
  5: { quarterTurns: 3, isMirrored: true },
  6: { quarterTurns: 3, isMirrored: false },
  7: { quarterTurns: 1, isMirrored: true },
  8: { quarterTurns: 1, isMirrored: false },
};

const rawSize = { raw: { width: pictureWidth, height: pictureHeight, channels: 3 } } as const;

function raw(picture: Sharp): Promise<Buffer> {
  return picture.toColourspace('srgb').removeAlpha().raw().toBuffer();
}

/** One lamp, upper left: on every surface, under every thing, over the whole picture. */
const light =
  '<linearGradient id="volume" x1="0.1" y1="0" x2="0.8" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0.24"/><stop offset="0.42" stop-color="#fff" stop-opacity="0"/><stop offset="0.6" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity="0.24"/></linearGradient>' +
  '<filter id="shadow" x="-0.15" y="-0.15" width="1.35" height="1.35" color-interpolation-filters="sRGB"><feOffset in="SourceAlpha" dx="16" dy="22"/><feGaussianBlur stdDeviation="15"/><feComponentTransfer result="fall"><feFuncA type="linear" slope="0.44"/></feComponentTransfer><feMerge><feMergeNode in="fall"/><feMergeNode in="SourceGraphic"/></feMerge></filter>' +
  '<radialGradient id="lamp" cx="0.4" cy="0.34" r="0.85"><stop offset="0" stop-color="#fff6e0" stop-opacity="0.14"/><stop offset="0.55" stop-color="#fff6e0" stop-opacity="0"/><stop offset="1" stop-color="#140f0a" stop-opacity="0.3"/></radialGradient>';

function lookOf(drawing: Drawing, chance: () => number): { look: Look; cloth: string | null } {
  const [first, next] = drawing.colours;
  const main = pick(chance, shades[first]);
  const second = next ? pick(chance, shades[next]) : trimOf(main);
  const pattern =
    first === 'multicolour' && drawing.pattern === 'plain' ? 'rainbow' : drawing.pattern;
  const cloth = clothOf(pattern, main, second);
  const markColour = drawing.markColour ? pick(chance, shades[drawing.markColour]) : second;
  const look: Look = {
    main,
    second,
    dark: darker(main, 0.24),
    deep: darker(main, lightness(main) > 0.5 ? 0.5 : 0.6),
    light: lighter(main, 0.4),
    fill: cloth ? 'url(#cloth)' : main,
    hasMark: drawing.mark !== 'none',
    mark: (x, y, scale) => drawMark(drawing.mark, markColour, x, y, scale),
    chance,
  };
  return { look, cloth };
}

/** A trim that shows: dark on light things, light on dark ones. */
function trimOf(main: string): string {
  return lightness(main) > 0.55 ? darker(main, 0.5) : lighter(main, 0.55);
}
