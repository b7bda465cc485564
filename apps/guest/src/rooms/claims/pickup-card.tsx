import type { GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Card, Heading, QrCode, Stack, Text } from '@homeward/ui';
import styles from './pickup-card.module.css';

/** The code to say at the counter, and the same for a scanner; only by the secret link. */
export function PickupCard({ guest }: { readonly guest: GuestView }) {
  const { t } = useT();
  const open = guest.claims.find(({ status }) => status === 'approved' || status === 'submitted');
  if (!open || guest.report.status === 'closed') return null;
  if (!open.pickupCode) {
    return (
      <Card tone="sea-tint" padding="snug">
        <Text>{t('guest.pickup.by-link-only')}</Text>
      </Card>
    );
  }
  return (
    <Card>
      <Stack gap={3}>
        <Heading level={2} size="lead">
          {t('guest.pickup.title')}
        </Heading>
        <div className={styles.code}>
          <QrCode value={open.pickupCode} label={t('guest.pickup.qr')} />
          <p className={styles.digits}>
            {open.pickupCode.slice(0, 3)} {open.pickupCode.slice(3)}
          </p>
        </div>
        <Text tone="soft">{t('guest.pickup.advice')}</Text>
      </Stack>
    </Card>
  );
}
