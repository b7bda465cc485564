import type { FoundItemSummary } from '@homeward/contract';
import { Link } from 'react-router';
import { useWhereabouts } from '../found-items/use-whereabouts.ts';
import { ItemPhoto } from '../photos/item-photo.tsx';
import styles from './current-ticket.module.css';

/** The thing a ticket is about: what to look for, and where. */
export function TicketItem({ item }: { readonly item: FoundItemSummary }) {
  const whereabouts = useWhereabouts();
  return (
    <Link to={`/items/${item.id}`} className={styles.item}>
      <ItemPhoto item={item} shape="thumb" />
      <span className={styles.words}>
        <span className={styles.title}>{item.title}</span>
        <span>
          {item.label} · <span className={styles.where}>{whereabouts(item.whereabouts)}</span>
        </span>
      </span>
    </Link>
  );
}
