import { useT } from '@homeward/i18n';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
import { OutboxProvider } from '../rooms/found-items/outbox/outbox-provider.tsx';
import { ArrivalsProvider } from '../rooms/tickets/arrivals-provider.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';

/** The rail and the present screen beside it. */
export function Frame() {
  const { t } = useT();
  const { pathname } = useLocation();
  return (
    <OutboxProvider>
      <ArrivalsProvider>
        <div className={styles.frame}>
          <a href="#content" className={styles.skip}>
            {t('staff.shell.skip-to-content')}
          </a>
          <Rail />
          <main id="content" className={styles.content} tabIndex={-1}>
            <Outlet key={pathname} />
          </main>
          <ScrollRestoration />
        </div>
      </ArrivalsProvider>
    </OutboxProvider>
  );
}
