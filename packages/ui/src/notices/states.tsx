import { useFormat, useT } from '@homeward/i18n';
import type { ReactNode } from 'react';
import { Button } from '../buttons/button.tsx';
import { Heading, Text } from '../layout/text.tsx';
import { VisuallyHidden } from '../layout/visually-hidden.tsx';
import type { PictureName } from '../pictures/drawings.ts';
import { Icon } from '../pictures/icon.tsx';
import { Picture } from '../pictures/picture.tsx';
import { classNames } from '../theme/class-names.ts';
import styles from './states.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly picture?: PictureName | undefined;
  /** What to do about it. */
  readonly action?: ReactNode;
}

/** Nothing here, and why that is fine or what to do. */
export function EmptyState({ title, text, picture, action }: EmptyStateProps) {
  return (
    <div className={styles['state']}>
      {picture && <Picture name={picture} className={styles['picture']} />}
      <Heading level={2}>{title}</Heading>
      {text && <Text tone="soft">{text}</Text>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  /** What happened, in words from the errors room; a plain "did not load" when left out. */
  readonly text?: string | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly isRetrying?: boolean;
}

/** Something did not work; what happened and the way to try again. */
export function ErrorState({ text, onRetry, isRetrying = false }: ErrorStateProps) {
  const { t } = useT();
  return (
    <div className={styles['state']} role="alert">
      <Icon name="warning" className={styles['icon']} />
      <Text size="lead">{text ?? t('shared-words.load-failed')}</Text>
      {onRetry && (
        <Button variant="primary" isPending={isRetrying} onPress={onRetry}>
          {t('shared-words.retry')}
        </Button>
      )}
    </div>
  );
}

interface LoadingStateProps {
  readonly shape?: 'lines' | 'cards' | 'tiles';
  readonly count?: number;
}

/** The outline of what is about to appear. */
export function LoadingState({ shape = 'lines', count = 3 }: LoadingStateProps) {
  const { t } = useT();
  return (
    <div className={classNames(styles['skeleton'], styles[shape])} aria-busy="true">
      <VisuallyHidden live>{t('shared-words.loading')}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => index).map((each) => (
        <i key={each} className={styles['bone']} />
      ))}
    </div>
  );
}

interface StaleNoticeProps {
  /** When the news on this screen arrived; left out while there is none at all. */
  readonly newsAt?: string | number | Date | undefined;
}

/** The connection is gone: says from when the news is, instead of pretending. */
export function StaleNotice({ newsAt }: StaleNoticeProps) {
  const { t } = useT();
  const { time } = useFormat();
  return (
    <div className={styles['stale']} role="status">
      <Icon name="clock" />
      {newsAt === undefined
        ? t('shared-words.offline')
        : t('shared-words.news-from', { time: time(newsAt) })}
    </div>
  );
}
