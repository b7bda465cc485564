/**
 * The little of transformers.js that is used. Its own types aren't there, since
 * it is installed by those alone who use it.
 */
export interface Library {
  readonly env: {
    allowRemoteModels: boolean;
    allowLocalModels: boolean;
    useFSCache: boolean;
    useBrowserCache: boolean;
  };
  readonly AutoTokenizer: Loader<Tokenizer>;
  readonly AutoImageProcessor: Loader<(pictures: readonly unknown[]) => Promise<Inputs>>;
  readonly AutoModel: Loader<Runner>;
  readonly CLIPTextModelWithProjection: Loader<Runner>;
  readonly CLIPVisionModelWithProjection: Loader<Runner>;
  readonly RawImage: {
    new (pixels: Uint8ClampedArray, width: number, height: number, channels: 3): unknown;
    read(path: string): Promise<unknown>;
  };
}

export interface Tensor {
  readonly dims: readonly number[];
  readonly data: Float32Array | BigInt64Array;
}

export type Inputs = Readonly<Record<string, Tensor>>;
export type Runner = (inputs: Inputs) => Promise<Inputs>;
export type Tokenizer = (
  texts: readonly string[],
  options: { readonly padding: true; readonly truncation: true; readonly max_length: number },
) => Inputs;

interface Loader<Loaded> {
  from_pretrained(path: string, options: Readonly<Record<string, unknown>>): Promise<Loaded>;
}
