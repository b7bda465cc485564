import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { asScript, emptyShelf, takingFromShelf, wholeShelf } from './script-syntax.ts';

/**
 * Writes the scripts that a page begins with into the page itself: on a weak network every file
 * costs a journey, half a second of nothing. The chunk called `first`, with what it stands on,
 * runs while the others are still on their way; files it fetches by then wait for them, and share
 * what is there already.
 */
export function scriptsInPage(first: string): Plugin {
  let base = '/';
  return {
    name: 'homeward-scripts-in-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        const chunks = Object.values(bundle).filter((made) => made.type === 'chunk');
        const entry = chunks.find(({ isEntry }) => isEntry);
        const begin = chunks.find(({ name }) => name === first);
        if (page?.type !== 'asset' || !entry || !begin) {
          throw new Error('It takes a page, its entry and the chunk that runs first.');
        }
        const inPage = withImports(bundle, entry);
        const nameOnShelf = (file: string) =>
          [...inPage].find(({ fileName }) => basename(fileName) === basename(file))?.name;
        for (const chunk of chunks) {
          chunk.code = inPage.has(chunk)
            ? asScript(chunk.code, chunk.name, nameOnShelf, `${base}assets/`)
            : takingFromShelf(chunk.code, nameOnShelf);
        }
        const early = withImports(bundle, begin);
        const rest = [...inPage].filter((chunk) => !early.has(chunk));
        page.source = withScripts(String(page.source), codeOf([...early]), codeOf(rest));
        for (const { fileName } of inPage) delete bundle[fileName];
        expectUnmentioned(inPage, [...Object.values(bundle), ...inPage]);
      },
    },
  };
}

/** A chunk after all that it can't begin without, in the order in which they have to run. */
function withImports(
  bundle: Rolldown.OutputBundle,
  chunk: Rolldown.OutputChunk,
  known = new Set<Rolldown.OutputChunk>(),
): ReadonlySet<Rolldown.OutputChunk> {
  for (const file of chunk.imports) {
    const imported = bundle[file];
    if (imported?.type === 'chunk' && !known.has(imported)) withImports(bundle, imported, known);
  }
  return known.add(chunk);
}

/**
 * The early scripts take the entry's place in the page and run as soon as they have arrived;
 * the rest ends the page and waits for no style, as a plain script there would.
 */
function withScripts(html: string, early: string, rest: string): string {
  return html
    .replace(/<script [^>]*\bsrc=[^>]*><\/script>/, () => `<script>${emptyShelf}${early}</script>`)
    .replace('</body>', () => `<script type="module" async>${rest}${wholeShelf}</script></body>`);
}

function codeOf(chunks: readonly Rolldown.OutputChunk[]): string {
  return chunks.map(({ code }) => code).join('');
}

/** A file that isn't there must not be asked for. */
function expectUnmentioned(
  gone: Iterable<Rolldown.OutputChunk>,
  made: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[],
): void {
  const texts = made.map((each) => (each.type === 'chunk' ? each.code : String(each.source)));
  for (const { fileName } of gone) {
    if (texts.some((text) => text.includes(basename(fileName)))) {
      throw new Error(`${fileName} stands in the page and is asked for as a file, too.`);
    }
  }
}
