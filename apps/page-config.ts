import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const server = process.env.HOMEWARD_SERVER ?? 'http://127.0.0.1:3000';

/** How each front end is built and, beside a running server, developed. */
export function pageConfig(name: 'kiosk' | 'staff' | 'guest' | 'wall'): UserConfig {
  return defineConfig({
    base: `/${name}/`,
    plugins: [react()],
    server: {
      host: '127.0.0.1',
      proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
    },
  });
}
