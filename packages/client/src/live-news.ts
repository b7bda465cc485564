import type { Hint, SocketGreeting } from '@homeward/contract';
import { changedEvent } from '@homeward/contract/doors';
import { io } from 'socket.io-client';
import type { Api } from './api.ts';
import { catchingUp } from './catching-up.ts';

/** How a page stands with the server: what it shows is as of `asOf` (epoch ms). */
export interface NewsState {
  readonly isLive: boolean;
  readonly asOf: number;
}

export interface NewsListener {
  /** A hint as it came. */
  changed(hint: Hint): void;
  /** The page has asked what it missed, in order of `seq`: often nothing, or `everything` when that is too much to name. */
  missed(hints: readonly Hint[] | 'everything'): void;
  state(state: NewsState): void;
}

const askEveryMs = 60_000;
const retryMs = 5_000;

/**
 * Follow the server's events. Hints over the socket only make it quicker:
 * after connecting, after a gap, on becoming visible and every minute the page
 * asks for what it missed, so nothing depends on a hint arriving.
 */
export function followNews(
  api: Api,
  audience: SocketGreeting['audience'],
  listener: NewsListener,
): () => void {
  let lastSeq: number | null = null;
  let isCaughtUp = false;
  let isWanted = true;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const socket = io({
    transports: ['websocket'],
    auth: (give) => give({ audience, authorization: api.authorization() ?? undefined }),
    reconnectionDelayMax: 5_000,
  });

  async function askForMissed(): Promise<void> {
    const missed = await api.call('events.after', { query: { after: lastSeq ?? 0 } });
    if (!isWanted) return;
    isCaughtUp = socket.connected;
    const isFirst = lastSeq === null;
    lastSeq = Math.max(lastSeq ?? 0, missed.lastSeq);
    // The page fetched its answers before it knew a seq, so it starts over once.
    if (isFirst || !missed.isComplete) listener.missed('everything');
    else listener.missed(missed.events);
    listener.state({ isLive: socket.connected, asOf: Date.now() });
  }

  /** Whatever was on its way when the page went to sleep, and however long the socket means to wait. */
  function wake(): void {
    missing.askAnew();
    if (!socket.connected) socket.disconnect().connect();
  }

  function lost(): void {
    isCaughtUp = false;
    if (isWanted) listener.state({ isLive: false, asOf: 0 });
  }

  const missing = catchingUp(askForMissed, lost);

  /** A server that says no is not asked again by itself: a page may be let in later. */
  function refused(): void {
    lost();
    if (!socket.active && isWanted) retry = setTimeout(() => socket.connect(), retryMs);
  }

  // What happened between an answer on its way and the connection would be missed.
  socket.on('connect', missing.askAnew);
  socket.on('disconnect', refused);
  socket.on('connect_error', refused);
  socket.on(changedEvent, (hint: Hint) => {
    // Until it has asked, the page can't tell what it missed before this hint.
    if (isCaughtUp) lastSeq = Math.max(lastSeq ?? 0, hint.seq);
    listener.changed(hint);
    listener.state({ isLive: true, asOf: Date.now() });
  });
  const stopWatching = onWaking(wake);
  // A socket takes long to notice that its network has gone; a question knows at once.
  window.addEventListener('offline', missing.askAnew);
  const stopAsking = regularly(missing.ask);

  return () => {
    isWanted = false;
    stopAsking();
    clearTimeout(retry);
    missing.stop();
    stopWatching();
    window.removeEventListener('offline', missing.askAnew);
    socket.disconnect();
  };
}

/** Every minute, from a moment of its own: pages that found the server again together don't ask together for ever after. */
function regularly(ask: () => void): () => void {
  let timer = setTimeout(again, Math.random() * askEveryMs);
  function again(): void {
    ask();
    timer = setTimeout(again, askEveryMs);
  }
  return () => clearTimeout(timer);
}

/** Looked at again, thawed, or back in the network. */
function onWaking(wake: () => void): () => void {
  const look = () => document.visibilityState === 'visible' && wake();
  document.addEventListener('visibilitychange', look);
  document.addEventListener('resume', look);
  window.addEventListener('online', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    document.removeEventListener('resume', look);
    window.removeEventListener('online', look);
  };
}
