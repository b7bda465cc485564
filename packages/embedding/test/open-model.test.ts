import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cosineOf } from '@homeward/matching';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenModel, openModel } from '../src/index.ts';
import { meanings, modelRoom } from '../test-support/model-room.ts';
import { writeLanguageModel, writeSeeingModel } from '../test-support/tiny-models.ts';

let room: Awaited<ReturnType<typeof modelRoom>>;

beforeAll(async () => {
  room = await modelRoom();
});
afterAll(() => room.end());

const cosine = (one: Float32Array | undefined, other: Float32Array | undefined) =>
  one && other ? cosineOf(one, other) : Number.NaN;

const isRunning = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a language model', () => {
  let model: OpenModel;

  beforeAll(async () => {
    // A name such as installers give.
    const folder = join(room.folder, 'my model 2.1 (small)');
    await writeLanguageModel(folder, meanings);
    model = await openModel({ folder });
  });
  afterAll(() => model.close());

  test('puts words that mean the same near each other, in the order they were given', async () => {
    const vectors = await model.embedTexts(['umbrella', 'teddy', 'parapluie', 'cap', 'casquette']);
    expect(vectors).toHaveLength(5);
    expect(cosine(vectors[0], vectors[2])).toBeGreaterThan(0.95);
    expect(cosine(vectors[3], vectors[4])).toBeGreaterThan(0.95);
    expect(cosine(vectors[0], vectors[1])).toBeCloseTo(0, 5);
  });

  test('answers vectors of length 1, each the same alone as beside longer texts', async () => {
    const long = Array(100).fill('teddy').join(' ');
    const [alone] = await model.embedTexts(['red cap']);
    const [beside, cut] = await model.embedTexts(['red cap', long]);
    expect(cosine(alone, alone)).toBeCloseTo(1, 5);
    expect(alone?.[0]).toBeCloseTo(Math.SQRT1_2, 5);
    expect(beside).toEqual(alone);
    expect(cut?.[2]).toBeCloseTo(1, 5);
  });

  test('sees no pictures and says so', () => {
    expect(model.embedPictures).toBeNull();
    expect(model.dimensions).toBe(3);
  });

  test('goes on in a fresh process after its own was killed', async () => {
    const first = model.pid();
    process.kill(first, 'SIGKILL');
    await expect.poll(() => isRunning(first)).toBe(false);
    const [vector] = await model.embedTexts(['cap']);
    expect(vector?.[1]).toBeCloseTo(1, 5);
    expect(model.pid()).not.toBe(first);
  });
});

describe('a model that sees', () => {
  let model: OpenModel;

  beforeAll(async () => {
    const folder = join(room.folder, 'seeing');
    await writeSeeingModel(folder, meanings);
    model = await openModel({ folder });
  });
  afterAll(() => model.close());

  test('puts a photo near the words for what is on it', async () => {
    const paths = await Promise.all(
      (['red', 'blue'] as const).map(async (background) => {
        const path = join(room.folder, `${background}.webp`);
        await sharp({ create: { width: 40, height: 30, channels: 3, background } })
          .webp()
          .toFile(path);
        return path;
      }),
    );
    const [red, blue] = (await model.embedPictures?.(paths)) ?? [];
    const [redWord, blueWord] = await model.embedTexts(['red', 'blue']);
    expect(cosine(red, redWord)).toBeGreaterThan(0.98);
    expect(cosine(blue, blueWord)).toBeGreaterThan(0.98);
    expect(cosine(red, blueWord)).toBeLessThan(0.1);
  });

  test('cannot answer for a file that is no picture, and goes on', async () => {
    const path = join(room.folder, 'no-picture.webp');
    await writeFile(path, 'words');
    await expect(model.embedPictures?.([path])).rejects.toThrow('could not answer');
    expect(await model.embedTexts(['red'])).toHaveLength(1);
  });
});

test('what is put before every text, and every file, makes it another model', async () => {
  const folder = join(room.folder, 'fingerprints');
  await writeLanguageModel(folder, meanings);
  const idWith = async (options: { prefix?: string }) => {
    const model = await openModel({ folder, ...options });
    await model.close();
    return model.modelId;
  };
  const plain = await idWith({});
  expect(await idWith({})).toBe(plain);
  expect(await idWith({ prefix: 'query: ' })).not.toBe(plain);
  await writeLanguageModel(folder, { ...meanings, teddy: [0, 0.1, 1] });
  expect(await idWith({})).not.toBe(plain);
});

test('words put before every text are read by the model', async () => {
  const folder = join(room.folder, 'prefixed');
  await writeLanguageModel(folder, meanings);
  const model = await openModel({ folder, prefix: 'teddy ' });
  const [vector] = await model.embedTexts(['cap']);
  await model.close();
  expect(vector?.[1]).toBeCloseTo(Math.SQRT1_2, 5);
  expect(vector?.[2]).toBeCloseTo(Math.SQRT1_2, 5);
});

test('a model made to be read by its first word is read so', async () => {
  const folder = join(room.folder, 'first-word');
  await writeLanguageModel(folder, meanings);
  await mkdir(join(folder, '1_Pooling'));
  const pooling = '{"pooling_mode_cls_token": true, "pooling_mode_mean_tokens": false}';
  await writeFile(join(folder, '1_Pooling', 'config.json'), pooling);
  const model = await openModel({ folder });
  const [vector] = await model.embedTexts(['cap teddy teddy']);
  await model.close();
  expect(vector?.[1]).toBeCloseTo(1, 5);
});

test('weights are found under the name they were published by', async () => {
  const folder = join(room.folder, 'quantised');
  await writeLanguageModel(folder, meanings);
  const weights = join(folder, 'onnx', 'model');
  await rename(`${weights}.onnx`, `${weights}_quantized.onnx`);
  const model = await openModel({ folder });
  expect(await model.embedTexts(['cap'])).toHaveLength(1);
  await model.close();
});

test('a closed model has ended its process and answers nothing more', async () => {
  const folder = join(room.folder, 'closed');
  await writeLanguageModel(folder, meanings);
  const model = await openModel({ folder });
  const pid = model.pid();
  await model.close();
  await expect.poll(() => isRunning(pid)).toBe(false);
  await expect(model.embedTexts(['cap'])).rejects.toThrow('closed');
});
