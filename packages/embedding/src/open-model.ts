import type { ImpressionFit } from '@homeward/matching';
import type { Embedder } from '@homeward/usecases';
import type { Question } from './child/messages.ts';
import { fingerprintOf } from './folder/fingerprint.ts';
import { expectFit, readFitFile } from './folder/fit-file.ts';
import { findLibrary } from './folder/library.ts';
import { readModelFolder } from './folder/model-folder.ts';
import { startModelChild } from './model-child.ts';

export interface ModelOptions {
  /** The folder with the model's files. */
  readonly folder: string;
  /** The child's script; by default the one beside this file, or beside the bundle. */
  readonly childEntry?: URL;
  /** What is put before every text; by default what the fit says. */
  readonly prefix?: string;
}

/** A model that runs. */
export interface OpenModel extends Embedder {
  readonly prefix: string;
  /** The id of the process it runs in. */
  pid(): number;
  /** End its process; questions under way fail. */
  close(): Promise<void>;
}

/** A model whose word has been measured. */
export interface FittedModel extends OpenModel {
  readonly fit: ImpressionFit;
}

/** Open a model that has been fitted; throws a `ModelFault` that says what to do about it. */
export async function openFittedModel(options: ModelOptions): Promise<FittedModel> {
  const folder = await readModelFolder(options.folder);
  findLibrary(folder.path);
  const found = await readFitFile(folder.path);
  const prefix = found?.prefix ?? '';
  const modelId = await fingerprintOf(folder, prefix);
  const { meaning, picture } = expectFit(folder.path, modelId, found);
  return { ...(await openModel({ ...options, prefix })), fit: { meaning, picture } };
}

/** Open a model, fitted or not; throws a `ModelFault` that says what is missing or wrong. */
export async function openModel(options: ModelOptions): Promise<OpenModel> {
  const folder = await readModelFolder(options.folder);
  const library = findLibrary(folder.path);
  const prefix = options.prefix ?? (await readFitFile(folder.path))?.prefix ?? '';
  const order = { ...folder, library, prefix };
  const entry = options.childEntry ?? besideThisFile();
  const modelId = await fingerprintOf(folder, prefix);
  let isClosed = false;
  let child = await startModelChild(entry, order);
  const { dimensions } = child;
  let turn: Promise<unknown> = Promise.resolve();

  /** One after the other; a child that died is replaced when the next one asks. */
  function ask(question: Question): Promise<readonly Float32Array[]> {
    const answer = turn.then(async () => {
      if (isClosed) throw new Error('The model is closed.');
      if (!child.isAlive()) child = await startModelChild(entry, order);
      const vectors = await child.ask(question);
      if (vectors.every(({ length }) => length === dimensions)) return vectors;
      throw new Error(`The model answered with vectors of another length than ${dimensions}.`);
    });
    turn = answer.catch(() => undefined);
    return answer;
  }

  return {
    modelId,
    dimensions,
    prefix,
    embedTexts: (texts) => ask({ texts, pictures: [] }),
    embedPictures: folder.sees ? (pictures) => ask({ texts: [], pictures }) : null,
    pid: () => child.pid,
    async close() {
      isClosed = true;
      await child.stop();
      await turn;
    },
  };
}

function besideThisFile(): URL {
  const isSource = import.meta.url.endsWith('.ts');
  return new URL(isSource ? './embedding-child.ts' : './embedding-child.js', import.meta.url);
}
