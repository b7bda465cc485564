import {
  type FoundItem,
  isInHouse,
  isOpen,
  type LookAlike,
  lookAlikeOf,
  type Photo,
  type StaffMember,
} from '@homeward/domain';
import { firstPhotos } from '../photos/first-photos.ts';
import type { ReadTx } from '../ports.ts';

/** A found item and another that looks like it, as staff see them side by side. */
export interface LookAlikeFile {
  readonly lookAlike: LookAlike;
  readonly other: FoundItem;
  readonly photo: Photo | null;
  readonly loggedBy: StaffMember | null;
  /** Which of the two may stay while the other leaves the books: nobody may wait for that one. */
  readonly mayKeep: readonly FoundItem['id'][];
}

/** A second logging of a found item, and what it shows of the thing. */
export interface Duplicate {
  readonly item: FoundItem;
  readonly photos: readonly Photo[];
  readonly loggedBy: StaffMember | null;
  /** The pair by which it was merged. */
  readonly lookAlike: LookAlike;
  /** Can it still be said that they are two things after all? */
  readonly mayUndo: boolean;
}

/** Pairs of a found item that are still to be decided; only with others that are here. */
export async function lookAlikesOf(tx: ReadTx, item: FoundItem): Promise<readonly LookAlikeFile[]> {
  if (!isInHouse(item)) return [];
  const pairs = await tx.lookAlikes.list({ itemId: item.id, statuses: ['suggested'], limit: 20 });
  const others = await tx.foundItems.findMany(pairs.map((pair) => lookAlikeOf(pair, item.id)));
  const photos = await firstPhotos(tx, others);
  const staff = await tx.staff.list();
  const files: LookAlikeFile[] = [];
  for (const lookAlike of pairs) {
    const other = others.find(({ id }) => id === lookAlikeOf(lookAlike, item.id));
    if (!other || !isInHouse(other)) continue;
    files.push({
      lookAlike,
      other,
      photo: photos.get(other.id) ?? null,
      loggedBy: staff.find(({ id }) => id === other.loggedBy) ?? null,
      mayKeep: [
        ...((await mayLeave(tx, other)) ? [item.id] : []),
        ...((await mayLeave(tx, item)) ? [other.id] : []),
      ],
    });
  }
  return files;
}

async function mayLeave(tx: ReadTx, { id, status }: FoundItem): Promise<boolean> {
  if (status !== 'held') return false;
  return !(await tx.claims.list({ itemId: id, limit: 100 })).some(isOpen);
}

/** All second loggings of a thing, also those that were merged before into one of them. */
export async function duplicatesOf(tx: ReadTx, item: FoundItem): Promise<readonly Duplicate[]> {
  const found: Duplicate[] = [];
  for (const other of await tx.foundItems.listMergedInto(item.id)) {
    const lookAlike = await tx.lookAlikes.findPair(item.id, other.id);
    if (!lookAlike) continue;
    found.push({
      item: other,
      photos: await tx.photos.findMany(other.photoIds),
      loggedBy: await tx.staff.find(other.loggedBy),
      lookAlike,
      mayUndo: item.status === 'held',
    });
    found.push(...(await duplicatesOf(tx, other)));
  }
  return found;
}
