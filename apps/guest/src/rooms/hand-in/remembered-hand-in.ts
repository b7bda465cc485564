import type { RememberedAnswer } from '@homeward/client';
import type { BoardView, HandInView, VenueView } from '@homeward/contract';
import { keep, readKept } from '../phone/remembered.ts';

/** A finder's place in line as this phone last saw it, and the key that opens it. */
export interface RememberedHandIn {
  readonly authorization: string;
  /** When the server last told (epoch ms). */
  readonly atMs: number;
  readonly handIn: HandInView;
  readonly venue: VenueView;
  readonly board: BoardView | null;
}

const keptAs = 'hand-in';
/** A number is good for one day. */
const dayMs = 86_400_000;

/** What this phone remembers of today; nothing where it is unreadable. */
export function readHandIn(): RememberedHandIn | null {
  try {
    const known = JSON.parse(readKept(keptAs) || 'null') as Partial<RememberedHandIn> | null;
    if (!known?.authorization || !known.handIn || !known.venue || !known.atMs) return null;
    return Date.now() - known.atMs < dayMs ? (known as RememberedHandIn) : null;
  } catch {
    return null;
  }
}

/** Remember the place in line for when there is no connection; null once it is over. */
export function rememberHandIn(known: RememberedHandIn | null): void {
  keep(keptAs, known ? JSON.stringify(known) : '');
}

/** The answers of the last visit, if it was to the same place in line. */
export function handInAnswers(authorization: string): readonly RememberedAnswer[] {
  const known = readHandIn();
  if (known?.authorization !== authorization) return [];
  const { atMs, handIn, venue, board } = known;
  return [
    { name: 'venue.read', input: {}, answer: venue, atMs },
    { name: 'guest.readHandIn', input: {}, answer: handIn, atMs },
    ...(board ? [{ name: 'counters.board', input: {}, answer: board, atMs } as const] : []),
  ];
}
