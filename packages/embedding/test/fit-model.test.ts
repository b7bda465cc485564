import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fitModel } from '../eval/fit-model.ts';
import { openFittedModel } from '../src/index.ts';
import { modelRoom } from '../test-support/model-room.ts';
import { writeLanguageModel, writeSeeingModel } from '../test-support/tiny-models.ts';

/** Three things nobody has words for; owners and staff call them by different names. */
const meanings = {
  zorble: [1, 0, 0],
  vorgat: [0.9, 0.3, 0],
  flimp: [0, 1, 0],
  skelbo: [0.2, 0.9, 0.1],
  quax: [0, 0, 1],
  drimpu: [0, 0.3, 0.9],
} as const;
const names = ['zorble', 'flimp', 'quax'] as const;
const otherNames = ['vorgat', 'skelbo', 'drimpu'] as const;
const paint = ['#ff3010', '#30ff10', '#3010ff'] as const;
const pairs = 45;

let room: Awaited<ReturnType<typeof modelRoom>>;

beforeAll(async () => {
  room = await modelRoom();
});
afterAll(() => room.end());

/** A set in which only the names tell one thing from another. */
async function writeSet(name: string, reportWord: (at: number) => string): Promise<string> {
  const folder = join(room.folder, name);
  await mkdir(folder, { recursive: true });
  for (const [at, background] of paint.entries()) {
    const picture = sharp({ create: { width: 32, height: 32, channels: 3, background } });
    await picture.webp().toFile(join(folder, `${at}.webp`));
  }
  const numbers = Array.from({ length: pairs }, (_, at) => at);
  const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');
  const items = numbers.map((at) => ({
    id: `i${at}`,
    title: names[at % 3],
    description: 'umbrella',
    photo: `${at % 3}.webp`,
  }));
  const reports = numbers.map((at) => ({
    id: `r${at}`,
    description: `umbrella ${reportWord(at)}`,
    language: 'en',
  }));
  const truth = Object.fromEntries(numbers.map((at) => [`r${at}`, `i${at}`]));
  await writeFile(join(folder, 'catalogue.jsonl'), lines(items));
  await writeFile(join(folder, 'guest.jsonl'), lines(reports));
  await writeFile(join(folder, 'truth.json'), JSON.stringify(truth));
  await writeFile(join(folder, 'places.json'), '[]');
  return folder;
}

const otherName = (at: number) => otherNames[at % 3] ?? '';

function meanRanks(line: string | undefined): readonly number[] {
  const [, without, withModel] = /MRR ([\d.]+) -> ([\d.]+)/.exec(line ?? '') ?? [];
  return [Number(without), Number(withModel)];
}

test('a model that tells what the words alone do not gets a word, and the gain is told', async () => {
  const folder = join(room.folder, 'language');
  await writeLanguageModel(folder, meanings);
  const sets = [await writeSet('one', otherName), await writeSet('two', otherName)];
  const said: string[] = [];
  const fit = await fitModel({ folder, sets, prefix: '' }, (line) => said.push(line));
  expect(fit.meaning?.slope).toBeGreaterThan(0);
  expect(fit.picture).toBeNull();
  const [without = 1, withModel = 0] = meanRanks(said.find((line) => line.startsWith('one')));
  expect(withModel).toBeGreaterThan(without * 1.5);
  const model = await openFittedModel({ folder });
  await model.close();
  expect(model.fit).toEqual(fit);
});

test('a model that sees is fitted to the photos of a set that has some', async () => {
  const folder = join(room.folder, 'seeing');
  await writeSeeingModel(folder, meanings);
  const set = await writeSet('photos', otherName);
  const said: string[] = [];
  const fit = await fitModel({ folder, sets: [set], prefix: '' }, (line) => said.push(line));
  expect(fit.picture?.slope).toBeGreaterThan(0);
  expect(said[0]).toContain('believe it half');
});

test('a model that tells nothing gets no word, and cannot be plugged in', async () => {
  const folder = join(room.folder, 'idle');
  await writeLanguageModel(folder, meanings);
  const set = await writeSet('idle-set', (at) => `${names[(at + 1) % 3]}`);
  const said: string[] = [];
  const fit = await fitModel({ folder, sets: [set], prefix: '' }, (line) => said.push(line));
  expect(fit).toEqual({ meaning: null, picture: null });
  expect(said).toContain(
    'meaning: too few pairs to tell, or no better than chance; it gets no word',
  );
  await expect(openFittedModel({ folder })).rejects.toThrow('could not tell right from wrong');
});
