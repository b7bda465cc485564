import { useT } from '@homeward/i18n';
import { useState } from 'react';
import { Picture } from '../pictures/picture.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './photo.module.css';

interface PhotoProps {
  /** Address of the photo; without one the picture is shown. */
  readonly src: string | null | undefined;
  /** What it shows, in words. */
  readonly alt: string;
  /** Tiny version shown while the photo is on its way. */
  readonly placeholder?: string | null | undefined;
  /** The drawing of its category, for things without a photo. */
  readonly picture?: string | undefined;
  readonly shape?: 'square' | 'wide' | 'thumb';
  readonly className?: string | undefined;
}

/** A photo of a found item: first its blur, then itself; a drawing if there is none. */
export function Photo({ src, alt, placeholder, picture, shape = 'square', className }: PhotoProps) {
  const { t } = useT();
  const [state, setState] = useState<{ src: string; is: 'loaded' | 'failed' } | null>(null);
  const is = state?.src === src ? state?.is : 'loading';
  return (
    <div className={classNames(styles['photo'], styles[shape], className)}>
      {(!src || is === 'failed') &&
        (picture ? (
          <Picture name={picture} label={alt} className={styles['picture']} />
        ) : (
          <span className={styles['none']}>{t('shared-words.no-photo')}</span>
        ))}
      {src && placeholder && is === 'loading' && (
        <img src={placeholder} alt="" className={styles['blur']} />
      )}
      {src && is !== 'failed' && (
        <img
          src={src}
          alt={alt}
          decoding="async"
          className={classNames(styles['image'], is === 'loaded' && styles['loaded'])}
          onLoad={() => setState({ src, is: 'loaded' })}
          onError={() => setState({ src, is: 'failed' })}
        />
      )}
    </div>
  );
}
