import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The server as two plain files for node: itself, and the child that decodes photos. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: from('./dist'),
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: from('./src/main.ts'),
        'decode-child': from('../../packages/photos/src/decode-child.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: [/^@homeward\//] },
});
