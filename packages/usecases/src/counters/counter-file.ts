import { type Counter, type CounterPlace, counterPlaceOf, type Venue } from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** A counter as staff see it: what it is, and who stands there. */
export interface CounterFile {
  readonly counter: Counter;
  readonly place: CounterPlace;
  readonly staffName: string | null;
}

/** Put place and name to each counter that the venue still has, in the venue's own order. */
export async function counterFilesOf(
  tx: Pick<ReadTx, 'staff'>,
  venue: Venue,
  counters: readonly Counter[],
): Promise<readonly CounterFile[]> {
  const names = new Map((await tx.staff.list()).map(({ id, name }) => [id, name]));
  return venue.counters.flatMap(({ id }) => {
    const counter = counters.find((other) => other.id === id);
    const place = counterPlaceOf(venue, id);
    if (!counter || !place) return [];
    return [{ counter, place, staffName: (counter.staffId && names.get(counter.staffId)) || null }];
  });
}
