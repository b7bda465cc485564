import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/** What a phone may have to load before it shows anything, in bytes of gzipped JavaScript. */
const budgetBytes = 120_000;

let chunks: ReadonlyMap<string, Rolldown.OutputChunk>;

beforeAll(async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  // As it is shipped, and not as it is tested.
  vi.stubEnv('NODE_ENV', 'production');
  const made = await build({ root, logLevel: 'error', build: { write: false } });
  vi.unstubAllEnvs();
  const { output } = made as Rolldown.RolldownOutput;
  chunks = new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
});

/** The entry and everything it can't begin without. */
function firstLoad(): readonly Rolldown.OutputChunk[] {
  const loaded = new Set<Rolldown.OutputChunk>();
  const load = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports) load(chunks.get(name));
  };
  load([...chunks.values()].find(({ isEntry }) => isEntry));
  return [...loaded];
}

describe('the first load of the page', () => {
  it('stays within what a weak network brings in a moment', () => {
    const bytes = firstLoad().map(({ code }) => gzipSync(code, { level: 9 }).length);
    expect(bytes.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(budgetBytes);
  });

  it('leaves out what can follow: the touch kit, live news, QR codes, the filing of reports', () => {
    const modules = firstLoad().flatMap(({ moduleIds }) => moduleIds);
    expect(modules.some((id) => id.includes('/react-dom/'))).toBe(true);
    for (const later of ['react-aria', 'socket.io-client', '/qrcode/', '/rooms/filing/']) {
      expect(modules.filter((id) => id.includes(later))).toEqual([]);
    }
  });
});
