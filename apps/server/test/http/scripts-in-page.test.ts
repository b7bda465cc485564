import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHouse, type TestHouse } from '../house/start-house.ts';

let apps: string;
let house: TestHouse;

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const pageWith = (script: string) =>
  `<head><script src="/guest/a.js"></script><script type="module" async>${script}</script></head>`;

async function build(screen: string, html: string): Promise<void> {
  const dist = join(apps, screen, 'dist');
  await mkdir(dist, { recursive: true });
  await writeFile(join(dist, 'index.html'), html);
  await writeFile(join(dist, 'index.html.br'), brotliCompressSync(html));
}

/** The origins and hashes whose scripts may run. */
async function allowed(path: string): Promise<readonly string[]> {
  const response = await fetch(house.url + path);
  const policy = response.headers.get('content-security-policy') ?? '';
  return /script-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
}

beforeAll(async () => {
  apps = await mkdtemp(join(tmpdir(), 'homeward-apps-'));
  await build('guest', pageWith('begin("ü");\n'));
  await build('wall', '<script type="module" src="/wall/a.js"></script>');
  house = await startHouse({ settings: { folders: { apps, launcher: apps } } });
});

afterAll(async () => {
  await house.stop();
  await rm(apps, { recursive: true, force: true });
});

test('a script that was built into a page may run there, and no other', async () => {
  expect(new Set(await allowed('/guest/'))).toEqual(new Set(["'self'", hashOf('begin("ü");\n')]));
});

test('where no script stands in the page, none may', async () => {
  expect(await allowed('/wall/')).toEqual(["'self'"]);
  expect(await allowed('/api/venue')).toEqual(["'self'"]);
});

test('a page that was built again while the server runs is allowed its new script', async () => {
  await build('guest', pageWith('other()'));
  expect(await allowed('/guest/')).toContain(hashOf('other()'));
});

test('a page is sent compressed to whoever takes it so, and plain to others', async () => {
  const ask = (accept: string) =>
    fetch(`${house.url}/guest/`, { headers: { 'accept-encoding': accept } });
  const small = await ask('br');
  expect(small.headers.get('content-encoding')).toBe('br');
  expect(small.headers.get('content-type')).toContain('text/html');
  const plain = await ask('identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(plain.headers.get('vary')).toContain('Accept-Encoding');
  expect(await small.text()).toBe(await plain.text());
});
