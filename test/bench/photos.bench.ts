import { benchPhotos } from '../../packages/photos/bench/bench-photos.ts';
import type { BenchRow } from './bench-row.ts';

/** The whole photo pipeline against bare sharp doing the same resizes. */
export async function benchPhotoPipeline(): Promise<readonly BenchRow[]> {
  const rows = await benchPhotos();
  return rows.map(({ name, ours, peer, unit }) => ({
    name,
    ours,
    peer,
    unit,
    peerName: 'bare sharp',
  }));
}
