import { useIsLate, useNews } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { Icon } from '@homeward/ui/light';
import styles from './out-of-touch.module.css';

/** Says how old the news is while the server can't be reached. */
export function OutOfTouch() {
  const { t } = useT();
  const format = useFormat();
  const { asOf } = useNews();
  const isLate = useIsLate();
  // An empty region stays, so that its words are announced when they come.
  return (
    <div role="status" className={styles.region}>
      {isLate && (
        <p className={styles.stale}>
          <Icon name="clock" />
          {Date.now() - asOf < 43_200_000
            ? t('shared-words.news-from', { time: format.time(asOf) })
            : t('guest.phone.as-it-stood', { when: format.dayAndTime(asOf) })}
        </p>
      )}
    </div>
  );
}
