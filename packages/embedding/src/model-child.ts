import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ChildMessage, Order, Question } from './child/messages.ts';
import { ModelFault } from './model-fault.ts';

/** A child process with a loaded model in it. */
export interface ModelChild {
  readonly pid: number;
  readonly dimensions: number;
  isAlive(): boolean;
  /** One question at a time. Throws when the child dies, hangs or can't answer. */
  ask(question: Question): Promise<readonly Float32Array[]>;
  /** Kill the child and wait until it is gone. */
  stop(): Promise<void>;
}

const loadLimitMs = 180_000;
const answerLimitMs = 120_000;

/** Start a child and wait until its model is loaded; throws a `ModelFault` when it can't be. */
export async function startModelChild(entry: URL, order: Order): Promise<ModelChild> {
  const child = forkChild(entry);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = () => {
    child.kill('SIGKILL');
    return gone;
  };
  const first = await exchange(child, gone, order, loadLimitMs);
  if (first?.kind !== 'ready') {
    await stop();
    const reason =
      first && 'reason' in first ? first.reason : 'its process ended, perhaps for want of memory';
    throw new ModelFault(
      `the model in "${order.path}" does not work: ${reason}. Compare the files with where they came from.`,
    );
  }
  return {
    pid: child.pid ?? 0,
    dimensions: first.dimensions,
    isAlive: () => child.connected && !child.killed && child.exitCode === null,
    stop,
    async ask(question) {
      const answer = await exchange(child, gone, question, answerLimitMs);
      if (answer?.kind === 'vectors') return answer.vectors;
      if (answer?.kind === 'failed')
        throw new Error(`The model could not answer: ${answer.reason}`);
      child.kill('SIGKILL');
      throw new Error('The process of the model ended or fell silent.');
    },
  };
}

/** Nothing of the server's environment is needed there, and none of its secrets. */
function forkChild(entry: URL): ChildProcess {
  const path = fileURLToPath(entry);
  const execArgv = path.endsWith('.ts')
    ? ['--import', pathToFileURL(createRequire(entry).resolve('tsx')).href]
    : [];
  return fork(path, [], {
    execArgv,
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

async function exchange(
  child: ChildProcess,
  gone: Promise<void>,
  message: Order | Question,
  limitMs: number,
): Promise<ChildMessage | null> {
  let timer: NodeJS.Timeout | undefined;
  let hear: ((message: unknown) => void) | undefined;
  const answer = await Promise.race([
    new Promise<unknown>((resolve) => {
      hear = resolve;
      child.once('message', resolve);
      child.send(message, (error) => error && resolve(null));
    }),
    new Promise<null>((resolve) => {
      timer = setTimeout(resolve, limitMs, null);
    }),
    gone.then(() => null),
  ]);
  clearTimeout(timer);
  if (hear) child.off('message', hear);
  return answer as ChildMessage | null;
}
