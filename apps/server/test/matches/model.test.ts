import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openModel, writeFitFile } from '@homeward/embedding';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { modelRoom } from '../../../../packages/embedding/test-support/model-room.ts';
import { writeLanguageModel } from '../../../../packages/embedding/test-support/tiny-models.ts';
import { atWork, enrolledBrowser, foundBag, guestOf, lostBag } from '../house/people.ts';
import { startHouse, type TestHouse } from '../house/start-house.ts';

/** Words the vocabulary doesn't know, which mean the same to this model. */
const meanings = { zorble: [1, 0, 0], quixle: [0.98, 0.2, 0], flimp: [0, 1, 0] } as const;
let room: Awaited<ReturnType<typeof modelRoom>>;
let modelFolder: string;
let dataDir: string;

beforeAll(async () => {
  room = await modelRoom();
  modelFolder = join(room.folder, 'tiny');
  await writeLanguageModel(modelFolder, meanings);
  const model = await openModel({ folder: modelFolder });
  await model.close();
  const meaning = { middle: 0.5, slope: 6 };
  await writeFitFile(modelFolder, { model: model.modelId, prefix: '', meaning, picture: null });
  dataDir = await mkdtemp(join(tmpdir(), 'homeward-'));
});
afterAll(async () => {
  await room.end();
  await rm(dataDir, { recursive: true });
});

const found = foundBag({ description: 'navy backpack, panda keychain, zorble zorble' });
const lost = lostBag('navy backpack with a panda keychain, quixle quixle');

async function pairsOf(house: TestHouse) {
  const supervisor = await atWork(house, 'supervisor');
  return (await supervisor.call('matches.list')).view.matches;
}

test('without a model no process runs one, and what an earlier one left is removed', async () => {
  const plain = await mkdtemp(join(tmpdir(), 'homeward-'));
  await mkdir(join(plain, 'vectors'));
  await writeFile(join(plain, 'vectors', 'old-3.vectors'), 'old');
  const house = await startHouse({ dataDir: plain });
  const tablet = await atWork(house, 'supervisor');
  const params = { itemId: randomUUID() };
  await tablet.call('foundItems.register', { params, body: found });
  await guestOf(house, await enrolledBrowser(house, 'kiosk'), lost);
  const fields = (await pairsOf(house)).flatMap(({ evidence }) => evidence);
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.map(({ field }) => field)).not.toContain('meaning');
  expect(existsSync(join(plain, 'vectors'))).toBe(false);
  await house.stop();
  await rm(plain, { recursive: true });
});

test('a plugged-in model is asked behind the scenes, and a match gains by it afterwards', async () => {
  const house = await startHouse({ dataDir, environment: { modelFolder } });
  const tablet = await atWork(house, 'supervisor');
  const params = { itemId: randomUUID() };
  await tablet.call('foundItems.register', { params, body: found });
  const kiosk = await enrolledBrowser(house, 'kiosk');
  await guestOf(house, kiosk, lost);
  const evidence = async () => (await pairsOf(house))[0]?.evidence ?? [];
  await expect
    .poll(async () => (await evidence()).find(({ field }) => field === 'meaning'), {
      timeout: 30_000,
    })
    .toMatchObject({ weight: expect.any(Number), amount: expect.any(Number) });
  const meaning = (await evidence()).find(({ field }) => field === 'meaning');
  expect(meaning?.weight).toBeGreaterThan(0.2);
  await house.stop();
});

test('after a restart the vectors are there at once, without asking the model again', async () => {
  const [name = ''] = await readdir(join(dataDir, 'vectors'));
  const before = await stat(join(dataDir, 'vectors', name));
  expect(before.size).toBe(2 * (16 + 3 * 4));
  const house = await startHouse({ dataDir, environment: { modelFolder } });
  const { matcher, useCases } = house.homeward.house;
  const [listed] = (await useCases.listLostReports({ limit: 1 })).rows;
  if (!listed) throw new Error('The report is gone.');
  const [candidate] = matcher.itemsFor(listed, 1);
  expect(candidate?.evidence.map(({ field }) => field)).toContain('meaning');
  await house.stop();
  const after = await stat(join(dataDir, 'vectors', name));
  expect([after.size, after.mtimeMs]).toEqual([before.size, before.mtimeMs]);
});
