import type { ClaimView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Card, Icon } from '@homeward/ui';
import styles from './claim-screen.module.css';

/** Somebody else may come for it: whom to expect, since when. */
export function DelegateNote({ delegate }: Pick<ClaimView, 'delegate'>) {
  const { t } = useT();
  const format = useFormat();
  if (!delegate) return null;
  return (
    <Card tone="sea-tint" padding="snug">
      <p className={styles.rivals}>
        <Icon name="person" />
        <strong>{t('staff.claims.page.delegate', { name: delegate.name })}</strong>
        <span>
          {t('staff.claims.page.delegate-title')}, {format.dayAndTime(delegate.namedAt)}
        </span>
      </p>
    </Card>
  );
}
