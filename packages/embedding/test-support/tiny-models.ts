import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onnxFile } from './onnx-file.ts';

/** A direction for each word a tiny model knows; a text is the mean of its words. */
export type Meanings = Readonly<Record<string, readonly [number, number, number]>>;

const specials = ['[PAD]', '[UNK]'] as const;
const unknown = [0.02, 0.02, 0.02] as const;
const ids = { name: 'input_ids', isWhole: true, dims: ['batch', 'length'] };
const mask = { name: 'attention_mask', isWhole: true, dims: ['batch', 'length'] };
const side = 8;

/** Write the folder of a language model that knows these words, and is otherwise like any other. */
export async function writeLanguageModel(folder: string, meanings: Meanings): Promise<void> {
  await mkdir(join(folder, 'onnx'), { recursive: true });
  await writeFile(
    join(folder, 'onnx', 'model.onnx'),
    onnxFile({
      inputs: [ids, mask],
      outputs: [{ name: 'last_hidden_state', isWhole: false, dims: ['batch', 'length', 3] }],
      weights: [wordVectors(meanings)],
      steps: [{ does: 'Gather', from: ['words', 'input_ids'], to: 'last_hidden_state' }],
    }),
  );
  await writeTokenizer(folder, Object.keys(meanings));
  await writeJson(folder, 'config.json', { model_type: 'bert', hidden_size: 3 });
}

/** Write the folder of a model that sees: a photo is its mean red, green and blue. */
export async function writeSeeingModel(folder: string, meanings: Meanings): Promise<void> {
  await mkdir(join(folder, 'onnx'), { recursive: true });
  const over = (name: string, axes: readonly number[]) => ({
    name,
    dims: [axes.length],
    values: axes,
    isWhole: true,
  });
  await writeFile(
    join(folder, 'onnx', 'text_model.onnx'),
    onnxFile({
      inputs: [ids],
      outputs: [{ name: 'text_embeds', isWhole: false, dims: ['batch', 3] }],
      weights: [wordVectors(meanings), over('length', [1])],
      steps: [
        { does: 'Gather', from: ['words', 'input_ids'], to: 'each' },
        { does: 'ReduceMean', from: ['each', 'length'], to: 'text_embeds', whole: { keepdims: 0 } },
      ],
    }),
  );
  await writeFile(
    join(folder, 'onnx', 'vision_model.onnx'),
    onnxFile({
      inputs: [{ name: 'pixel_values', isWhole: false, dims: ['batch', 3, 'height', 'width'] }],
      outputs: [{ name: 'image_embeds', isWhole: false, dims: ['batch', 3] }],
      weights: [over('area', [2, 3])],
      steps: [
        {
          does: 'ReduceMean',
          from: ['pixel_values', 'area'],
          to: 'image_embeds',
          whole: { keepdims: 0 },
        },
      ],
    }),
  );
  await writeTokenizer(folder, Object.keys(meanings));
  await writeJson(folder, 'config.json', { model_type: 'clip', projection_dim: 3 });
  await writeJson(folder, 'preprocessor_config.json', {
    image_processor_type: 'CLIPImageProcessor',
    do_resize: true,
    size: { shortest_edge: side },
    do_center_crop: true,
    crop_size: { height: side, width: side },
    do_rescale: true,
    rescale_factor: 1 / 255,
    do_normalize: false,
  });
}

function wordVectors(meanings: Meanings) {
  const rows = [[0, 0, 0], unknown, ...Object.values(meanings)];
  return { name: 'words', dims: [rows.length, 3], values: rows.flat() };
}

async function writeTokenizer(folder: string, words: readonly string[]): Promise<void> {
  const vocab = Object.fromEntries([...specials, ...words].map((word, id) => [word, id]));
  await writeJson(folder, 'tokenizer.json', {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: specials.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: { type: 'WordLevel', vocab, unk_token: '[UNK]' },
  });
  await writeJson(folder, 'tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizerFast',
    model_max_length: 16,
    pad_token: '[PAD]',
    unk_token: '[UNK]',
  });
}

function writeJson(folder: string, name: string, content: unknown): Promise<void> {
  return writeFile(join(folder, name), JSON.stringify(content));
}
