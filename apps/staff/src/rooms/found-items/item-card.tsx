import type { FoundItemSummary } from '@homeward/contract';
import { useFormat } from '@homeward/i18n';
import { Link } from 'react-router';
import { ItemPhoto } from '../photos/item-photo.tsx';
import { useVenue } from '../venue/venue-context.ts';
import styles from './item-card.module.css';
import { StatusChip } from './status-chip.tsx';
import { useWhereabouts } from './use-whereabouts.ts';

/** A found item at a glance: what it looks like, its label, where it lies. */
export function ItemCard({ item }: { readonly item: FoundItemSummary }) {
  const format = useFormat();
  const { placeName } = useVenue();
  const whereabouts = useWhereabouts();
  return (
    <Link to={`/items/${item.id}`} className={styles.card}>
      <ItemPhoto item={item} />
      <span className={styles.words}>
        <strong className={styles.title}>{item.title}</strong>
        <span className={styles.found}>
          {placeName(item.foundPlaceId)} · {format.day(item.foundAt)}
        </span>
        <span className={styles.foot}>
          <span className={styles.label}>{item.label}</span>
          {item.status === 'held' ? (
            <span className={styles.where}>{whereabouts(item.whereabouts)}</span>
          ) : (
            <StatusChip status={item.status} />
          )}
        </span>
      </span>
    </Link>
  );
}
