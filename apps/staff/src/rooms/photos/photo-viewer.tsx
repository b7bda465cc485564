import type { FoundItemView, PhotoView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, classNames, Dialog, Photo } from '@homeward/ui';
import { useState } from 'react';
import styles from './photo-viewer.module.css';
import { pictureAddress } from './picture-address.ts';
import { ThingPicture } from './thing-picture.tsx';

interface PhotoViewerProps {
  readonly item: Pick<FoundItemView, 'title' | 'photos' | 'colours'> & {
    /** Null for what a visitor sent without saying what it is. */
    readonly categoryId: string | null;
  };
}

/** All photos of a found item, one of them large; pressing it shows every detail. */
export function PhotoViewer({ item }: PhotoViewerProps) {
  const { photos, title } = item;
  const { t } = useT();
  const [index, setIndex] = useState(0);
  const [isLarge, setIsLarge] = useState(false);
  const shown = photos[Math.min(index, photos.length - 1)];
  const alt = t('staff.shell.photo', { title });
  if (!shown) return <ThingPicture thing={item} label={title} />;
  return (
    <div className={styles.viewer}>
      <button
        type="button"
        className={styles.main}
        aria-label={t('staff.photos.open')}
        onClick={() => setIsLarge(true)}
      >
        <Photo
          key={shown.id}
          src={pictureAddress(shown.id, 'medium')}
          alt={alt}
          placeholder={shown.placeholder}
        />
      </button>
      {photos.length > 1 && (
        <div className={styles.strip}>
          {photos.map((photo, number) => (
            <button
              key={photo.id}
              type="button"
              className={classNames(styles.pick, photo === shown && styles.picked)}
              aria-label={t('staff.photos.show', { number: number + 1 })}
              aria-pressed={photo === shown}
              onClick={() => setIndex(number)}
            >
              <Photo
                src={pictureAddress(photo.id, 'thumb')}
                alt=""
                placeholder={photo.placeholder}
                shape="thumb"
              />
            </button>
          ))}
        </div>
      )}
      <LargePhoto
        photos={photos}
        index={photos.indexOf(shown)}
        title={title}
        isOpen={isLarge}
        onClose={() => setIsLarge(false)}
        onTurn={setIndex}
      />
    </div>
  );
}

interface LargePhotoProps {
  readonly photos: readonly PhotoView[];
  readonly index: number;
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onTurn: (index: number) => void;
}

function LargePhoto({ photos, index, title, isOpen, onClose, onTurn }: LargePhotoProps) {
  const { t } = useT();
  const shown = photos[index];
  if (!shown) return null;
  const turn = (step: number) => onTurn((index + step + photos.length) % photos.length);
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      foot={
        <>
          {photos.length > 1 && (
            <>
              <Button icon="back" onPress={() => turn(-1)}>
                {t('staff.photos.previous')}
              </Button>
              <Button icon="next" iconAt="end" onPress={() => turn(1)}>
                {t('staff.photos.next')}
              </Button>
            </>
          )}
          <Button variant="primary" onPress={onClose}>
            {t('shared-words.close')}
          </Button>
        </>
      }
    >
      <img
        src={pictureAddress(shown.id, 'large')}
        alt={t('staff.photos.nth', { number: index + 1, count: photos.length })}
        className={styles.large}
      />
    </Dialog>
  );
}
