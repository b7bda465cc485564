import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/**
 * Builds the service worker of an app beside its page and tells it which files to keep:
 * all code and styles but the words of the languages, of which it keeps those in use.
 */
export function serviceWorker(app: 'guest'): Plugin {
  const entry = fileURLToPath(
    new URL(`./${app}/src/service-worker/service-worker.ts`, import.meta.url),
  );
  let files: readonly string[] = [];
  let version = '';
  return {
    name: 'homeward-service-worker',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const made = Object.values(bundle);
        files = made
          .filter(({ fileName }) => /\.(js|css)$/.test(fileName) && !isWords(made, fileName))
          .map(({ fileName }) => `/${app}/${fileName}`)
          .sort();
        const page = bundle['index.html'];
        // Other files' names change with their content.
        const all = [...Object.keys(bundle).sort(), page?.type === 'asset' ? page.source : ''];
        version = createHash('sha256').update(all.join('\n')).digest('hex').slice(0, 12);
      },
    },
    async writeBundle({ dir }) {
      await build({
        configFile: false,
        logLevel: 'warn',
        define: { shellFiles: JSON.stringify(files), shellVersion: JSON.stringify(version) },
        build: {
          outDir: dir ?? 'dist',
          emptyOutDir: false,
          copyPublicDir: false,
          rolldownOptions: {
            input: entry,
            output: { format: 'iife', entryFileNames: 'sw.js' },
          },
        },
      });
    },
  };
}

interface Made {
  readonly fileName: string;
  readonly type: string;
  readonly moduleIds?: readonly string[];
}

/** A chunk that holds nothing but words of one language. */
function isWords(made: readonly Made[], fileName: string): boolean {
  const { moduleIds = [] } = made.find((each) => each.fileName === fileName) ?? {};
  return moduleIds.length > 0 && moduleIds.every((id) => id.includes('/i18n/src/locales/'));
}
