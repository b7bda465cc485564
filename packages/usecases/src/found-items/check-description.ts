import {
  categoryOf,
  type FoundItemDescription,
  fail,
  mayBePhotographed,
  ok,
  placeOf,
  type Venue,
} from '@homeward/domain';
import type { ReadTx } from '../ports.ts';

/** Does everything a description points to exist, and may this kind of thing have photos at all? */
export async function checkDescription(
  venue: Venue,
  tx: Pick<ReadTx, 'photos'>,
  { categoryId, foundPlaceId, photoIds }: FoundItemDescription,
) {
  const category = categoryOf(venue, categoryId);
  if (!category) return fail('category.unknown', { categoryId });
  if (!placeOf(venue, foundPlaceId)) return fail('place.unknown', { placeId: foundPlaceId });
  if (photoIds.length > 0 && !mayBePhotographed(category.privacy)) {
    return fail('found-item.must-not-be-photographed', { categoryId });
  }
  const stored = new Set((await tx.photos.findMany(photoIds)).map((photo) => photo.id));
  const missing = photoIds.find((id) => !stored.has(id));
  return missing ? fail('photo.not-found', { photoId: missing }) : ok(category);
}
