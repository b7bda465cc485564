import type { LostReportView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Chip } from '@homeward/ui';
import { Link } from 'react-router';
import { useWhereabouts } from '../found-items/use-whereabouts.ts';
import { Reasons } from '../matches/reasons.tsx';
import { ItemPhoto } from '../photos/item-photo.tsx';
import { useVenue } from '../venue/venue-context.ts';
import styles from './report-screen.module.css';

/** A found item that may be what a report describes, and why. */
export function ItemMatchCard({ match }: { readonly match: LostReportView['matches'][number] }) {
  const { t } = useT();
  const format = useFormat();
  const { placeName } = useVenue();
  const whereabouts = useWhereabouts();
  const { item } = match;
  return (
    <Link to={`/items/${item.id}`} className={styles.match}>
      <div className={styles.photo}>
        <ItemPhoto item={item} />
      </div>
      <div className={styles.words}>
        <span className={styles.head}>
          <strong className={styles.kind}>{item.title}</strong>
          <Chip tone={match.level === 'almost-certain' ? 'leaf' : 'line'}>
            {match.status === 'confirmed'
              ? t('staff.matches.confirmed')
              : t(`shared-words.match-level.${match.level}`)}
          </Chip>
        </span>
        <span className={styles.soft}>
          {item.label} · {whereabouts(item.whereabouts)} · {placeName(item.foundPlaceId)},{' '}
          {format.dayAndTime(item.foundAt)}
        </span>
        <Reasons evidence={match.evidence} atMost={6} />
      </div>
    </Link>
  );
}
