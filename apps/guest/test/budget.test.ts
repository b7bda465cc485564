import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/** What a phone may have to load before the page is usable, in bytes of gzipped JavaScript. */
const budgetBytes = 120_000;
/** Browsers fetch so many at a time over a plain connection; the next one waits for a whole journey. */
const filesAtATime = 6;

let html: string;
/** The scripts that are fetched when they are needed. */
let files: ReadonlyMap<string, Rolldown.OutputChunk>;
/** Where each module was put, before the first scripts were written into the page. */
const fileOf = new Map<string, string>();

beforeAll(async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const watcher: Plugin = {
    name: 'where-modules-are-put',
    generateBundle(_options, bundle) {
      for (const made of Object.values(bundle)) {
        if (made.type !== 'chunk') continue;
        for (const id of made.moduleIds) fileOf.set(id, made.fileName);
      }
    },
  };
  // As it is shipped, and not as it is tested.
  vi.stubEnv('NODE_ENV', 'production');
  const built = await build({
    root,
    logLevel: 'error',
    plugins: [watcher],
    build: { write: false },
  });
  const { output } = built as Rolldown.RolldownOutput;
  vi.unstubAllEnvs();
  const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
  files = new Map(scripts.map((script) => [script.fileName, script]));
  const page = output.find(({ fileName }) => fileName === 'index.html');
  html = page?.type === 'asset' ? String(page.source) : '';
});

const scriptsInPage = () =>
  [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

/** The files that hold such modules, and all files these can't begin without. */
function filesWith(part: RegExp): ReadonlySet<Rolldown.OutputChunk> {
  const loaded = new Set<Rolldown.OutputChunk>();
  const load = (file: Rolldown.OutputChunk | undefined) => {
    if (!file || loaded.has(file)) return;
    loaded.add(file);
    for (const name of file.imports) load(files.get(name));
  };
  for (const [id, name] of fileOf) if (part.test(id)) load(files.get(name));
  return loaded;
}

const wordsIn = (language: string) =>
  filesWith(new RegExp(`/i18n/src/locales/${language}/(guest|shared-words|errors)\\.ts$`));

const bytesOf = (scripts: readonly string[]) =>
  scripts.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length, 0);

const languages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'zh', 'ja', 'ko', 'ar'];

describe('the first load of the page', () => {
  it.each(languages)('stays within its budget with all its words in %s', (language) => {
    const words = wordsIn(language);
    expect(words.size, 'all in one file').toBe(1);
    const sent = [...scriptsInPage(), ...[...words].map(({ code }) => code)];
    expect(bytesOf(sent)).toBeLessThanOrEqual(budgetBytes);
  });

  it('stays within its budget also where a pickup code is shown as a picture', () => {
    const picture = filesWith(/\/claims\/qr\.ts$/);
    expect(picture.size).toBeGreaterThan(0);
    for (const language of languages) {
      const fetched = [...new Set([...picture, ...wordsIn(language)])];
      const sent = [...scriptsInPage(), ...fetched.map(({ code }) => code)];
      expect(bytesOf(sent), language).toBeLessThanOrEqual(budgetBytes);
    }
  });

  it('brings what it begins with in the page itself: React, the report, the asking', () => {
    for (const needed of [
      '/react-dom/',
      '/rooms/reports/report-screen.tsx',
      '/client/src/api.ts',
    ]) {
      const put = [...fileOf].filter(([id]) => id.includes(needed));
      expect(put.length, needed).toBeGreaterThan(0);
      for (const [id, file] of put) expect(files.has(file), id).toBe(false);
    }
  });

  it('leaves out what can follow: the touch kit, live news, QR codes, the filing of reports', () => {
    for (const later of ['socket.io-client', '/qrcode/', '/rooms/filing/', '/rooms/hand-in/hand']) {
      const put = [...fileOf].filter(([id]) => id.includes(later));
      expect(put.length, later).toBeGreaterThan(0);
      for (const [id, file] of put) expect(files.has(file), id).toBe(true);
    }
    expect([...fileOf.keys()].filter((id) => id.includes('react-aria'))).toEqual([]);
  });

  it('asks for few files, so that none waits for its turn', () => {
    const asked = [...html.matchAll(/(?:src|href)="\/guest\/assets\/[^"]+"/g)];
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(filesAtATime);
  });
});
