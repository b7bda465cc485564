import { useT } from '@homeward/i18n';
import { Button, Card, Heading, Stack, Text } from '@homeward/ui/light';
import { Suspense, useState } from 'react';
import { fetchedLater } from '../phone/fetched-later.ts';
import type { ReportProps } from '../reports/report-props.ts';
import { TakeTicket } from '../tickets/take-ticket.tsx';
import { openClaimOf } from './open-claim.ts';
import styles from './pickup-card.module.css';

const QrCode = fetchedLater(async () => (await import('./qr.ts')).QrCode);
const LargeCode = fetchedLater(async () => (await import('./large-code.tsx')).LargeCode);

/** The code to say at the counter, and the same for a scanner; only by the secret link. */
export function PickupCard({ guest }: ReportProps) {
  const { t } = useT();
  const [isLarge, setIsLarge] = useState(false);
  const open = openClaimOf(guest);
  if (!open || guest.report.status === 'closed') return null;
  const { pickupCode } = open;
  if (!pickupCode) {
    return (
      <Card tone="sea-tint" padding="snug">
        <Text>{t('guest.pickup.by-link-only')}</Text>
      </Card>
    );
  }
  return (
    <Card padding="snug">
      <Stack gap={3}>
        <Heading level={2} size="lead">
          {t('guest.pickup.title')}
        </Heading>
        <div className={styles.code}>
          <button
            type="button"
            className={styles.qr}
            aria-label={t('guest.large.show')}
            onClick={() => setIsLarge(true)}
          >
            <Suspense fallback={null}>
              <QrCode value={pickupCode} label={t('guest.pickup.qr')} />
            </Suspense>
          </button>
          <p className={styles.digits} dir="ltr">
            {pickupCode.slice(0, 3)} {pickupCode.slice(3)}
          </p>
        </div>
        <Button onPress={() => setIsLarge(true)}>{t('guest.large.show')}</Button>
        <Text size="small" tone="soft">
          {t('guest.pickup.advice')}
        </Text>
        {!guest.ticket && guest.allowed.includes('take-ticket') && (
          <TakeTicket help={t('guest.pickup.take-help')} />
        )}
        {isLarge && (
          <Suspense fallback={null}>
            <LargeCode pickupCode={pickupCode} onClose={() => setIsLarge(false)} />
          </Suspense>
        )}
      </Stack>
    </Card>
  );
}
