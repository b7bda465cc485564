import { type Audience, mayHear } from '@homeward/domain';
import type { Deps, EventRow } from '../ports.ts';

export interface EventsAfter {
  readonly seq: number;
  readonly audience: Audience;
}

export interface News {
  /** What this audience may hear of, in order. */
  readonly events: readonly EventRow[];
  /** The position to ask from next; smaller than asked when the house has begun anew. */
  readonly lastSeq: number;
  /** False when so much has happened that looking at everything again is quicker. */
  readonly isComplete: boolean;
}

const mostEvents = 500;

/** What an audience missed after a sequence number. */
export function eventsAfter({ store }: Pick<Deps, 'store'>) {
  return ({ seq, audience }: EventsAfter) =>
    store.read(async (tx): Promise<News> => {
      const lastSeq = await tx.events.lastSeq();
      const missed = lastSeq - seq;
      if (missed < 0 || missed > mostEvents) return { events: [], lastSeq, isComplete: false };
      const rows = missed === 0 ? [] : await tx.events.after(seq, missed);
      return { events: rows.filter((row) => mayHear(audience, row)), lastSeq, isComplete: true };
    });
}
