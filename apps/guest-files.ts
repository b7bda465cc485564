import type { BuildOptions, Plugin, Rolldown } from 'vite';

/** What the entry itself needs: it asks before the page's code is there. */
const begin =
  /packages\/(client\/src\/api|contract\/src\/doors|i18n\/src\/(create-i18n|load-words|speech|languages|rooms)\.ts)|apps\/guest\/(index\.html|src\/main\.ts|src\/rooms\/(codes\/address|hand-in\/remembered|phone\/(early|remembered|shell)))|vite\/preload-helper|dynamic_import_helper/;

/** What the page and its later parts both stand on. */
const ground =
  /node_modules\/(react|react-dom|scheduler|@tanstack|uuid)\/|packages\/(client|i18n|ui)\/src\/|apps\/guest\/src\/(guest-top|waiting-screen|rooms\/(codes\/guest-key|hand-in\/where|phone\/use-))/;

/** Of those, what only later parts need. */
const later =
  /live-news|send-guest|store-photo|locales|ui\/src\/(codes|choices\/(?!when\.)|pictures\/(?!icon)|layout\/steps|light\/light-choice)/;

/** All that a guest reads in one language, and nobody else's words. */
const words = /i18n\/src\/locales\/(\w\w)\/(guest|shared-words|question|errors)/;

/**
 * Browsers fetch six files at a time over a plain connection, and on a slow network
 * the seventh waits half a second for its turn.
 */
export const guestFiles: BuildOptions = {
  cssCodeSplit: false,
  modulePreload: { polyfill: false },
  rolldownOptions: {
    output: {
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { debugName: 'words', name: (id) => `words-${words.exec(id)?.[1]}`, test: words },
          { name: 'begin', test: begin },
          { name: 'ground', test: (id) => ground.test(id) && !later.test(id) },
        ],
      },
    },
  },
};

/** Names a module that is imported later in the page itself, so that it is fetched together with the entry. */
export function pageAtOnce(module: string): Plugin {
  return {
    name: 'homeward-page-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const chunks = Object.values(bundle).filter((made) => made.type === 'chunk');
        const page = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module));
        const entry = chunks.find(({ isEntry }) => isEntry);
        if (!page || !entry) throw new Error(`Nothing was built from ${module}.`);
        const there = withImports(bundle, entry.fileName);
        return [...withImports(bundle, page.fileName)]
          .filter((file) => !there.has(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/guest/${file}` },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}

function withImports(
  bundle: Rolldown.OutputBundle,
  file: string,
  known = new Set<string>(),
): ReadonlySet<string> {
  const made = bundle[file];
  if (made?.type !== 'chunk' || known.has(file)) return known;
  known.add(file);
  for (const each of made.imports) withImports(bundle, each, known);
  return known;
}
