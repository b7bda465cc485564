import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type DecodeReply,
  type DecodeRequest,
  isDecodeReply,
  isUnreadableCause,
  type UnreadableCause,
} from './decode-messages.ts';
import { memoryBytesOf } from './memory-use.ts';

export interface DecoderOptions {
  readonly childEntry: URL;
  readonly timeLimitMs: number;
  readonly memoryLimitBytes: number;
}

/** One warm child process that decodes one photo at a time. */
export interface Decoder {
  readonly pid: number;
  isAlive(): boolean;
  /** Never throws: a child that dies, hangs or grows too large makes the photo unreadable. */
  decode(request: DecodeRequest): Promise<DecodeReply>;
  /** Kill the child and wait until it is gone. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;
const MEMORY_WATCH_MS = 50;
const HEAP_MEGABYTES = 128;
/** Thread stacks and arenas count as data but are never filled; see the README. */
const HEADROOM_BYTES = 256 * 2 ** 20;

/** Start a child and wait until it is ready to decode. */
export async function startDecoder(options: DecoderOptions): Promise<Decoder> {
  const child = forkChild(options);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const isAlive = () => child.connected && !child.killed && child.exitCode === null;
  const stop = () => {
    child.kill('SIGKILL');
    return gone;
  };
  try {
    await ready(child, gone);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    pid: child.pid ?? 0,
    isAlive,
    stop,
    decode: (request) => decodeIn(child, gone, request, options),
  };
}

/**
 * On Linux the kernel itself holds the child to its memory, lets it write no
 * file and no core dump; elsewhere only the two watches do. The child gets an
 * empty environment: no secret of the server is within a hijacked decoder's reach.
 */
function forkChild({ childEntry, memoryLimitBytes }: DecoderOptions): ChildProcess {
  const entry = fileURLToPath(childEntry);
  const isSource = entry.endsWith('.ts');
  const nodeFlags = [`--max-old-space-size=${HEAP_MEGABYTES}`];
  if (isSource) {
    const loader = createRequire(childEntry).resolve('tsx');
    nodeFlags.push('--import', pathToFileURL(loader).href);
  }
  const dataKilobytes = Math.ceil((memoryLimitBytes + HEADROOM_BYTES) / 1024);
  const limits = [
    `ulimit -d ${dataKilobytes}`,
    'ulimit -c 0',
    ...(isSource ? [] : ['ulimit -f 0']),
  ];
  const launcher =
    process.platform === 'linux'
      ? {
          execPath: '/bin/sh',
          execArgv: [
            '-c',
            `${limits.join(' && ')} && exec "$@"`,
            'decode',
            process.execPath,
            ...nodeFlags,
          ],
        }
      : { execPath: process.execPath, execArgv: nodeFlags };
  return fork(entry, [], {
    ...launcher,
    env: { MALLOC_ARENA_MAX: '2' },
    serialization: 'json',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

async function ready(child: ChildProcess, gone: Promise<void>): Promise<void> {
  let complaint = '';
  child.stderr?.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-2000);
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), START_LIMIT_MS);
  const isReady = await Promise.race([
    new Promise<true>((resolve) => child.once('message', () => resolve(true))),
    gone.then(() => false as const),
  ]);
  clearTimeout(timer);
  // From here on a child's words may speak of a photo; they are drained and dropped.
  child.stderr?.removeAllListeners('data').resume();
  if (!isReady) throw new Error(`The photo decoder did not start. ${complaint.trim()}`);
}

async function decodeIn(
  child: ChildProcess,
  gone: Promise<void>,
  request: DecodeRequest,
  limits: Pick<DecoderOptions, 'timeLimitMs' | 'memoryLimitBytes'>,
): Promise<DecodeReply> {
  const over = new AbortController();
  const message = await Promise.race([
    askChild(child, request, over.signal),
    gone,
    limitReached(child.pid ?? 0, limits, over.signal),
  ]);
  over.abort();
  if (isDecodeReply(message)) return message;
  child.kill('SIGKILL');
  return { kind: 'unreadable', cause: isUnreadableCause(message) ? message : 'crash' };
}

function askChild(child: ChildProcess, request: DecodeRequest, over: AbortSignal) {
  return new Promise<unknown>((resolve) => {
    child.once('message', resolve);
    child.send(request, (error) => error && resolve(null));
    over.addEventListener('abort', () => child.off('message', resolve));
  });
}

/** Answers which limit was reached first, or nothing at all once it is over. */
function limitReached(
  pid: number,
  { timeLimitMs, memoryLimitBytes }: Pick<DecoderOptions, 'timeLimitMs' | 'memoryLimitBytes'>,
  over: AbortSignal,
) {
  return new Promise<UnreadableCause>((resolve) => {
    const timer = setTimeout(resolve, timeLimitMs, 'time' as const);
    const watch = setInterval(() => {
      if ((memoryBytesOf(pid) ?? 0) > memoryLimitBytes) resolve('memory');
    }, MEMORY_WATCH_MS);
    over.addEventListener('abort', () => {
      clearTimeout(timer);
      clearInterval(watch);
    });
  });
}
