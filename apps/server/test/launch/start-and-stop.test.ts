import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Browser, pathOf } from '../house/browser.ts';
import { foundBag } from '../house/people.ts';
import { freePort } from '../house/start-house.ts';
import { type Child, root, runFile } from './child.ts';

let dataDir: string;
const running = new Set<Child>();

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'homeward-'));
});

afterAll(async () => {
  for (const child of running) child.process.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

function start(port: number, env: Record<string, string> = {}): Child {
  const child = runFile('src/main.ts', { PORT: String(port), DATA_DIR: dataDir, ...env });
  running.add(child);
  return child;
}

test('everything that is wrong with the configuration is told at once, and nothing starts', async () => {
  const child = start(0, { LOG_LEVEL: 'loud', KIOSK_CONFIG: '/no/such/folder' });
  expect(await child.ended).toBe(1);
  expect(child.said()).toMatch(/environment: PORT: /);
  expect(child.said()).toMatch(/environment: LOG_LEVEL: /);
  expect(child.said()).toMatch(/\/no\/such\/folder\/venue\.json/);
  expect(await readdir(dataDir)).toEqual([]);
});

test('a model that was asked for and does not work is told, and nothing starts', async () => {
  const child = start(await freePort(), { HOMEWARD_MODEL_FOLDER: '/no/such/model' });
  expect(await child.ended).toBe(1);
  expect(child.said()).toContain(
    'environment: HOMEWARD_MODEL_FOLDER: there is no folder "/no/such/model".',
  );
  expect(await readdir(dataDir)).toEqual([]);
});

test('a port that is taken is named, with a way out, before anything is opened', async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => {
    other.listen(port, '127.0.0.1', resolve);
  });
  const child = start(port);
  expect(await child.ended).toBe(1);
  expect(child.said()).toContain(`Port ${port} is already in use`);
  expect(await readdir(dataDir)).toEqual([]);
  await new Promise((resolve) => other.close(resolve));
});

/** Take a picture and look at it. */
async function statusOfPicture(browser: Browser): Promise<number> {
  const photoId = randomUUID();
  const shape = { width: 400, height: 300, channels: 3, background: '#1b2a4a' } as const;
  const bytes = await sharp({ create: shape }).jpeg().toBuffer();
  await browser.raw('PUT', pathOf('photos.store', { photoId }), {
    body: bytes as Uint8Array<ArrayBuffer>,
    headers: {
      'content-type': 'image/jpeg',
      'x-content-sha256': createHash('sha256').update(bytes).digest('hex'),
    },
  });
  return (await browser.raw('GET', pathOf('photos.picture', { photoId, size: 'thumb' }))).status;
}

test('from the first set-up link over a power cut to a calm end, nothing acknowledged is lost', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // A folder named from where the server is started, as the preset is.
  const first = start(port, { DATA_DIR: relative(root, dataDir) });
  const [, token = ''] = await first.says(/\/staff\/setup#(\S+)/);
  const secret = await stat(join(dataDir, 'venue-secret'));
  expect(secret.mode & 0o777).toBe(0o600);

  const browser = new Browser(url);
  const person = { handle: 'first', name: 'First', passphrase: 'a long enough passphrase' };
  const stranger = await browser.call('staff.setUp', { body: { ...person, token: 'guessed' } });
  expect(stranger.code).toBe('setup.closed');
  const admin = await browser.call('staff.setUp', { body: { ...person, token } });
  expect(admin.view.staff.roles).toContain('admin');
  const again = await new Browser(url).call('staff.setUp', { body: { ...person, token } });
  expect(again.code).toBe('setup.closed');
  expect(await statusOfPicture(browser)).toBe(200);
  const itemId = randomUUID();
  const logged = await browser.call('foundItems.register', {
    params: { itemId },
    body: foundBag(),
  });
  expect(logged.status).toBe(200);

  first.process.kill('SIGKILL');
  await first.ended;
  const second = start(port);
  await second.says(/"step":"listening"/);
  expect((await browser.call('foundItems.read', { params: { itemId } })).view.label).toBe('L-1');
  expect(second.said()).not.toContain('/staff/setup#');
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(second.said()).toContain('"step":"stopped"');
});

test('interrupted while the demo is still being filled, it ends calmly and goes on the next time', async () => {
  const demoDir = await mkdtemp(join(tmpdir(), 'homeward-'));
  const child = start(await freePort(), { DATA_DIR: demoDir, HOMEWARD_DEMO: '1' });
  await child.says(/demo photos 20\/198/);
  child.process.kill('SIGINT');
  expect(await child.ended).toBe(0);
  expect(child.said()).not.toContain('could not start');
  await rm(demoDir, { recursive: true, force: true });
}, 120_000);

test('an error nobody expected ends the process, and the log says where but not what about', async () => {
  const child = runFile('test/launch/faulty.ts', {});
  expect(await child.ended).toBe(1);
  expect(child.said()).toMatch(/"kind":"RangeError".*faulty\.ts.*"during":"unhandled rejection"/);
  expect(child.said()).not.toContain('zz-personal');
});
