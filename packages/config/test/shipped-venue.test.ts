import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place } from '@homeward/domain';
import { expect, test } from 'vitest';
import { jsonSchemaFiles, readVenue } from '../src/index.ts';
import { shippedFolder } from './venue-folder.ts';

test('the shipped venue has no fault and is as large as the screens expect', async () => {
  const venue = await readVenue(shippedFolder);
  expect(venue.zones.length).toBeGreaterThanOrEqual(6);
  expect(venue.places.length).toBeGreaterThanOrEqual(28);
  expect(venue.counters.length).toBeGreaterThanOrEqual(3);
  for (const zone of venue.zones) {
    expect(venue.places.filter(({ zoneId }) => zoneId === zone.id).length).toBeGreaterThan(3);
  }
});

test('places of the shipped venue lie far enough apart to be tapped on its map', async () => {
  const { places } = await readVenue(shippedFolder);
  const metres = (one: Place, other: Place) => Math.hypot(one.x - other.x, one.y - other.y);
  const gaps = places.flatMap((one, index) =>
    places.slice(index + 1).map((other) => metres(one, other)),
  );
  expect(Math.min(...gaps)).toBeGreaterThan(55);
});

test('the kiosk tiles of the shipped venue come first, and "else" closes the list', async () => {
  const { categories } = await readVenue(shippedFolder);
  const tiles = 'bag phone glasses hat clothes toy wallet keys bottle pass umbrella'.split(' ');
  expect(categories.slice(0, 11).map(({ id }) => id)).toEqual(tiles);
  expect(categories.at(-1)?.id).toBe('else');
});

test('the JSON Schemas are those of the rules (else run: npm run schema)', async () => {
  const folder = join(shippedFolder, 'schema');
  const written = await Promise.all(
    (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')]),
  );
  const made = jsonSchemaFiles().map(({ name, text }) => [name, text]);
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(made));
});

test('each file points to its schema', async () => {
  for (const { name } of jsonSchemaFiles()) {
    const file = name.replace('.schema.json', '.json');
    const text = await readFile(join(shippedFolder, file), 'utf8');
    expect(JSON.parse(text)).toHaveProperty('$schema', `./schema/${name}`);
  }
});
