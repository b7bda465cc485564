import type { Api } from '@homeward/client';
import type { FoundItemView, PhotoView } from '@homeward/contract';
import { coloursOf, type DraftPhoto, type ItemDraft } from '../draft/item-draft.ts';

type Upload = (photo: DraftPhoto) => Promise<PhotoView>;

/** Send a draft's photos, then the found item itself; both may be sent again without harm. */
export async function sendDraft(
  api: Api,
  upload: Upload,
  draft: ItemDraft,
): Promise<FoundItemView> {
  const photos: DraftPhoto[] = [];
  for (const photo of draft.photos) {
    photos.push({ ...photo, stored: photo.stored ?? (await upload(photo)) });
  }
  return api.call('foundItems.register', {
    params: { itemId: draft.itemId },
    body: bodyOf({ ...draft, photos }),
  });
}

/** A draft as the server wants to read it; only complete drafts are ever queued. */
export function bodyOf(draft: ItemDraft) {
  const { fields, photos } = draft;
  return {
    categoryId: fields.categoryId ?? '',
    title: fields.title,
    description: fields.description,
    withheldDetails: fields.withheldDetails,
    colours: [...coloursOf(draft)],
    brand: fields.brand.trim() === '' ? null : fields.brand.trim(),
    foundPlaceId: fields.foundPlaceId ?? '',
    foundAt: fields.foundAt ?? new Date(draft.changedAt).toISOString(),
    photoIds: photos.map(({ photoId }) => photoId),
    shelfId: fields.shelfId,
  };
}
