import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Smaller files gain nothing. */
const smallestBytes = 1_000;

/** Lays a `.br` and a `.gz` beside every text that was built, so that the server needn't compress anything. */
export function compressed(): Plugin {
  let folder = 'dist';
  return {
    name: 'homeward-compressed',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const entries = await readdir(folder, { recursive: true });
      for (const name of entries.filter((each) => /\.(js|css|html|svg|webmanifest)$/.test(each))) {
        const content = await readFile(join(folder, name));
        if (content.length < smallestBytes) continue;
        await writeFile(join(folder, `${name}.br`), brotliCompressSync(content));
        await writeFile(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
}
