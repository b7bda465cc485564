import type { FoundItemSummary } from '@homeward/contract';
import type { FoundItem, Photo } from '@homeward/domain';

/** A found item as a row in a list, for staff. */
export function presentFoundItemSummary(item: FoundItem, photo: Photo | null): FoundItemSummary {
  const { id, label, title, categoryId, colours, brand } = item;
  const { status, whereabouts, foundPlaceId, foundAt } = item;
  return {
    id,
    label,
    title,
    categoryId,
    colours: [...colours],
    brand,
    status,
    whereabouts,
    foundPlaceId,
    foundAt,
    photo: photo && { id: photo.id, placeholder: photo.placeholder },
  };
}
