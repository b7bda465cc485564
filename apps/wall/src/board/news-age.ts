interface Standing {
  /** Epoch ms, as all times here. */
  readonly now: number;
  /** When the server was last heard of. */
  readonly heardAt: number;
  /** Whether its events are being followed. */
  readonly isLive: boolean;
}

const patienceMs = 4_000;
/** A page that follows no events is told so sooner: nothing new would reach it. */
const patienceWithoutEventsMs = 3_000;

/** How old the news is, in whole seconds; null as long as nobody need know. */
export function newsAge({ now, heardAt, isLive }: Standing): number | null {
  const silentMs = now - heardAt;
  const isLost = silentMs >= (isLive ? patienceMs : patienceWithoutEventsMs);
  return isLost ? Math.round(silentMs / 1000) : null;
}
