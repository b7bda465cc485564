import type { GuestView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { QrCode, showCode } from '@homeward/ui';
import { createPortal } from 'react-dom';
import { useKiosk } from '../../visit/kiosk-context.ts';
import styles from './paper-slip.module.css';

interface PaperSlipProps {
  readonly guest: GuestView;
  /** The secret link; null for who has shown no more than the code. */
  readonly guestUrl: string | null;
  readonly pickupCode: string | null;
}

/** What the printer puts on 80 mm paper; on the screen it isn't there. */
export function PaperSlip({ guest, guestUrl, pickupCode }: PaperSlipProps) {
  const { t } = useT();
  const format = useFormat();
  const { venue } = useKiosk();
  const { report, ticket } = guest;
  return createPortal(
    <div className={styles.paper} aria-hidden="true">
      <p>
        {venue.name} · {t('shared-words.lost-and-found')}
      </p>
      {ticket ? (
        <p className={styles.large} dir="ltr">
          {ticket.name}
        </p>
      ) : (
        <p>
          {t('kiosk.slip.promise')} <strong>{format.dayAndTime(report.answerDueAt)}</strong>
        </p>
      )}
      {guestUrl && <QrCode value={guestUrl} className={styles.qr} />}
      <p className={guestUrl ? styles.code : styles.large}>
        <bdi dir="ltr">{showCode(report.code)}</bdi>
      </p>
      {guestUrl && <p>{t('kiosk.slip.take-text')}</p>}
      {pickupCode && (
        <>
          <p className={styles.rule}>{t('kiosk.slip.pickup-title')}</p>
          <p className={styles.code}>
            <bdi dir="ltr">
              {pickupCode.slice(0, 3)} {pickupCode.slice(3)}
            </bdi>
          </p>
          <p>{t('kiosk.slip.pickup-text')}</p>
        </>
      )}
    </div>,
    document.body,
  );
}
