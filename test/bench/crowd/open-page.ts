import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { asker, type View } from './ask.ts';
import type { Page } from './words.ts';

export interface Hint {
  readonly name: string;
  readonly id: string;
}

export interface OpenPage {
  readonly url: string;
  readonly origin: string;
  readonly page: Page;
  readonly onHint: (hint: Hint) => void;
  /** An answer to a question that was asked at `askedAt` (milliseconds of this process). */
  readonly onAnswer: (view: View, askedAt: number) => void;
  readonly onEvent: (what: 'looks' | 'retried' | 'failed' | 'socketsLost', fault?: unknown) => void;
}

/** From when on, and until when, a visitor's page hears of somebody else's turn; as `packages/client` has it. */
const courtesyMs = 200;
const calmMs = 1_000;
const tries = 3;
const retryAfterMs = 50;

/**
 * Open one page: it follows the news and asks anew as the real ones do, at once,
 * or, when it is another visitor's turn, within a moment. Resolves once it listens.
 */
export function openPage(open: OpenPage): Promise<void> {
  const { url, origin, page } = open;
  const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
  const headers = page.cookie ? { cookie: page.cookie } : {};
  const socket = new WebSocket(address, { origin, headers, handshakeTimeout: 10_000 });
  const greeting = JSON.stringify({ audience: page.kind, authorization: page.authorization });
  const hear = listener(open);
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('close', () => {
      open.onEvent('socketsLost');
      reject(new Error(`${page.kind}: closed`));
    });
    socket.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('0')) socket.send(`40${greeting}`);
      else if (text === '2') socket.send('3');
      else if (text.startsWith('40')) resolve();
      else if (text.startsWith('44')) reject(new Error(`${page.kind}: ${text}`));
      else if (text.startsWith('42')) hear(JSON.parse(text.slice(2))[1] as Hint);
    });
  });
}

function listener(open: OpenPage): (hint: Hint) => void {
  const { url, page, onHint } = open;
  const ask = asker(url, page);
  let isWaiting = false;
  return (hint) => {
    onHint(hint);
    if (page.kind !== 'guest' || hint.id === page.ticketId) return void look(ask, open);
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(
      () => {
        isWaiting = false;
        void look(ask, open);
      },
      courtesyMs + Math.random() * (calmMs - courtesyMs),
    );
  };
}

/** Ask, and again when that fails, as a page does; what it took counts from the first time. */
async function look(ask: () => Promise<View>, { onAnswer, onEvent }: OpenPage): Promise<void> {
  onEvent('looks');
  for (let left = tries - 1; left >= 0; left -= 1) {
    const askedAt = performance.now();
    try {
      onAnswer(await ask(), askedAt);
      return;
    } catch (fault) {
      onEvent(left > 0 ? 'retried' : 'failed', fault);
      if (left > 0) await pause(retryAfterMs);
    }
  }
}
