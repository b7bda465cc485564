import type { Hint, SocketGreeting } from '@homeward/contract';
import { changedEvent } from '@homeward/contract/doors';
import { io } from 'socket.io-client';
import type { Api } from './api.ts';

/** How a page stands with the server: what it shows is as of `asOf` (epoch ms). */
export interface NewsState {
  readonly isLive: boolean;
  readonly asOf: number;
}

export interface NewsListener {
  /** Hints in order of `seq`, or `everything` when too many were missed to name them. */
  changed(hints: readonly Hint[] | 'everything'): void;
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
  let isAsking = false;
  let isCaughtUp = false;
  let isWanted = true;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const socket = io({
    transports: ['websocket'],
    auth: (give) => give({ audience, authorization: api.authorization() ?? undefined }),
    reconnectionDelayMax: 5_000,
  });

  async function askForMissed(): Promise<void> {
    const after = lastSeq ?? 0;
    const missed = await api.call('events.after', { query: { after } });
    if (!isWanted) return;
    isCaughtUp = socket.connected;
    const isFirst = lastSeq === null;
    lastSeq = Math.max(lastSeq ?? 0, missed.lastSeq);
    // The page fetched its answers before it knew a seq, so it starts over once.
    if (isFirst || !missed.isComplete) listener.changed('everything');
    else if (missed.events.length > 0) listener.changed(missed.events);
    listener.state({ isLive: socket.connected, asOf: Date.now() });
  }

  function catchUp(): void {
    if (isAsking) return;
    isAsking = true;
    askForMissed()
      .catch(lost)
      .finally(() => {
        isAsking = false;
      });
  }

  function lost(): void {
    isCaughtUp = false;
    if (isWanted) listener.state({ isLive: false, asOf: 0 });
  }

  /** A server that says no is not asked again by itself: a page may be let in later. */
  function refused(): void {
    lost();
    if (!socket.active && isWanted) retry = setTimeout(() => socket.connect(), retryMs);
  }

  socket.on('connect', catchUp);
  socket.on('disconnect', refused);
  socket.on('connect_error', refused);
  socket.on(changedEvent, (hint: Hint) => {
    // Until it has asked, the page can't tell what it missed before this hint.
    if (isCaughtUp) lastSeq = Math.max(lastSeq ?? 0, hint.seq);
    listener.changed([hint]);
    listener.state({ isLive: true, asOf: Date.now() });
  });
  const onVisible = () => document.visibilityState === 'visible' && catchUp();
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', catchUp);
  const timer = setInterval(catchUp, askEveryMs);

  return () => {
    isWanted = false;
    clearInterval(timer);
    clearTimeout(retry);
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', catchUp);
    socket.disconnect();
  };
}
