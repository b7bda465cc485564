import dns from 'node:dns';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadModel } from '../src/child/load-model.ts';
import { findLibrary } from '../src/folder/library.ts';
import { readModelFolder } from '../src/folder/model-folder.ts';
import { meanings, modelRoom } from '../test-support/model-room.ts';
import { writeLanguageModel, writeSeeingModel } from '../test-support/tiny-models.ts';

afterEach(() => vi.restoreAllMocks());

test.each([
  ['a language model', writeLanguageModel],
  ['a model that sees', writeSeeingModel],
])('%s is loaded and asked without one look outside', async (_, write) => {
  const refuse = (): never => {
    throw new Error('The network was touched.');
  };
  const outside = [
    vi.spyOn(globalThis, 'fetch').mockImplementation(refuse),
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(refuse),
    vi.spyOn(dns, 'lookup').mockImplementation(refuse as never),
  ];
  const room = await modelRoom();
  const path = join(room.folder, 'offline');
  await write(path, meanings);
  const order = { ...(await readModelFolder(path)), library: findLibrary(path), prefix: '' };
  const model = await loadModel(order, 1);
  expect(await model.texts(['cap'])).toHaveLength(1);
  for (const door of outside) expect(door).not.toHaveBeenCalled();
  await room.end();
});
