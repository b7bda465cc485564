import { ApiProblem } from '@homeward/client';
import type { PhotoView } from '@homeward/contract';
import { useErrorText, useT } from '@homeward/i18n';
import { Button, Photo, showToast } from '@homeward/ui';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { lightenPhoto } from '../../photos/lighten-photo.ts';
import { PhotoButton } from '../../photos/photo-button.tsx';
import { pictureAddress } from '../../photos/picture-address.ts';
import { useOutbox } from '../outbox/outbox-context.ts';
import styles from './edit-photos.module.css';

interface EditPhotosProps {
  readonly photos: readonly PhotoView[];
  readonly title: string;
  readonly onChange: (photos: readonly PhotoView[]) => void;
}

const mostPhotos = 8;

/** The photos of a logged item: take some away, add others. */
export function EditPhotos({ photos, title, onChange }: EditPhotosProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const { upload } = useOutbox();
  const [sending, setSending] = useState(0);

  async function add(pictures: readonly File[]) {
    setSending((count) => count + pictures.length);
    const stored: PhotoView[] = [];
    for (const picture of pictures) {
      try {
        const bytes = await lightenPhoto(picture);
        stored.push(await upload({ photoId: uuid(), bytes }));
      } catch (problem) {
        const code = problem instanceof ApiProblem ? problem.code : 'photo.unreadable';
        showToast({ text: errorText(code), tone: 'coral' });
      }
      setSending((count) => count - 1);
    }
    if (stored.length > 0) onChange([...photos, ...stored].slice(0, mostPhotos));
  }

  return (
    <ul className={styles.photos}>
      {photos.map((photo, index) => (
        <li key={photo.id} className={styles.photo}>
          <Photo
            src={pictureAddress(photo.id, 'medium')}
            alt={t('staff.shell.photo', { title })}
            placeholder={photo.placeholder}
          />
          <Button
            variant="quiet"
            icon="close"
            className={styles.remove}
            aria-label={t('staff.photos.remove', { number: index + 1 })}
            onPress={() => onChange(photos.filter((each) => each !== photo))}
          />
        </li>
      ))}
      {sending > 0 && (
        <li className={styles.sending} role="status">
          {t('staff.photos.uploading')}
        </li>
      )}
      {photos.length < mostPhotos && (
        <li>
          <PhotoButton
            size={photos.length === 0 ? 'large' : 'small'}
            label={t(photos.length === 0 ? 'staff.items.new.photo' : 'staff.items.new.add-photo')}
            onPictures={(pictures) => void add(pictures)}
          />
        </li>
      )}
    </ul>
  );
}
