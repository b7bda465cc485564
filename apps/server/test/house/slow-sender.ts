import { connect, type Socket } from 'node:net';
import type { Browser } from './browser.ts';
import type { TestHouse } from './start-house.ts';

/** A sender that decides byte by byte what goes over the wire, and reads what comes back. */
export interface SlowSender {
  /** The head of a request; `length` bytes of body are announced and none are sent. */
  announce(method: string, path: string, length: number, headers?: Record<string, string>): void;
  send(bytes: Uint8Array | string): void;
  /** Everything heard so far, as soon as it matches. */
  hears(pattern: RegExp): Promise<string>;
  /** Resolves when the house has hung up. */
  readonly ended: Promise<void>;
  hangUp(): void;
}

/** Connect to the house with the cookies of a browser. */
export async function slowSender(house: TestHouse, browser: Browser): Promise<SlowSender> {
  const { hostname, port } = new URL(house.url);
  const socket: Socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await new Promise<void>((resolve) => socket.once('connect', resolve));
  let heard = '';
  const listeners = new Set<() => void>();
  const ended = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
      for (const listener of listeners) listener();
    });
  });
  socket.on('data', (data) => {
    heard += data.toString('latin1');
    for (const listener of listeners) listener();
  });
  return {
    announce(method, path, length, headers = {}) {
      const lines = Object.entries({
        host: `${hostname}:${port}`,
        origin: house.url,
        cookie: browser.cookieHeader(),
        'content-length': String(length),
        ...headers,
      }).map(([name, value]) => `${name}: ${value}`);
      socket.write([`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    },
    send: (bytes) => void socket.write(bytes),
    hears: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          const isHeard = pattern.test(heard);
          if (!isHeard && !socket.destroyed) return;
          listeners.delete(listen);
          if (isHeard) resolve(heard);
          else reject(new Error(`The house hung up after saying: ${heard.slice(0, 400)}`));
        };
        listeners.add(listen);
        listen();
      }),
    ended,
    hangUp: () => socket.destroy(),
  };
}
