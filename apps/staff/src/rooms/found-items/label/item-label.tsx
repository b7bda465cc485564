import type { FoundItemView } from '@homeward/contract';
import { useT, useTimeZone } from '@homeward/i18n';
import { createPortal } from 'react-dom';
import { useVenue } from '../../venue/venue-context.ts';
import styles from './item-label.module.css';

type Labelled = Pick<
  FoundItemView,
  'label' | 'title' | 'categoryId' | 'foundPlaceId' | 'foundAt' | 'whereabouts'
>;

/** The paper label for bag or shelf; seen by printers only. */
export function ItemLabel({ item }: { readonly item: Labelled }) {
  return createPortal(
    <div className={styles.paper} data-paper="label">
      <LabelFace item={item} />
    </div>,
    document.body,
  );
}

/** The label as it will be printed: the number readable across a room, then what, where, when. */
export function LabelFace({ item }: { readonly item: Labelled }) {
  const { t, language } = useT();
  const timeZone = useTimeZone();
  const { categoryName, placeName, shelfName } = useVenue();
  const { whereabouts } = item;
  // Paper outlives "today": a label carries the date itself.
  const foundAt = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(item.foundAt));
  return (
    <div className={styles.label}>
      <div className={styles.head}>
        <strong className={styles.number}>{item.label}</strong>
        {whereabouts.at === 'shelf' && (
          <span className={styles.shelf}>
            <small>{t('staff.items.print-label.shelf')}</small>
            {shelfName(whereabouts.shelfId)}
          </span>
        )}
      </div>
      <p className={styles.title}>{item.title}</p>
      <p className={styles.small}>
        {categoryName(item.categoryId)} · {t('staff.items.print-label.found')} {foundAt} ·{' '}
        {placeName(item.foundPlaceId)}
      </p>
    </div>
  );
}
