import type { CategoryId, FoundItem, FoundItemStatus, Photo, PlaceId } from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { Deps, Page, ReadTx } from '../ports.ts';

export interface ListFoundItems {
  /** Words, or a label such as `L-1042` or `1042`; the best come first. */
  readonly query?: string | undefined;
  readonly statuses?: readonly FoundItemStatus[] | undefined;
  readonly categoryId?: CategoryId | undefined;
  readonly placeId?: PlaceId | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface ListedItem {
  readonly item: FoundItem;
  /** The first photo, or null. */
  readonly photo: Photo | null;
}

/** More than are shown, because a filter may drop some of what the words found. */
const mostSearched = 200;

/** Found items, newest first, or best first when words are searched for. */
export function listFoundItems({ store, matcher }: Pick<Deps, 'store' | 'matcher'>) {
  return (input: ListFoundItems) =>
    store.read(async (tx): Promise<Page<ListedItem>> => {
      const words = input.query?.trim();
      const page = words ? await search(matcher, tx, words, input) : await list(tx, input);
      const photos = await firstPhotos(tx, page.rows);
      const rows = page.rows.map((item) => ({ item, photo: photos.get(item.id) ?? null }));
      return { rows, next: page.next };
    });
}

function list(tx: ReadTx, { statuses, query, ...filter }: ListFoundItems) {
  return tx.foundItems.list(statuses ? { ...filter, statuses } : filter);
}

async function search(
  matcher: Deps['matcher'],
  tx: ReadTx,
  words: string,
  { statuses, categoryId, placeId, limit }: ListFoundItems,
): Promise<Page<FoundItem>> {
  const labelled = await byLabel(tx, words);
  const ids = matcher.search(words, mostSearched).filter((id) => id !== labelled?.id);
  const found = new Map((await tx.foundItems.findMany(ids)).map((item) => [item.id, item]));
  const rows = [labelled, ...ids.map((id) => found.get(id))]
    .filter((item) => item !== null && item !== undefined)
    .filter((item) => !statuses || statuses.includes(item.status))
    .filter((item) => !categoryId || item.categoryId === categoryId)
    .filter((item) => !placeId || item.foundPlaceId === placeId);
  return { rows: rows.slice(0, limit), next: null };
}

/** `L-1042`, `l 1042` or `1042`, as it is read off a shelf and called across a room. */
async function byLabel(tx: ReadTx, words: string): Promise<FoundItem | null> {
  const number = /^(?:l[-\s]?)?0*(\d{1,9})$/i.exec(words)?.[1];
  return number ? tx.foundItems.findByLabel(`L-${number}`) : null;
}
