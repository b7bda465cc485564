import type { FoundItemSummary } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Photo } from '@homeward/ui';
import { useVenue } from '../venue/venue-context.ts';
import { type PictureSize, pictureAddress } from './picture-address.ts';
import { ThingPicture } from './thing-picture.tsx';

interface ItemPhotoProps {
  readonly item: Pick<FoundItemSummary, 'title' | 'categoryId' | 'colours' | 'photo'>;
  readonly size?: PictureSize;
  readonly shape?: 'square' | 'wide' | 'thumb';
}

/** The first photo of a found item, or the drawing of its kind. */
export function ItemPhoto({ item, size = 'thumb', shape = 'square' }: ItemPhotoProps) {
  const { t } = useT();
  const { category } = useVenue();
  const { photo, title } = item;
  if (!photo) return <ThingPicture thing={item} label={title} shape={shape} />;
  return (
    <Photo
      src={pictureAddress(photo.id, size)}
      alt={t('staff.shell.photo', { title })}
      placeholder={photo.placeholder}
      picture={category(item.categoryId)?.picture ?? 'else'}
      shape={shape}
    />
  );
}
