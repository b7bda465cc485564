import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ModelFault } from '../model-fault.ts';
import { readJson } from './read-json.ts';

/** A folder that holds a model, as far as files alone can tell. */
export interface ModelFolder {
  readonly path: string;
  /** Does it see photos too, or only read words? */
  readonly sees: boolean;
  /** The library's name for the precision of the files that are there. */
  readonly precision: string;
  /** How word vectors become one: the mean of them, or the first. */
  readonly pooling: 'mean' | 'first';
  /** What makes this model this model, for its fingerprint. */
  readonly files: readonly string[];
}

/** Encoders of texts whose output is one vector a word. */
const languageTypes = ['bert', 'distilbert', 'mpnet', 'roberta', 'xlm-roberta', 'modernbert'];
const seeingTypes = ['clip'];

/** Most exact first: whoever keeps several has not chosen. */
const precisions = [
  ['', 'fp32'],
  ['_fp16', 'fp16'],
  ['_quantized', 'q8'],
  ['_int8', 'int8'],
  ['_uint8', 'uint8'],
  ['_q4', 'q4'],
] as const;

/** Look a model's folder over; throws a `ModelFault` that says what is missing or wrong. */
export async function readModelFolder(given: string): Promise<ModelFolder> {
  const path = resolve(given);
  await expectFolder(path);
  const config = await readJson(
    join(path, 'config.json'),
    'It comes with every model; is this the right folder?',
  );
  const type = config['model_type'];
  const sees = seeingTypes.includes(String(type));
  if (!sees && !languageTypes.includes(String(type))) {
    const known = [...languageTypes, ...seeingTypes].join(', ');
    throw new ModelFault(
      `"${join(path, 'config.json')}" says model_type ${JSON.stringify(type ?? null)}, which is not a model that turns texts into vectors here. Known are ${known}.`,
    );
  }
  const rest = [
    'tokenizer.json',
    'tokenizer_config.json',
    ...(sees ? ['preprocessor_config.json'] : []),
  ];
  for (const name of rest) {
    await readJson(join(path, name), 'Download it from where the model came from.');
  }
  const { precision, weights } = await findWeights(path, sees);
  return {
    path,
    sees,
    precision,
    pooling: await poolingOf(path),
    files: ['config.json', ...rest, ...weights],
  };
}

async function expectFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  const what = found ? `"${path}" is not a folder` : `there is no folder "${path}"`;
  throw new ModelFault(
    `${what}. Put the files of a model there as docs/MODELS.md tells, or leave the variable empty to match without one.`,
  );
}

async function findWeights(path: string, sees: boolean) {
  const parts = sees ? ['text_model', 'vision_model'] : ['model'];
  for (const [suffix, precision] of precisions) {
    const weights = parts.map((part) => join('onnx', `${part}${suffix}.onnx`));
    const found = await Promise.all(weights.map((file) => isFile(join(path, file))));
    if (found.every(Boolean)) return { precision, weights };
  }
  const wanted = parts.map((part) => `${part}.onnx`).join(' and ');
  throw new ModelFault(
    `there is no ${wanted} (or ${parts.map((part) => `${part}_quantized.onnx`).join(' and ')}) in "${join(path, 'onnx')}". Take a model that was exported to ONNX, with that folder.`,
  );
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** Models made with sentence-transformers say themselves how to pool. */
async function poolingOf(path: string): Promise<'mean' | 'first'> {
  const file = join(path, '1_Pooling', 'config.json');
  if (!(await isFile(file))) return 'mean';
  return (await readJson(file, ''))['pooling_mode_cls_token'] === true ? 'first' : 'mean';
}
