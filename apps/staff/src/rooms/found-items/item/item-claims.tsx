import type { FoundItemView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Stack, Text } from '@homeward/ui';
import { Link } from 'react-router';
import { ClaimChip } from '../../claims/claim-chip.tsx';
import styles from './item-screen.module.css';

/** Everybody who said "that may be mine". */
export function ItemClaims({ claims }: Pick<FoundItemView, 'claims'>) {
  const { t } = useT();
  const format = useFormat();
  if (claims.length === 0) return <Text tone="soft">{t('staff.items.page.no-claims')}</Text>;
  return (
    <Stack gap={2}>
      {claims.map((claim) => (
        <Link key={claim.id} to={`/claims/${claim.id}`} className={styles.claim}>
          {t('staff.items.page.claim-of', { when: format.dayAndTime(claim.submittedAt) })}
          <ClaimChip status={claim.status} />
        </Link>
      ))}
    </Stack>
  );
}
