import { useT } from '@homeward/i18n';
import type { ReactNode } from 'react';
import { Heading, Text } from '../layout/text.tsx';
import { VisuallyHidden } from '../layout/visually-hidden.tsx';
import styles from '../notices/states.module.css';
import { Icon } from '../pictures/icon.tsx';
import { classNames } from '../theme/class-names.ts';
import { Button } from './light-button.tsx';

interface EmptyStateProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly action?: ReactNode;
}

/** Nothing here, and why that is fine or what to do. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div className={styles['state']}>
      <Heading level={1} size="heading">
        {title}
      </Heading>
      {text && <Text tone="soft">{text}</Text>}
      {action}
    </div>
  );
}

interface ErrorStateProps {
  readonly text: string;
  readonly onRetry: () => void;
}

/** Something did not work; what happened and the way to try again. */
export function ErrorState({ text, onRetry }: ErrorStateProps) {
  const { t } = useT();
  return (
    <div className={styles['state']} role="alert">
      <Icon name="warning" className={styles['icon']} />
      <Text size="lead">{text}</Text>
      <Button variant="primary" onPress={onRetry}>
        {t('shared-words.retry')}
      </Button>
    </div>
  );
}

/** The outline of what is about to appear. */
export function LoadingState() {
  const { t } = useT();
  return (
    <div className={classNames(styles['skeleton'], styles['cards'])} aria-busy="true">
      <VisuallyHidden live>{t('shared-words.loading')}</VisuallyHidden>
      <i className={styles['bone']} />
      <i className={styles['bone']} />
      <i className={styles['bone']} />
    </div>
  );
}
