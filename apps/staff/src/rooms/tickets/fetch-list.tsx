import type { FoundItemSummary, TicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Text } from '@homeward/ui';
import { Link } from 'react-router';
import { Section } from '../../shell/section.tsx';
import { useWhereabouts } from '../found-items/use-whereabouts.ts';
import { ItemPhoto } from '../photos/item-photo.tsx';
import styles from './fetch-list.module.css';
import { LaneTag } from './lane-tag.tsx';
import { LiesAt } from './lies-at.tsx';

interface FetchListProps {
  readonly waiting: readonly TicketView[];
  /** The counter at which this tablet stands, if any. */
  readonly counterId: string | null;
}

/** What has to lie at the counter before its ticket can be called. */
export function FetchList({ waiting, counterId }: FetchListProps) {
  const { t } = useT();
  const toFetch = waiting.filter(({ isToFetch }) => isToFetch);
  return (
    <Section
      title={t('staff.desk.fetch.title')}
      aside={
        toFetch.length > 0 && (
          <Text size="small" tone="soft">
            {t('shared-words.things', { count: toFetch.length })}
          </Text>
        )
      }
    >
      {toFetch.length === 0 && <Text tone="soft">{t('staff.desk.fetch.empty')}</Text>}
      <ul className={styles.list}>
        {toFetch.map(
          (ticket) =>
            ticket.item && (
              <li key={ticket.id}>
                <FetchCard ticket={ticket} item={ticket.item} counterId={counterId} />
              </li>
            ),
        )}
      </ul>
    </Section>
  );
}

interface FetchCardProps extends Pick<FetchListProps, 'counterId'> {
  readonly ticket: TicketView;
  readonly item: FoundItemSummary;
}

/** Where it lies, how it looks, for whom; at the lower edge, under the thumb, that it is there. */
function FetchCard({ ticket, item, counterId }: FetchCardProps) {
  const { t } = useT();
  const format = useFormat();
  const whereabouts = useWhereabouts();
  const { claim } = ticket;
  return (
    <article className={styles.card} aria-label={`${item.label}, ${ticket.name}`}>
      <Link
        to={claim ? `/claims/${claim.id}` : `/items/${item.id}`}
        className={styles.thing}
        aria-label={claim ? t('staff.desk.fetch.claim-for', { name: ticket.name }) : item.title}
      >
        <ItemPhoto item={item} shape="thumb" />
        <span className={styles.words}>
          <span className={styles.line}>
            <strong className={styles.where}>{whereabouts(item.whereabouts)}</strong>
            <LaneTag lane={ticket.lane} name={ticket.name} />
          </span>
          <span>
            <span className={styles.label}>{item.label}</span>{' '}
            <span className={styles.title}>{item.title}</span>
          </span>
          <span className={styles.title}>
            {t('staff.line.fetch.since', { time: format.time(ticket.issuedAt) })}
          </span>
          {!claim && <span className={styles.likely}>{t('staff.line.fetch.likely')}</span>}
        </span>
      </Link>
      {ticket.allowed.includes('ready') && (
        <LiesAt ticket={ticket} item={item} mineId={counterId} />
      )}
    </article>
  );
}
