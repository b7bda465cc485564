import type { GuestView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Card, Heading, QrCode, Screen, Steps, showCode, Text } from '@homeward/ui';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { PaperSlip } from './paper-slip.tsx';
import styles from './slip-screen.module.css';
import { TicketCard } from './ticket-card.tsx';

interface SlipScreenProps {
  readonly guest: GuestView;
  /** The secret link; it leaves this screen only as a QR code and on the slip. */
  readonly guestUrl: string;
  readonly onEnd: () => void;
}

/** What to take along: ticket or promise, code, QR, and what to bring to mind. */
export function SlipScreen({ guest, guestUrl, onEnd }: SlipScreenProps) {
  const { t } = useT();
  const format = useFormat();
  const { device } = useKiosk();
  const claim = guest.claims.find(({ status }) => status === 'submitted' || status === 'approved');
  return (
    <Screen
      top={<KioskTop />}
      steps={<Steps step={4} steps={4} />}
      title={t(guest.ticket ? 'kiosk.slip.title-ticket' : 'kiosk.slip.title-report')}
      lead={
        guest.ticket
          ? undefined
          : t('kiosk.answer.none.lead', { due: format.dayAndTime(guest.report.answerDueAt) })
      }
      foot={
        <>
          {device.kioskProfile?.hasPrinter && (
            <Button className={styles.print} icon="print" onPress={() => window.print()}>
              {t('kiosk.slip.print')}
            </Button>
          )}
          <Button variant="action" className={styles.done} onPress={onEnd}>
            {t('shared-words.done')}
          </Button>
        </>
      }
    >
      <PaperSlip guest={guest} guestUrl={guestUrl} pickupCode={claim?.pickupCode ?? null} />
      <div className={styles.slip}>
        <TicketCard guest={guest} />
        <div className={styles.cards}>
          {claim && (
            <Card>
              <Heading level={2} size="lead">
                {t('kiosk.slip.pickup-title')}
              </Heading>
              {claim.pickupCode && (
                <p className={styles.digits}>
                  <bdi dir="ltr">
                    {claim.pickupCode.slice(0, 3)} {claim.pickupCode.slice(3)}
                  </bdi>
                </p>
              )}
              <Text tone="soft">{t('kiosk.slip.pickup-text')}</Text>
            </Card>
          )}
          <Card className={styles.take}>
            <QrCode value={guestUrl} label={t('kiosk.slip.qr')} />
            <div>
              <Heading level={2} size="lead">
                {t('kiosk.slip.take-title')}
              </Heading>
              <Text tone="soft">{t('kiosk.slip.take-text')}</Text>
              <p className={styles.code}>
                <bdi dir="ltr">{showCode(guest.report.code)}</bdi>
              </p>
            </div>
          </Card>
        </div>
      </div>
    </Screen>
  );
}
