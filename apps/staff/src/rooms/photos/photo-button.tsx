import { useT } from '@homeward/i18n';
import { classNames, Icon, showToast } from '@homeward/ui';
import { type DragEvent, useId, useState } from 'react';
import styles from './photo-button.module.css';
import { acceptedTypes, picturesAmong } from './picture-files.ts';

interface PhotoButtonProps {
  readonly label: string;
  readonly about?: string;
  readonly size: 'large' | 'small';
  readonly onPictures: (pictures: readonly File[]) => void;
}

/** Opens the camera on a tablet and a file chooser elsewhere; pictures may be dropped on it too. */
export function PhotoButton({ label, about, size, onPictures }: PhotoButtonProps) {
  const { t } = useT();
  const inputId = useId();
  const [isOver, setIsOver] = useState(false);

  function take(files: FileList | null) {
    const pictures = picturesAmong(files);
    if (pictures.length > 0) onPictures(pictures);
    else if (files && files.length > 0) {
      showToast({ text: t('staff.photos.not-an-image'), tone: 'coral' });
    }
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    take(event.dataTransfer.files);
  }

  return (
    <div className={classNames(styles.button, styles[size], isOver && styles.over)}>
      <input
        id={inputId}
        className={styles.input}
        type="file"
        accept={acceptedTypes}
        capture="environment"
        aria-label={label}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <label
        htmlFor={inputId}
        className={styles.label}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Icon name={size === 'large' ? 'camera' : 'plus'} className={styles.icon} />
        {size === 'large' && <span className={styles.words}>{label}</span>}
        {size === 'large' && about && <span className={styles.about}>{about}</span>}
      </label>
    </div>
  );
}
