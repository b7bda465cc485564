import { useIsLate, useNews } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, classNames, StaleNotice } from '@homeward/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { JustCame } from '../rooms/tickets/just-came.tsx';
import styles from './page.module.css';
import { useWayBack } from './use-way-back.ts';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  /** Where the way back leads for those who came straight here; none on the screens of the rail. */
  readonly backTo?: string | undefined;
  /** Beside the headline: chips, buttons. */
  readonly aside?: ReactNode;
  /** What to do next; stays in sight at the lower edge. */
  readonly foot?: ReactNode;
  readonly width?: 'full' | 'reading';
  readonly children: ReactNode;
}

/** One screen of the staff app: its headline, how fresh it is, the matter, what to do next. */
export function Page({ title, lead, backTo, aside, foot, width = 'full', children }: PageProps) {
  const headline = useHeadline(title);
  return (
    <div className={classNames(styles.page, styles[width], foot ? styles.footed : null)}>
      <NewsNotice />
      <JustCame />
      <header className={styles.header}>
        {backTo && <WayBack to={backTo} />}
        <div className={styles.titles}>
          <h1 ref={headline} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
      {foot && <footer className={styles.foot}>{foot}</footer>}
    </div>
  );
}

function WayBack({ to }: { readonly to: string }) {
  const { t } = useT();
  const goBack = useWayBack(to);
  return (
    <Button
      variant="quiet"
      icon="back"
      aria-label={t('shared-words.back')}
      onPress={goBack}
      className={styles.back}
    />
  );
}

/** A reader of the screen starts at the headline, unless a field has already asked for attention. */
function useHeadline(title: string) {
  const { t } = useT();
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('staff.shell.name')}`;
  }, [title, t]);
  useEffect(() => {
    const content = document.getElementById('content');
    if (!content?.contains(document.activeElement)) {
      headline.current?.focus({ preventScroll: true });
    }
  }, []);
  return headline;
}

/** Says how old the screen is once it has been without news for longer than a blink. */
function NewsNotice() {
  const { asOf } = useNews();
  const isLate = useIsLate();
  return isLate ? <StaleNotice newsAt={asOf} /> : null;
}
