import type { FoundItem, Photo } from '@homeward/domain';
import type { ReadTx } from '@homeward/usecases';

/** A found item with everything that speaks of it: its photos, and what colleagues logged a second time. */
export interface WholeItem {
  readonly item: FoundItem;
  readonly photos: readonly Photo[];
  readonly duplicates: readonly FoundItem[];
}

/** Items laid out whole, with one question for all their photos. */
export async function wholeItems(
  tx: ReadTx,
  items: readonly FoundItem[],
  mergedInto: (id: FoundItem['id']) => Promise<readonly FoundItem[]>,
): Promise<readonly WholeItem[]> {
  const all: { item: FoundItem; duplicates: readonly FoundItem[] }[] = [];
  for (const item of items) all.push({ item, duplicates: await duplicatesOf(item, mergedInto) });
  const ids = all.flatMap(({ item, duplicates }) => photoIdsOf([item, ...duplicates]));
  const photos = new Map((await tx.photos.findMany(ids)).map((photo) => [photo.id, photo]));
  return all.map(({ item, duplicates }) => ({
    item,
    duplicates,
    photos: photoIdsOf([item, ...duplicates]).flatMap((id) => photos.get(id) ?? []),
  }));
}

async function duplicatesOf(
  { id }: FoundItem,
  mergedInto: (id: FoundItem['id']) => Promise<readonly FoundItem[]>,
): Promise<readonly FoundItem[]> {
  const found: FoundItem[] = [];
  for (const duplicate of await mergedInto(id)) {
    found.push(duplicate, ...(await duplicatesOf(duplicate, mergedInto)));
  }
  return found;
}

function photoIdsOf(items: readonly FoundItem[]) {
  return items.flatMap(({ photoIds }) => photoIds);
}
