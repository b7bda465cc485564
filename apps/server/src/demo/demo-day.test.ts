import { fileURLToPath } from 'node:url';
import { readVenue } from '@homeward/config';
import { mayBePhotographed } from '@homeward/domain';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { demoItems } from './demo-items.ts';
import { drawItem, layDown, type Orientation, renderDemoPhoto } from './demo-pictures.ts';
import { demoReports } from './demo-reports.ts';
import { type FormName, formNames } from './pictures/forms.ts';
import { markNames } from './pictures/marks.ts';
import { distance, shades } from './pictures/palette.ts';
import { patternNames } from './pictures/patterns.ts';

const venue = await readVenue(fileURLToPath(new URL('../../../../kiosk-config', import.meta.url)));
const items = demoItems(1);
const reports = demoReports(1, items);

test('the same seed gives the same day, another seed another', () => {
  expect(demoItems(1)).toEqual(items);
  expect(demoReports(1, demoItems(1))).toEqual(reports);
  expect(demoItems(2)).not.toEqual(items);
});

test('there are 200 found items, each logged in words of its own', () => {
  expect(items).toHaveLength(200);
  expect(new Set(items.map(({ key }) => key)).size).toBe(200);
  expect(new Set(items.map(({ title }) => title)).size).toBe(200);
  expect(new Set(items.map((item) => item.categoryId)).size).toBe(venue.categories.length);
});

test('there are 60 lost reports in four languages, 40 of them about a found item', () => {
  expect(reports).toHaveLength(60);
  const keys = reports.flatMap(({ itemKey }) => itemKey ?? []);
  expect(new Set(keys).size).toBe(40);
  expect(items.filter(({ key }) => keys.includes(key))).toHaveLength(40);
  expect(new Set(reports.map(({ language }) => language)).size).toBe(4);
});

test('every category and place is one of the shipped venue', () => {
  const categoryIds = new Set<unknown>([null, ...venue.categories.map(({ id }) => id)]);
  const placeIds = new Set<unknown>([null, ...venue.places.map(({ id }) => id)]);
  const named = [...items, ...reports];
  expect(named.filter(({ categoryId }) => !categoryIds.has(categoryId))).toEqual([]);
  expect(items.filter(({ foundPlaceId }) => !placeIds.has(foundPlaceId))).toEqual([]);
  expect(reports.filter(({ lostPlaceId }) => !placeIds.has(lostPlaceId))).toEqual([]);
});

test('things that must not be photographed have no picture, all others have one', () => {
  const category = new Map(venue.categories.map((one) => [one.id, one]));
  for (const { categoryId, drawing } of items) {
    const privacy = category.get(categoryId)?.privacy ?? 'unphotographed';
    expect(drawing !== null).toBe(mayBePhotographed(privacy));
  }
});

test('nothing has outlived its holding period', () => {
  const holdingDays = new Map(venue.categories.map((one) => [one.id, one.holdingDays]));
  for (const { categoryId, foundMinutesAgo } of items) {
    expect(foundMinutesAgo).toBeLessThan((holdingDays.get(categoryId) ?? 0) * 24 * 60);
  }
});

test('a thing is lost before it is found, and reported after it is lost', () => {
  const found = new Map<string | null, number>(
    items.map(({ key, foundMinutesAgo }) => [key, foundMinutesAgo]),
  );
  for (const report of reports) {
    expect(report.lostFromMinutesAgo).toBeGreaterThanOrEqual(report.lostToMinutesAgo);
    expect(report.lostToMinutesAgo).toBeGreaterThan(report.filedMinutesAgo);
    expect(report.lostFromMinutesAgo).toBeGreaterThan(found.get(report.itemKey) ?? 0);
  }
});

test('every form, pattern and mark draws itself', async () => {
  for (const [index, form] of formNames.entries()) {
    const svg = drawItem({
      ...layDown({ form, colours: ['red', 'white'], ...dressed(index) }, index),
      turn: 0,
    });
    expect(svg).not.toMatch(/NaN|undefined/);
    const { width, height } = await sharp(Buffer.from(svg)).metadata();
    expect([width, height]).toEqual([1200, 900]);
  }
});

function dressed(index: number) {
  return {
    pattern: patternNames[index % patternNames.length] ?? 'plain',
    mark: markNames[index % markNames.length] ?? 'none',
    markColour: null,
  };
}

test.each([
  ['backpack', 'navy'],
  ['tShirt', 'green'],
  ['suitcase', 'orange'],
  ['phoneCase', 'purple'],
  ['blanket', 'pink'],
  ['beanie', 'yellow'],
] as const)('the photo of a %s in %s is of that colour where it lies', async (form, colour) => {
  const centre = await centreOf(form, colour);
  const nearest = Math.min(...shades[colour].map((shade) => distance(shade, centre)));
  expect(nearest).toBeLessThan(0.25);
});

async function centreOf(form: FormName, colour: keyof typeof shades): Promise<string> {
  const plain = { form, pattern: 'plain', mark: 'none', markColour: null } as const;
  const photo = await renderDemoPhoto({
    ...layDown({ ...plain, colours: [colour] }, 3),
    orientation: 1,
  });
  const middle = sharp(photo).extract({ left: 540, top: 360, width: 120, height: 140 });
  const { dominant } = await sharp(await middle.png().toBuffer()).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

test('a photo taken with the tablet turned or mirrored shows the same when it is set upright', {
  timeout: 30_000,
}, async () => {
  const thing = { form: 'backpack', pattern: 'plain', mark: 'patch', markColour: null } as const;
  const drawing = layDown({ ...thing, colours: ['red'] }, 8);
  const upright = await pixelsOf(await renderDemoPhoto({ ...drawing, orientation: 1 }));
  for (const orientation of [2, 3, 4, 5, 6, 7, 8] satisfies Orientation[]) {
    const photo = await renderDemoPhoto({ ...drawing, orientation });
    expect((await sharp(photo).metadata()).orientation).toBe(orientation);
    const pixels = await pixelsOf(photo);
    const gap = pixels.reduce((sum, value, at) => sum + Math.abs(value - (upright[at] ?? 0)), 0);
    expect(gap / pixels.length).toBeLessThan(6);
  }
});

async function pixelsOf(photo: Buffer): Promise<Uint8Array> {
  return sharp(photo).autoOrient().resize(120, 90, { fit: 'fill' }).raw().toBuffer();
}
