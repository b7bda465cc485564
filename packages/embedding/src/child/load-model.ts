import { createRequire } from 'node:module';
import { ModelFault } from '../model-fault.ts';
import type { Inputs, Library } from './library-shape.ts';
import type { Order } from './messages.ts';
import { pooled, rowsOf } from './pooling.ts';

export interface LoadedModel {
  readonly dimensions: number;
  texts(texts: readonly string[]): Promise<readonly Float32Array[]>;
  pictures(paths: readonly string[]): Promise<readonly Float32Array[]>;
}

/** Longer texts are cut; what matters is said before. */
const mostTokens = 512;
const tryOut = ['black umbrella', 'a blue cap'];

/** Load a model from its folder alone, and try it out. Nothing is ever fetched from elsewhere. */
export async function loadModel(order: Order, threads: number): Promise<LoadedModel> {
  const library = createRequire(order.library)(order.library) as Library;
  const { env } = library;
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.useFSCache = false;
  env.useBrowserCache = false;
  const model = order.sees
    ? await loadSeeing(library, order, threads)
    : await loadLanguage(library, order, threads);
  const vectors = await model.texts(tryOut);
  const dimensions = vectors[0]?.length ?? 0;
  if (dimensions < 2) throw new ModelFault(`its vectors have ${dimensions} numbers`);
  return { ...model, dimensions };
}

type Unmeasured = Omit<LoadedModel, 'dimensions'>;

const optionsOf = ({ precision }: Order, threads: number) => ({
  local_files_only: true,
  dtype: precision,
  device: 'cpu',
  session_options: { intraOpNumThreads: threads, interOpNumThreads: 1 },
});

async function loadLanguage(library: Library, order: Order, threads: number): Promise<Unmeasured> {
  const tokenise = await loadTokenizer(library, order);
  const model = await library.AutoModel.from_pretrained(order.path, optionsOf(order, threads));
  return {
    async texts(texts) {
      const inputs = tokenise(texts);
      return pooled((await model(inputs))['last_hidden_state'], inputs, order.pooling);
    },
    pictures: async () => {
      throw new ModelFault('it reads words only');
    },
  };
}

async function loadSeeing(library: Library, order: Order, threads: number): Promise<Unmeasured> {
  const { AutoImageProcessor, RawImage } = library;
  const options = optionsOf(order, threads);
  const tokenise = await loadTokenizer(library, order);
  const words = await library.CLIPTextModelWithProjection.from_pretrained(order.path, options);
  const processor = await AutoImageProcessor.from_pretrained(order.path, {
    local_files_only: true,
  });
  const eyes = await library.CLIPVisionModelWithProjection.from_pretrained(order.path, options);
  const see = async (pictures: readonly unknown[]) =>
    rowsOf((await eyes(await processor(pictures)))['image_embeds']);
  const read = async (texts: readonly string[]) =>
    rowsOf((await words(tokenise(texts)))['text_embeds']);
  const grey = new RawImage(new Uint8ClampedArray(64 * 64 * 3).fill(128), 64, 64, 3);
  const [[word], [picture]] = [await read(tryOut), await see([grey])];
  if (word?.length !== picture?.length) {
    throw new ModelFault(
      `its vectors for words have ${word?.length} numbers, those for photos ${picture?.length}: the files are of two models`,
    );
  }
  return {
    texts: read,
    pictures: async (paths) => see(await Promise.all(paths.map((path) => RawImage.read(path)))),
  };
}

/** Texts as the model's numbers, with its prefix and cut to what it takes. */
async function loadTokenizer(library: Library, { path, prefix }: Order) {
  const tokenizer = await library.AutoTokenizer.from_pretrained(path, { local_files_only: true });
  const { model_max_length: most } = tokenizer as { model_max_length?: number };
  // Some tokenizers claim to take texts of any length; their models don't.
  const limit = typeof most === 'number' && most <= mostTokens ? most : mostTokens;
  return (texts: readonly string[]): Inputs =>
    tokenizer(
      texts.map((text) => `${prefix}${text}`),
      { padding: true, truncation: true, max_length: limit },
    );
}
