import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/** What a phone may have to load before the page is usable, in bytes of gzipped JavaScript. */
const budgetBytes = 120_000;
/** Browsers fetch so many at a time over a plain connection; the next one waits for a whole journey. */
const filesAtATime = 6;

let chunks: ReadonlyMap<string, Rolldown.OutputChunk>;
let html: string;

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
  const page = output.find(({ fileName }) => fileName === 'index.html');
  html = page?.type === 'asset' ? String(page.source) : '';
});

/** These chunks and everything they can't begin without. */
function withImports(begin: Iterable<Rolldown.OutputChunk>): ReadonlySet<Rolldown.OutputChunk> {
  const loaded = new Set<Rolldown.OutputChunk>();
  const load = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports) load(chunks.get(name));
  };
  for (const chunk of begin) load(chunk);
  return loaded;
}

const all = () => [...chunks.values()];
const isWords = ({ moduleIds }: Rolldown.OutputChunk) =>
  moduleIds.length > 0 && moduleIds.every((id) => id.includes('/i18n/src/locales/'));

/** Chunks whose code stands in this module of the page. */
const of = (part: string) => all().filter(({ facadeModuleId }) => facadeModuleId?.endsWith(part));

/** Everything without words that the page needs to be usable: the entry, and what it loads of itself at once. */
function codeAtOnce(): ReadonlySet<Rolldown.OutputChunk> {
  const entry = all().filter(({ isEntry }) => isEntry);
  const named = entry.flatMap(({ dynamicImports }) => dynamicImports);
  const begun = named.flatMap((name) => chunks.get(name) ?? []).filter((made) => !isWords(made));
  return withImports([...entry, ...begun]);
}

/** The words a page loads in one language. */
function wordsIn(language: string): readonly Rolldown.OutputChunk[] {
  const rooms = ['guest', 'shared-words', 'errors'].map((room) => `/${language}/${room}.ts`);
  return all().filter(({ moduleIds }) =>
    rooms.some((room) => moduleIds.some((id) => id.endsWith(room))),
  );
}

const bytesOf = (loaded: Iterable<Rolldown.OutputChunk>) =>
  [...loaded].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

const languages = ['en', 'es', 'fr', 'de', 'pt', 'it', 'nl', 'zh', 'ja', 'ko', 'ar'];

describe('the first load of the page', () => {
  it.each(languages)('stays within its budget with all its words in %s', (language) => {
    const words = wordsIn(language);
    expect(words.length).toBeGreaterThan(0);
    const loaded = withImports([...codeAtOnce(), ...words]);
    expect(bytesOf(loaded)).toBeLessThanOrEqual(budgetBytes);
  });

  it('stays within its budget also where a pickup code is shown as a picture', () => {
    expect(of('/claims/qr.ts')).toHaveLength(1);
    for (const language of languages) {
      const loaded = withImports([...codeAtOnce(), ...of('/claims/qr.ts'), ...wordsIn(language)]);
      expect(bytesOf(loaded), language).toBeLessThanOrEqual(budgetBytes);
    }
  });

  it('knows what the page begins with: React is there, and the report', () => {
    const modules = [...codeAtOnce()].flatMap(({ moduleIds }) => moduleIds);
    for (const needed of ['/react-dom/', '/rooms/reports/report-screen.tsx', '/src/api.ts']) {
      expect(modules.filter((id) => id.includes(needed)).length, needed).toBeGreaterThan(0);
    }
  });

  it('leaves out what can follow: the touch kit, live news, QR codes, the filing of reports', () => {
    const modules = [...codeAtOnce()].flatMap(({ moduleIds }) => moduleIds);
    for (const later of ['react-aria', 'socket.io-client', '/qrcode/', '/rooms/filing/']) {
      expect(modules.filter((id) => id.includes(later))).toEqual([]);
    }
  });

  it('is named in the page, and comes in few files, so that none waits for its turn', () => {
    const scripts = [...codeAtOnce()].map(({ fileName }) => fileName);
    expect(scripts.filter((file) => !html.includes(file))).toEqual([]);
    const files = [...html.matchAll(/(?:src|href)="\/guest\/assets\/[^"]+"/g)];
    expect(files.length).toBeLessThan(filesAtATime);
    for (const language of languages) expect(wordsIn(language), language).toHaveLength(1);
  });
});
