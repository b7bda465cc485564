import { useNews } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { Icon } from '@homeward/ui/light';
import { useEffect, useState } from 'react';
import styles from './out-of-touch.module.css';

/** A page that has just opened gets this long to reach the server before it says that it can't. */
const patienceMs = 4_000;

/** Says how old the news is while the server can't be reached. */
export function OutOfTouch() {
  const { t } = useT();
  const format = useFormat();
  const { isLive, asOf } = useNews();
  const isLate = useIsLate(isLive);
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

function useIsLate(isLive: boolean): boolean {
  const [isLate, setIsLate] = useState(() => !navigator.onLine);
  useEffect(() => {
    if (isLive) return setIsLate(false);
    const timer = setTimeout(() => setIsLate(true), navigator.onLine ? patienceMs : 0);
    return () => clearTimeout(timer);
  }, [isLive]);
  return isLate;
}
