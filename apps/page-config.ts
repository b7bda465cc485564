import react from '@vitejs/plugin-react';
import { type BuildOptions, defineConfig, type PluginOption, type UserConfig } from 'vite';
import { compressed } from './compress-plugin.ts';

const server = process.env.HOMEWARD_SERVER ?? 'http://127.0.0.1:3000';

/** How each front end is built and, beside a running server, developed. */
export function pageConfig(
  name: 'kiosk' | 'staff' | 'guest' | 'wall',
  plugins: readonly PluginOption[] = [],
  build: BuildOptions = {},
): UserConfig {
  return defineConfig({
    base: `/${name}/`,
    plugins: [react(), ...plugins, compressed()],
    build,
    server: {
      host: '127.0.0.1',
      proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
    },
  });
}
