import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ModelFault, openFittedModel, openModel, writeFitFile } from '../src/index.ts';
import { meanings, modelRoom } from '../test-support/model-room.ts';
import { onnxFile } from '../test-support/onnx-file.ts';
import { writeLanguageModel, writeSeeingModel } from '../test-support/tiny-models.ts';

let room: Awaited<ReturnType<typeof modelRoom>>;

beforeAll(async () => {
  room = await modelRoom();
});
afterAll(() => room.end());

let models = 0;
async function aModel(write = writeLanguageModel): Promise<string> {
  models += 1;
  const folder = join(room.folder, `model-${models}`);
  await write(folder, meanings);
  return folder;
}

async function faultOf(opening: Promise<{ close(): Promise<void> }>): Promise<string> {
  const outcome = await opening.catch((error: unknown) => error);
  if (outcome instanceof ModelFault) return outcome.message;
  throw new Error(`A ModelFault was expected, not ${String(outcome)}`);
}

test('a folder that is not there, or is a file', async () => {
  const missing = join(room.folder, 'nowhere');
  expect(await faultOf(openModel({ folder: missing }))).toBe(
    `there is no folder "${missing}". Put the files of a model there as docs/MODELS.md tells, or leave the variable empty to match without one.`,
  );
  const folder = await aModel();
  const file = join(folder, 'config.json');
  expect(await faultOf(openModel({ folder: file }))).toContain(`"${file}" is not a folder`);
});

test.each(['config.json', 'tokenizer.json', 'tokenizer_config.json'])(
  'a folder without %s, or with half of it',
  async (name) => {
    const folder = await aModel();
    const file = join(folder, name);
    const content = await readFile(file, 'utf8');
    await writeFile(file, content.slice(0, content.length / 2));
    expect(await faultOf(openModel({ folder }))).toBe(
      `"${file}" is not a JSON object; was it downloaded in full?`,
    );
    await rm(file);
    expect(await faultOf(openModel({ folder }))).toContain(`"${file}" is missing.`);
  },
);

test('a model of a kind that makes no vectors of texts', async () => {
  const folder = await aModel();
  await writeFile(join(folder, 'config.json'), '{"model_type": "llama"}');
  const fault = await faultOf(openModel({ folder }));
  expect(fault).toContain('says model_type "llama"');
  expect(fault).toContain('Known are bert,');
  await writeFile(join(folder, 'config.json'), '{}');
  expect(await faultOf(openModel({ folder }))).toContain('says model_type null');
});

test('a folder without weights, in words for each kind of model', async () => {
  const reading = await aModel();
  await rm(join(reading, 'onnx', 'model.onnx'));
  expect(await faultOf(openModel({ folder: reading }))).toBe(
    `there is no model.onnx (or model_quantized.onnx) in "${join(reading, 'onnx')}". Take a model that was exported to ONNX, with that folder.`,
  );
  const seeing = await aModel(writeSeeingModel);
  await rm(join(seeing, 'onnx', 'vision_model.onnx'));
  expect(await faultOf(openModel({ folder: seeing }))).toContain(
    'there is no text_model.onnx and vision_model.onnx',
  );
});

test('a library that is not installed, with the command that installs it', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'homeward-models-'));
  const folder = join(outside, 'model');
  await writeLanguageModel(folder, meanings);
  expect(await faultOf(openModel({ folder }))).toBe(
    `the library that runs models is not installed; it doesn't come with Homeward. Install it once beside the model: npm install --prefix "${outside}" --ignore-scripts @huggingface/transformers@4.3.1`,
  );
  await rm(outside, { recursive: true });
});

test('a library of another major version', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'homeward-models-'));
  const folder = join(outside, 'model');
  await writeLanguageModel(folder, meanings);
  const library = join(outside, 'node_modules', '@huggingface', 'transformers');
  await writeLanguageModel(library, {});
  const manifest = { name: '@huggingface/transformers', version: '2.17.2', main: 'index.js' };
  await writeFile(join(library, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(library, 'index.js'), 'throw new Error("not to be loaded")');
  expect(await faultOf(openModel({ folder }))).toContain('is version 2.17.2, this needs 4.3.1');
  await rm(outside, { recursive: true });
});

test('weights that are damaged', async () => {
  const folder = await aModel();
  await writeFile(join(folder, 'onnx', 'model.onnx'), 'not a model');
  const fault = await faultOf(openModel({ folder }));
  expect(fault).toContain(`the model in "${folder}" does not work: `);
  expect(fault).toContain('Compare the files with where they came from.');
});

test('a model that answers something else than vectors of words', async () => {
  const folder = await aModel();
  const port = { isWhole: true, dims: ['batch', 'length'] };
  await writeFile(
    join(folder, 'onnx', 'model.onnx'),
    onnxFile({
      inputs: [{ ...port, name: 'input_ids' }],
      outputs: [{ ...port, name: 'logits' }],
      weights: [{ name: 'nothing', dims: [1], values: [0], isWhole: true }],
      steps: [{ does: 'Add', from: ['input_ids', 'nothing'], to: 'logits' }],
    }),
  );
  expect(await faultOf(openModel({ folder }))).toContain(
    'it answers with no vector for each word (last_hidden_state)',
  );
});

test('a model whose vectors for words and photos have different lengths', async () => {
  const folder = await aModel(writeSeeingModel);
  const pixels = { name: 'pixel_values', isWhole: false, dims: ['batch', 3, 'height', 'width'] };
  await writeFile(
    join(folder, 'onnx', 'vision_model.onnx'),
    onnxFile({
      inputs: [pixels],
      outputs: [{ name: 'image_embeds', isWhole: false, dims: ['batch', 2] }],
      weights: [
        { name: 'area', dims: [2], values: [2, 3], isWhole: true },
        { name: 'narrow', dims: [3, 2], values: [1, 0, 0, 1, 0, 0] },
      ],
      steps: [
        { does: 'ReduceMean', from: ['pixel_values', 'area'], to: 'rgb', whole: { keepdims: 0 } },
        { does: 'MatMul', from: ['rgb', 'narrow'], to: 'image_embeds' },
      ],
    }),
  );
  expect(await faultOf(openModel({ folder }))).toContain(
    'its vectors for words have 3 numbers, those for photos 2',
  );
});

test('a model nobody has fitted, another than was fitted, or one that can tell nothing', async () => {
  const folder = await aModel();
  const command = `npm run fit:model -- --folder "${folder}"`;
  expect(await faultOf(openFittedModel({ folder }))).toBe(
    `nobody has measured yet what this model's word is worth: run ${command}.`,
  );
  const fit = { model: 'another', prefix: '', meaning: { middle: 0.5, slope: 4 }, picture: null };
  await writeFitFile(folder, fit);
  expect(await faultOf(openFittedModel({ folder }))).toBe(
    `the model in "${folder}" is not the one that was fitted: run ${command}.`,
  );
  const { modelId, close } = await openModel({ folder });
  await close();
  await writeFitFile(folder, { ...fit, model: modelId, meaning: null });
  expect(await faultOf(openFittedModel({ folder }))).toContain('could not tell right from wrong');
  await writeFile(join(folder, 'homeward.json'), '{"model": 1}');
  expect(await faultOf(openFittedModel({ folder }))).toContain(
    `Delete it, then run npm run fit:model`,
  );
  await writeFitFile(folder, { ...fit, model: modelId });
  const opened = await openFittedModel({ folder });
  await opened.close();
  expect(opened.fit).toEqual({ meaning: fit.meaning, picture: null });
});
