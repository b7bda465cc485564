import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env.HOMEWARD_SERVER ?? 'http://127.0.0.1:3000';

export default defineConfig({
  base: '/staff/',
  plugins: [react()],
  // One file on purpose: once it is there, every screen opens without a connection.
  build: { chunkSizeWarningLimit: 1000 },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
});
