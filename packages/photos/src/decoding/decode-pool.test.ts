import { spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '../../test-support/made-photos.ts';
import { newFolder } from '../../test-support/open-studio.ts';
import { type DecodePool, type DecodePoolOptions, openDecodePool } from './decode-pool.ts';

const soundChild = new URL('../decode-child.ts', import.meta.url);
const badChild = new URL('../../test-support/misbehaving-child.ts', import.meta.url);
const mostPixels = 50_000_000;

let folder: string;
const pools: DecodePool[] = [];

beforeAll(async () => {
  folder = await newFolder();
});
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});
afterAll(() => rm(folder, { recursive: true }));

async function open(options: Partial<DecodePoolOptions> = {}): Promise<DecodePool> {
  const pool = await openDecodePool({
    childEntry: soundChild,
    children: 1,
    timeLimitMs: 20_000,
    memoryLimitBytes: 768 * 2 ** 20,
    ...options,
  });
  pools.push(pool);
  return pool;
}

async function fileWith(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return { path, format: 'jpeg' as const, mostPixels };
}

describe('a child that misbehaves costs one photo and is replaced', () => {
  const unreadable = (cause: string) => ({ kind: 'unreadable', cause });

  it.each([
    ['crash', 'crash'],
    ['leave', 'crash'],
    ['lie', 'crash'],
    ['hang', 'time'],
    ['spin', 'time'],
  ])('%s', async (deed, cause) => {
    const pool = await open({
      childEntry: badChild,
      timeLimitMs: cause === 'time' ? 1000 : 20_000,
    });
    const [before] = await pool.pids();
    expect(await pool.decode(await fileWith(deed, deed))).toEqual(unreadable(cause));
    expect((await pool.decode(await fileWith('refuse', 'refuse'))).kind).toBe('too-many-pixels');
    expect((await pool.pids())[0]).not.toBe(before);
  });

  it('hoard: it takes more memory than it may', async () => {
    const pool = await open({ childEntry: badChild, memoryLimitBytes: 300 * 2 ** 20 });
    const reply = await pool.decode(await fileWith('hoard', 'hoard'));
    expect(reply).toMatchObject({ kind: 'unreadable' });
    expect((await pool.decode(await fileWith('refuse', 'refuse'))).kind).toBe('too-many-pixels');
  });

  it('photos that wait behind it are decoded in their turn', async () => {
    const pool = await open({ childEntry: badChild, timeLimitMs: 1000 });
    const hang = await fileWith('hang', 'hang');
    const refuse = await fileWith('refuse', 'refuse');
    const replies = await Promise.all([hang, refuse, refuse].map((file) => pool.decode(file)));
    expect(replies.map(({ kind }) => kind)).toEqual([
      'unreadable',
      'too-many-pixels',
      'too-many-pixels',
    ]);
  });
});

describe('a sound child', () => {
  it('that is killed in the middle of a photo is replaced, and the photo decoded after all', async () => {
    const large = await plain(4000, 3000).jpeg({ progressive: true }).toBuffer();
    const pool = await open();
    const [pid = 0] = await pool.pids();
    const decoding = pool.decode(await fileWith('large.jpg', large));
    setTimeout(() => process.kill(pid, 'SIGKILL'), 20);
    expect((await decoding).kind).toBe('decoded');
    expect(await isRunning(pid)).toBe(false);
  });

  it('that is killed again and again makes the photo unreadable', async () => {
    const large = await plain(4000, 3000).jpeg({ progressive: true }).toBuffer();
    const pool = await open();
    const decoding = pool.decode(await fileWith('large.jpg', large));
    const killing = setInterval(async () => {
      for (const pid of await pool.pids()) if (await isRunning(pid)) process.kill(pid, 'SIGKILL');
    }, 20);
    expect(await decoding).toEqual({ kind: 'unreadable', cause: 'crash' });
    clearInterval(killing);
  });

  it('that dies while idle is replaced without costing a photo', async () => {
    const file = await fileWith('small.jpg', await plain(64, 64).jpeg().toBuffer());
    const pool = await open();
    const [pid = 0] = await pool.pids();
    process.kill(pid, 'SIGKILL');
    await untilGone(pid);
    expect((await pool.decode(file)).kind).toBe('decoded');
  });

  it('refuses a photo that needs more memory than it may have, and decodes the next', async () => {
    const greedy = await plain(7000, 7000)
      .jpeg({ progressive: true, chromaSubsampling: '4:4:4' })
      .toBuffer();
    const pool = await open({ memoryLimitBytes: 260 * 2 ** 20 });
    const reply = await pool.decode(await fileWith('greedy.jpg', greedy));
    expect(reply).toEqual({ kind: 'unreadable', cause: 'memory' });
    const small = await fileWith('small.jpg', await plain(64, 64).jpeg().toBuffer());
    expect((await pool.decode(small)).kind).toBe('decoded');
  });

  it('works as a bundle of plain JavaScript, the way production runs it', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const outDir = join(root, 'dist', `try-${process.pid}`);
    await build({
      configFile: false,
      logLevel: 'error',
      root,
      ssr: { noExternal: [/^@homeward\//] },
      build: {
        ssr: true,
        outDir,
        rolldownOptions: { input: { 'decode-child': fileURLToPath(soundChild) } },
      },
    });
    try {
      const pool = await open({ childEntry: new URL(`file://${join(outDir, 'decode-child.js')}`) });
      const file = await fileWith('small.jpg', await plain(64, 64).jpeg().toBuffer());
      expect((await pool.decode(file)).kind).toBe('decoded');
    } finally {
      await rm(outDir, { recursive: true });
    }
  });
});

describe('starting and stopping', () => {
  it('fails when the child can’t start, and says why', async () => {
    const missing = new URL('./no-such-child.ts', import.meta.url);
    await expect(open({ childEntry: missing })).rejects.toThrow(/did not start.*no-such-child/s);
  });

  it('leaves no child behind when closed, and decodes no more', async () => {
    const pool = await open({ children: 2 });
    const pids = await pool.pids();
    await pool.close();
    await Promise.all(pids.map(untilGone));
    const file = await fileWith('small.jpg', await plain(64, 64).jpeg().toBuffer());
    await expect(pool.decode(file)).rejects.toThrow('closed');
  });

  it('leaves no child behind when the server itself is killed', async () => {
    const script = fileURLToPath(new URL('../../test-support/doomed-parent.ts', import.meta.url));
    const parent = spawn(process.execPath, ['--import', 'tsx', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [line] = await createInterface(parent.stdout)
      [Symbol.asyncIterator]()
      .next()
      .then(({ value }) => [value as string]);
    const pids = JSON.parse(line ?? '[]') as number[];
    expect(pids).toHaveLength(2);
    parent.kill('SIGKILL');
    await Promise.all(pids.map(untilGone));
  });
});

describe.runIf(process.platform === 'linux')('what the kernel holds a child to', () => {
  it('is its memory, and no core dump with a photo in it', async () => {
    const [pid] = await (await open()).pids();
    const limits = await readFile(`/proc/${pid}/limits`, 'utf8');
    const dataBytes = Number(/^Max data size\s+(\d+)/m.exec(limits)?.[1]);
    expect(dataBytes).toBe((768 + 256) * 2 ** 20);
    expect(/^Max core file size\s+0\s/m.test(limits)).toBe(true);
  });

  it('is an environment without the server’s secrets', async () => {
    process.env['HOMEWARD_TEST_SECRET'] = 'very secret';
    const [pid] = await (await open()).pids();
    delete process.env['HOMEWARD_TEST_SECRET'];
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1');
    expect(environment).toContain('MALLOC_ARENA_MAX');
    expect(environment).not.toContain('HOMEWARD_TEST_SECRET');
  });
});

/** Waits until a process has ended; one that lives on lets the test run into its time limit. */
async function untilGone(pid: number): Promise<void> {
  while (await isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // Where nobody has asked yet how an orphan ended, it stays listed as a zombie.
  const status = await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => '');
  return !/\) Z /.test(status);
}
