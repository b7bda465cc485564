import type { FoundItem, FoundItemId, Photo } from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** The photo that stands for each item in a list. */
export async function firstPhotos(
  tx: Pick<ReadTx, 'photos'>,
  items: readonly FoundItem[],
): Promise<ReadonlyMap<FoundItemId, Photo>> {
  const wanted = items.flatMap(({ photoIds }) => photoIds.slice(0, 1));
  const photos = new Map((await tx.photos.findMany(wanted)).map((photo) => [photo.id, photo]));
  return new Map(
    items.flatMap((item) => {
      const photo = item.photoIds[0] && photos.get(item.photoIds[0]);
      return photo ? [[item.id, photo] as const] : [];
    }),
  );
}
