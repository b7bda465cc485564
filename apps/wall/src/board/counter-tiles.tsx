import { useFormat, useLocalName, useT } from '@homeward/i18n';
import styles from './counter-tiles.module.css';
import type { CounterOnWall } from './latest-call.ts';

/** Every other counter: its ticket, or an honest word about why there is none. */
export function CounterTiles({ counters }: { readonly counters: readonly CounterOnWall[] }) {
  const localName = useLocalName();
  return (
    <ul className={styles.tiles} data-many={counters.length > 3 || undefined}>
      {counters.map((counter) => (
        <li key={counter.id} className={styles.tile} data-status={counter.status}>
          <span className={styles.name}>{localName(counter.name)}</span>
          <CounterWords counter={counter} />
        </li>
      ))}
    </ul>
  );
}

function CounterWords({ counter }: { readonly counter: CounterOnWall }) {
  const { t } = useT();
  const format = useFormat();
  if (counter.ticket) return <span className={styles.ticket}>{counter.ticket.name}</span>;
  if (counter.status === 'open')
    return <span className={styles.words}>{t('wall.counter.free')}</span>;
  if (counter.status === 'closed') {
    return <span className={styles.words}>{t('shared-words.counter-status.closed')}</span>;
  }
  return (
    <span className={styles.words}>
      {counter.backAt
        ? t('wall.counter.back-at', { time: format.time(counter.backAt) })
        : t('shared-words.counter-status.paused')}
      {counter.pausedFor && counter.pausedFor !== 'other' && (
        <small>{t(`shared-words.pause-reason.${counter.pausedFor}`)}</small>
      )}
    </span>
  );
}
