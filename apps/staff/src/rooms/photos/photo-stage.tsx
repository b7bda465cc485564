import { useErrorText, useT } from '@homeward/i18n';
import { Button, classNames, Icon } from '@homeward/ui';
import { useEffect, useState } from 'react';
import type { DraftPhoto } from '../found-items/draft/item-draft.ts';
import { PhotoButton } from './photo-button.tsx';
import styles from './photo-stage.module.css';
import { picturesAmong } from './picture-files.ts';
import { useObjectUrl } from './use-object-url.ts';
import type { PhotoState } from './use-photo-sending.ts';

interface PhotoStageProps {
  readonly photos: readonly DraftPhoto[];
  readonly stateOf: (photo: DraftPhoto) => PhotoState;
  readonly onPictures: (pictures: readonly File[]) => void;
  readonly onRemove: (photoId: string) => void;
  readonly onResend: (photo: DraftPhoto) => void;
}

const mostPhotos = 8;

/** The photo as large as there is room, how far it has got, and the way to add more. */
export function PhotoStage({ photos, stateOf, onPictures, onRemove, onResend }: PhotoStageProps) {
  const { t } = useT();
  const [shownId, setShownId] = useState<string | null>(null);
  const shown = photos.find(({ photoId }) => photoId === shownId) ?? photos.at(-1);
  usePastedPictures(onPictures);

  if (!shown) {
    return (
      <PhotoButton
        size="large"
        label={t('staff.items.new.photo')}
        about={t('staff.items.new.photo-about')}
        onPictures={onPictures}
      />
    );
  }
  const number = photos.indexOf(shown) + 1;
  return (
    <div className={styles.stage}>
      <figure className={styles.figure}>
        <LocalPicture
          bytes={shown.bytes}
          alt={t('staff.photos.nth', { number, count: photos.length })}
        />
        <Progress photo={shown} state={stateOf(shown)} onResend={() => onResend(shown)} />
        <Button
          variant="quiet"
          icon="close"
          className={styles.remove}
          aria-label={t('staff.photos.remove', { number })}
          onPress={() => onRemove(shown.photoId)}
        />
      </figure>
      <div className={styles.strip}>
        {photos.map((photo, index) => (
          <button
            key={photo.photoId}
            type="button"
            className={classNames(styles.pick, photo === shown && styles.picked)}
            aria-label={t('staff.photos.show', { number: index + 1 })}
            aria-pressed={photo === shown}
            onClick={() => setShownId(photo.photoId)}
          >
            <LocalPicture bytes={photo.bytes} alt="" />
          </button>
        ))}
        {photos.length < mostPhotos && (
          <PhotoButton
            size="small"
            label={t('staff.items.new.add-photo')}
            onPictures={(pictures) => {
              setShownId(null);
              onPictures(pictures);
            }}
          />
        )}
      </div>
    </div>
  );
}

function LocalPicture({ bytes, alt }: { readonly bytes: Blob; readonly alt: string }) {
  const url = useObjectUrl(bytes);
  return url ? <img src={url} alt={alt} className={styles.picture} /> : null;
}

interface ProgressProps {
  readonly photo: DraftPhoto;
  readonly state: PhotoState;
  readonly onResend: () => void;
}

function Progress({ photo, state, onResend }: ProgressProps) {
  const { t } = useT();
  const errorText = useErrorText();
  if (state === 'refused') {
    return (
      <div className={classNames(styles.progress, styles.refused)} role="alert">
        <Icon name="warning" />
        <span>{errorText(photo.refusal ?? '')}</span>
      </div>
    );
  }
  return (
    <div className={classNames(styles.progress, styles[state])} role="status">
      {state === 'sending' && <i className={styles.turning} />}
      {state === 'stored' && <Icon name="check" />}
      {state === 'waiting' && <Icon name="clock" />}
      <span>
        {state === 'sending' && t('staff.photos.uploading')}
        {state === 'stored' && t('staff.photos.stored')}
        {state === 'waiting' && t('staff.photos.waiting')}
      </span>
      {state === 'waiting' && (
        <button type="button" className={styles.again} onClick={onResend}>
          {t('staff.photos.retry')}
        </button>
      )}
    </div>
  );
}

/** A picture pasted anywhere on the screen is meant for here. */
function usePastedPictures(onPictures: (pictures: readonly File[]) => void): void {
  useEffect(() => {
    function paste(event: ClipboardEvent) {
      const pictures = picturesAmong(event.clipboardData?.files);
      if (pictures.length > 0) onPictures(pictures);
    }
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [onPictures]);
}
