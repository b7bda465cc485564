import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openVectorShelf } from '../src/index.ts';

let folder: string;
let faults: unknown[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-shelf-'));
  faults = [];
});
afterEach(() => rm(folder, { recursive: true }));

const open = (modelId = 'model', at = folder) =>
  openVectorShelf({ folder: at, modelId, dimensions: 2, report: (fault) => faults.push(fault) });
const key = (digit: string) => digit.repeat(32);
const file = () => join(folder, 'model-2.vectors');
const [east, north] = [Float32Array.of(1, 0), Float32Array.of(0, 1)];

test('a vector that was kept is there after a restart', async () => {
  const shelf = await open();
  shelf.keep(key('a'), east);
  shelf.keep(key('b'), north);
  await shelf.settled();
  const again = await open();
  expect([again.get(key('a')), again.get(key('b')), again.get(key('c'))]).toEqual([
    east,
    north,
    undefined,
  ]);
});

test('what was forgotten is gone from the disk too', async () => {
  const shelf = await open();
  shelf.keep(key('a'), east);
  shelf.keep(key('b'), north);
  shelf.keepOnly(new Set([key('b')]));
  await shelf.settled();
  expect(shelf.get(key('a'))).toBeUndefined();
  expect((await readFile(file())).includes(Buffer.from(key('a'), 'hex'))).toBe(false);
  expect((await open()).get(key('b'))).toEqual(north);
});

test('vectors of another model are thrown away', async () => {
  const shelf = await open('first');
  shelf.keep(key('a'), east);
  await shelf.settled();
  const other = await open('second');
  expect(other.get(key('a'))).toBeUndefined();
  expect(await readdir(folder)).toEqual([]);
});

test('a row torn by a power cut, or of strange numbers, is left out and the file mended', async () => {
  const shelf = await open();
  shelf.keep(key('a'), east);
  shelf.keep(key('b'), north);
  await shelf.settled();
  const bytes = await readFile(file());
  bytes.writeFloatLE(7, 16);
  await writeFile(file(), bytes);
  await appendFile(file(), 'torn');
  const mended = await open();
  await mended.settled();
  expect([mended.get(key('a')), mended.get(key('b'))]).toEqual([undefined, north]);
  expect((await stat(file())).size).toBe(24);
  mended.keep(key('c'), east);
  await mended.settled();
  expect((await open()).get(key('c'))).toEqual(east);
});

test('a disk that refuses is reported, and the vectors stay in memory', async () => {
  const shelf = await open();
  await rm(folder, { recursive: true });
  shelf.keep(key('a'), east);
  await shelf.settled();
  expect(faults).toHaveLength(1);
  expect(shelf.get(key('a'))).toEqual(east);
  await open();
});
