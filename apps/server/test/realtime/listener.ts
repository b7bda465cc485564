import type { Hint, SocketGreeting } from '@homeward/contract';
import { changedEvent } from '@homeward/contract/doors';
import { io, type Socket } from 'socket.io-client';
import type { Browser } from '../house/browser.ts';
import type { TestHouse } from '../house/start-house.ts';

/** A page that listens: its socket and every hint it has heard. */
export interface Listener {
  readonly socket: Socket;
  readonly hints: readonly Hint[];
  /** The first hint of that name, already heard or still to come. */
  heard(name: Hint['name']): Promise<Hint>;
}

export interface ListenAs {
  readonly browser?: Browser;
  readonly authorization?: string;
  readonly origin?: string | null;
  readonly isPolling?: boolean;
}

/** Connect as a page would; rejects with the server's reason when it is not let in. */
export async function listen(
  house: TestHouse,
  audience: SocketGreeting['audience'],
  { browser, authorization, origin = house.url, isPolling = false }: ListenAs = {},
): Promise<Listener> {
  const socket = io(house.url, {
    transports: [isPolling ? 'polling' : 'websocket'],
    reconnection: false,
    forceNew: true,
    auth: { audience, authorization },
    extraHeaders: {
      ...(origin === null ? {} : { origin }),
      ...(browser ? { cookie: browser.cookieHeader() } : {}),
    },
  });
  const hints: Hint[] = [];
  const waiting = new Set<() => void>();
  socket.on(changedEvent, (hint: Hint) => {
    hints.push(hint);
    for (const look of waiting) look();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (error) => {
      socket.disconnect();
      reject(error);
    });
  });
  return {
    socket,
    hints,
    heard: (name) =>
      new Promise((resolve) => {
        const look = () => {
          const hint = hints.find((candidate) => candidate.name === name);
          if (!hint) return;
          waiting.delete(look);
          resolve(hint);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** Resolves once the server has ended the connection. */
export function partedFrom({ socket }: Listener): Promise<void> {
  return new Promise((resolve) => {
    if (socket.disconnected) return resolve();
    socket.once('disconnect', () => resolve());
  });
}
