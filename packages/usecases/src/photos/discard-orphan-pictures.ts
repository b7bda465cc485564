import { addMinutes, type PhotoId } from '@homeward/domain';
import type { Deps } from '../ports.ts';

/** Pictures without a row are left this long for their sender to try again. */
export const orphanMinutes = 60;

const photosAtOnce = 100;

type OrphanDeps = Pick<Deps, 'store' | 'clock' | 'photos'>;

export interface Sweep {
  /** Photos whose pictures are here and whose row is not. */
  readonly orphans: number;
  readonly discarded: number;
}

/**
 * Clear away pictures that no row stands for: their sender never heard that
 * they were kept, and has not come back. Where such pictures outnumber the
 * others it is not the pictures that are wrong: somebody may have opened the
 * house on an empty or foreign database. Then nothing is touched.
 */
export function discardOrphanPictures(deps: OrphanDeps) {
  return async (signal?: AbortSignal): Promise<Sweep> => {
    const { orphans, kept } = await sortOut(deps, signal);
    let discarded = 0;
    if (orphans.length > kept) return { orphans: orphans.length, discarded };
    for (const id of orphans) {
      if (signal?.aborted) break;
      if (await discardUnlessKept(deps, id)) discarded += 1;
    }
    return { orphans: orphans.length, discarded };
  };
}

interface Sorted {
  readonly orphans: PhotoId[];
  kept: number;
}

/** Which pictures have no row, among those that have been here long enough to have one. */
async function sortOut(deps: OrphanDeps, signal: AbortSignal | undefined): Promise<Sorted> {
  const before = addMinutes(deps.clock.now(), -orphanMinutes);
  const sorted: Sorted = { orphans: [], kept: 0 };
  let ids: PhotoId[] = [];
  for await (const id of deps.photos.storedBefore(before)) {
    if (signal?.aborted) return { orphans: [], kept: 0 };
    ids.push(id);
    if (ids.length < photosAtOnce) continue;
    await sortInto(deps, ids, sorted);
    ids = [];
  }
  await sortInto(deps, ids, sorted);
  return sorted;
}

async function sortInto({ store }: OrphanDeps, ids: readonly PhotoId[], into: Sorted) {
  const rows = await store.read((tx) => tx.photos.findMany(ids));
  const known = new Set(rows.map(({ id }) => id));
  into.kept += known.size;
  into.orphans.push(...ids.filter((id) => !known.has(id)));
}

/** Inside a transaction, so that nobody writes the row between the look and the broom. */
function discardUnlessKept({ store, photos }: OrphanDeps, id: PhotoId): Promise<boolean> {
  return store.transaction(async (tx) => {
    if (await tx.photos.find(id)) return false;
    await photos.discard(id);
    return true;
  });
}
