import type { ModelFolder } from '../folder/model-folder.ts';

/** What a child needs to know to load a model; sent once. */
export interface Order extends Pick<ModelFolder, 'path' | 'sees' | 'precision' | 'pooling'> {
  /** The library's entry file. */
  readonly library: string;
  /** What is put before every text. */
  readonly prefix: string;
}

/** Texts as they are, pictures by the paths of their files. */
export interface Question {
  readonly texts: readonly string[];
  readonly pictures: readonly string[];
}

export type ChildMessage =
  | { readonly kind: 'ready'; readonly dimensions: number }
  /** For the installer: why the model can't be used. */
  | { readonly kind: 'fault'; readonly reason: string }
  | { readonly kind: 'vectors'; readonly vectors: readonly Float32Array[] }
  | { readonly kind: 'failed'; readonly reason: string };
