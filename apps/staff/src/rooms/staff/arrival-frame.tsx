import { useT } from '@homeward/i18n';
import { BrandMark, Heading, LanguageMenu, Picture, Text } from '@homeward/ui';
import { type ReactNode, useEffect } from 'react';
import { keepLanguage } from '../../shell/device-language.ts';
import styles from './arrival-frame.module.css';

interface ArrivalFrameProps {
  readonly venueName?: string | undefined;
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  readonly children: ReactNode;
}

const waitingThings = ['toy', 'keys', 'umbrella', 'hat', 'bag', 'glasses'] as const;

/** The porch: whose house this is on one side, the way in on the other. */
export function ArrivalFrame({ venueName, title, lead, children }: ArrivalFrameProps) {
  const { t } = useT();
  useEffect(() => {
    if (title) document.title = `${title} · ${t('staff.shell.name')}`;
  }, [title, t]);
  return (
    <div className={styles.frame}>
      <aside className={styles.side}>
        <div className={styles.brand}>
          <BrandMark name={venueName} />
        </div>
        <p className={styles.welcome}>{t('staff.getting-in.sign-in.welcome')}</p>
        <div className={styles.shelf} aria-hidden="true">
          {waitingThings.map((name) => (
            <Picture key={name} name={name} className={styles.thing} />
          ))}
        </div>
      </aside>
      <main className={styles.main}>
        <div className={styles.language}>
          <LanguageMenu onChange={keepLanguage} />
        </div>
        <div className={styles.content}>
          {title && <Heading level={1}>{title}</Heading>}
          {lead && (
            <Text tone="soft" size="lead">
              {lead}
            </Text>
          )}
          {children}
        </div>
      </main>
    </div>
  );
}
