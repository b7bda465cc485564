import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCodes } from '../../src/world/codes.ts';
import { keepOnce, readKept } from '../../src/world/kept-file.ts';
import { createSecrets } from '../../src/world/secrets.ts';
import { createSetUpDoor } from '../../src/world/set-up-door.ts';
import { openVenueSecret } from '../../src/world/venue-secret.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'homeward-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('a passphrase opens its own hash, whatever it cost when it was made', async () => {
  const cheap = createSecrets({ n: 1024, r: 8, p: 1 });
  const dearer = createSecrets({ n: 2048, r: 8, p: 2 });
  const hash = await cheap.hash('correct horse battery');
  expect(hash).toMatch(/^scrypt\$1024\$8\$1\$/);
  expect(await dearer.verify('correct horse battery', hash)).toBe(true);
  expect(await dearer.verify('correct horse batterz', hash)).toBe(false);
  expect(await dearer.verify('correct horse battery', 'plain')).toBe(false);
  expect(await cheap.hash('correct horse battery')).not.toBe(hash);
});

test('a passphrase is the same however its accents are typed', async () => {
  const secrets = createSecrets({ n: 1024, r: 8, p: 1 });
  const hash = await secrets.hash('cafe\u0301 au lait demain');
  expect(await secrets.verify('caf\u00e9 au lait demain', hash)).toBe(true);
});

test('the venue secret is made once, kept to its owner, and found again', async () => {
  const both = await Promise.all([openVenueSecret(folder), openVenueSecret(folder)]);
  expect(both[0]).toHaveLength(32);
  expect(both[1]).toEqual(both[0]);
  expect(await openVenueSecret(folder)).toEqual(both[0]);
  expect((await stat(join(folder, 'venue-secret'))).mode & 0o777).toBe(0o600);
});

test('a damaged venue secret stops the start and is not replaced', async () => {
  await writeFile(join(folder, 'venue-secret'), 'short');
  await expect(openVenueSecret(folder)).rejects.toThrow('restore it from your backup');
  expect(await readKept(join(folder, 'venue-secret'))).toBe('short');
});

test('a file that is kept once is never overwritten', async () => {
  const path = join(folder, 'once');
  expect(await keepOnce(path, 'first')).toBe(true);
  expect(await keepOnce(path, 'second')).toBe(false);
  expect(await readKept(path)).toBe('first');
});

test('only the latest set-up link opens, and nothing once the door is shut', async () => {
  const door = createSetUpDoor(folder, createCodes(Buffer.alloc(32)));
  expect(await door.opens('')).toBe(false);
  const old = await door.invite();
  const token = await door.invite();
  expect(await door.opens(old)).toBe(false);
  expect(await door.opens(token)).toBe(true);
  expect(await readKept(join(folder, 'set-up-token.sha256'))).not.toContain(token);
  await door.shut();
  expect(await door.opens(token)).toBe(false);
});
