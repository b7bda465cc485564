import {
  Icon,
  iconNames,
  type PaintName,
  Picture,
  paintNames,
  pictureNames,
} from '../src/index.ts';
import styles from './preview.module.css';

const tinted = ['backpack', 'bottle', 'clothes', 'hat', 'umbrella', 'toy'] as const;

/** The family on one sheet: large, at 60 px, tinted. */
export function PicturesPage() {
  return (
    <main className={styles['sheet']}>
      <div className={styles['large']}>
        {pictureNames.map((name) => (
          <figure key={name} className={styles['figure']}>
            <Picture name={name} className={styles['big']} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      <div className={styles['strip']}>
        {pictureNames.map((name) => (
          <Picture key={name} name={name} className={styles['sixty']} />
        ))}
      </div>
      {tinted.map((name) => (
        <div key={name} className={styles['strip']}>
          {paintNames.map((paint: PaintName) => (
            <Picture key={paint} name={name} tint={paint} className={styles['sixty']} />
          ))}
        </div>
      ))}
      <div className={styles['strip']}>
        {iconNames.map((name) => (
          <Icon key={name} name={name} className={styles['icon']} />
        ))}
      </div>
    </main>
  );
}
