import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The server as plain files for node: itself, and the children that decode photos and run a model. */
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
        'embedding-child': from('../../packages/embedding/src/embedding-child.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: [/^@homeward\//] },
});
