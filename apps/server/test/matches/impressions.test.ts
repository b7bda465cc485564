import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PhotoId } from '@homeward/domain';
import { openVectorShelf } from '@homeward/embedding';
import type { Description, Impression } from '@homeward/matching';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Impressions } from '../../src/matches/impressions.ts';

const photo = 'photo-1' as PhotoId;
let folder: string;
let read: string[];
let seen: string[];
let faults: unknown[];
let arrivals: { id: string; impression: Impression; isFresh: boolean }[];
let isBroken: boolean;
const opened: Impressions[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-impressions-'));
  [read, seen, faults, arrivals, isBroken] = [[], [], [], [], false];
});
afterEach(async () => {
  for (const each of opened.splice(0)) await each.stop();
  await rm(folder, { recursive: true });
});

/** A small real embedder: a text is its length and its number of vowels, as a direction. */
const embedder = {
  async embedTexts(texts: readonly string[]) {
    if (isBroken) throw new Error('broken');
    read.push(...texts);
    return texts.map((text) => direction(text.length, text.match(/[aeiou]/g)?.length ?? 0));
  },
  async embedPictures(paths: readonly string[]) {
    seen.push(...paths);
    return paths.map((path) => direction(1, path.length));
  },
};

function direction(x: number, y: number): Float32Array {
  const length = Math.hypot(x, y) || 1;
  return Float32Array.of(x / length, y / length);
}

async function open(sees = true): Promise<Impressions> {
  const report = (fault: unknown) => faults.push(fault);
  const shelf = await openVectorShelf({ folder, modelId: 'm', dimensions: 2, report });
  const model = sees ? embedder : { ...embedder, embedPictures: null };
  const pathOf = async (id: PhotoId) => (id === photo ? `/photos/${id}` : null);
  const impressions = new Impressions({ model, shelf, pathOf, report, breathMs: 20 });
  opened.push(impressions);
  return impressions;
}

const begin = (impressions: Impressions) =>
  impressions.start(async (id, impression, isFresh) => {
    arrivals.push({ id, impression, isFresh });
  });

const thing = (id: string, text: string): Description => ({
  id,
  text,
  category: null,
  colours: [],
  brand: null,
  placeId: null,
  from: null,
  to: null,
});

test('what is not known yet is given as it is, and told of once it was looked at', async () => {
  const impressions = await open();
  begin(impressions);
  const hat = thing('a', 'a red hat');
  expect(impressions.follow(hat, photo)).toEqual(hat);
  await impressions.settled();
  const { impression } = impressions.known(hat, photo);
  expect(Object.keys(impression ?? {}).sort()).toEqual(['picture', 'words']);
  expect(arrivals.at(-1)).toEqual({ id: 'a', impression, isFresh: true });
});

test('each text is looked at once, also for twins, after a move and after a restart', async () => {
  const first = await open();
  begin(first);
  for (const id of ['a', 'b', 'a']) first.follow(thing(id, 'a red hat'), null);
  await first.settled();
  first.follow(thing('a', 'a red hat'), null);
  await first.settled();
  expect(read).toEqual(['a red hat']);
  expect(new Set(arrivals.map(({ id }) => id))).toEqual(new Set(['a', 'b']));
  const second = await open();
  expect(second.follow(thing('a', 'a red hat'), null).impression).toBeDefined();
  begin(second);
  await second.settled();
  expect(read).toEqual(['a red hat']);
});

test('a thing described anew loses its old impression at once, and gets a new one', async () => {
  const impressions = await open();
  begin(impressions);
  impressions.follow(thing('a', 'a red hat'), null);
  await impressions.settled();
  expect(impressions.follow(thing('a', 'a blue umbrella'), null).impression).toBeUndefined();
  await impressions.settled();
  expect(impressions.known(thing('a', 'a blue umbrella'), null).impression).toBeDefined();
});

test('what was here before the start is no news, and what has left is not looked at', async () => {
  const impressions = await open();
  impressions.follow(thing('a', 'a red hat'), null);
  impressions.follow(thing('b', 'a blue hat'), null);
  impressions.forget('b');
  begin(impressions);
  await impressions.settled();
  expect(read).toEqual(['a red hat']);
  expect(arrivals.map(({ id, isFresh }) => [id, isFresh])).toEqual([['a', false]]);
});

test('a description without a word and a photo that is gone are left alone', async () => {
  const impressions = await open();
  begin(impressions);
  impressions.follow(thing('a', '  '), 'gone' as PhotoId);
  await impressions.settled();
  expect([read, seen, arrivals, faults]).toEqual([[], [], [], []]);
});

test('a model that reads words only is never shown a photo', async () => {
  const impressions = await open(false);
  begin(impressions);
  impressions.follow(thing('a', 'a red hat'), photo);
  await impressions.settled();
  expect(seen).toEqual([]);
  expect(Object.keys(arrivals[0]?.impression ?? {})).toEqual(['words']);
});

test('a model that fails is reported, left to breathe, and asked for the next', async () => {
  const impressions = await open();
  begin(impressions);
  isBroken = true;
  impressions.follow(thing('a', 'a red hat'), null);
  await vi.waitFor(() => expect(faults).toHaveLength(1));
  isBroken = false;
  impressions.follow(thing('b', 'a blue hat'), null);
  await impressions.settled();
  expect(read).toEqual(['a blue hat']);
});

test('a house that closes does not wait for what the model has not looked at', async () => {
  const impressions = await open();
  for (let at = 0; at < 1000; at += 1) impressions.follow(thing(`${at}`, `hat ${at}`), null);
  begin(impressions);
  await impressions.stop();
  expect(read.length).toBeLessThanOrEqual(16);
});

test('vectors of what is gone are tidied away', async () => {
  const impressions = await open();
  begin(impressions);
  impressions.follow(thing('a', 'a red hat'), null);
  await impressions.settled();
  impressions.forget('a');
  impressions.tidy();
  await impressions.settled();
  expect(impressions.known(thing('a', 'a red hat'), null).impression).toBeUndefined();
});
