import { availableParallelism, setPriority } from 'node:os';
import { type LoadedModel, loadModel } from './child/load-model.ts';
import type { ChildMessage, Order, Question } from './child/messages.ts';

/**
 * The process in which a model runs: its library computes without letting go of
 * the thread, brings an image library of its own and holds hundreds of megabytes,
 * none of which the server should feel.
 */
let model: LoadedModel | null = null;

function send(message: ChildMessage): void {
  process.send?.(message);
}

async function answer(message: Order | Question): Promise<void> {
  if ('library' in message) {
    model = await loadModel(message, Math.max(1, Math.floor(availableParallelism() / 2)));
    send({ kind: 'ready', dimensions: model.dimensions });
    return;
  }
  const { texts, pictures } = message;
  const vectors = [
    ...(texts.length > 0 ? ((await model?.texts(texts)) ?? []) : []),
    ...(pictures.length > 0 ? ((await model?.pictures(pictures)) ?? []) : []),
  ];
  send({ kind: 'vectors', vectors });
}

/** A door that stays shut, whatever a library tries: models come from the folder. */
function shutTheDoor(): void {
  globalThis.fetch = () => Promise.reject(new Error('This process fetches nothing.'));
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

shutTheDoor();
process.title = 'homeward-embed';
try {
  setPriority(10);
} catch {
  // Where a process may not step back, it goes on as it is.
}
// Whoever stops the server signals its whole group; the server decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.on('message', (message: Order | Question) => {
  answer(message).catch((error: unknown) =>
    send({ kind: 'library' in message ? 'fault' : 'failed', reason: reasonOf(error) }),
  );
});
