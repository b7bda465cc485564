import type { TicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { showCode } from '@homeward/ui';
import { createPortal } from 'react-dom';
import { useVenue } from '../venue/venue-context.ts';
import styles from './ticket-slip.module.css';

type Slipped = Pick<TicketView, 'name' | 'lane'> & Partial<Pick<TicketView, 'report' | 'issuedAt'>>;

/** A place in line on 80 mm paper, for whoever has no phone at hand; seen by printers only. */
export function TicketSlip({ ticket }: { readonly ticket: Slipped }) {
  const { t } = useT();
  const format = useFormat();
  const { venue } = useVenue();
  const { name, lane, report, issuedAt } = ticket;
  return createPortal(
    <div className={styles.paper} data-paper="ticket" aria-hidden="true">
      <p>
        {venue.name} · {t('shared-words.lost-and-found')}
      </p>
      <p className={styles.number}>{name}</p>
      <p>
        {t(`shared-words.lane.${lane}`)}
        {issuedAt && ` · ${t('staff.line.slip.since', { time: format.time(issuedAt) })}`}
      </p>
      <p className={styles.rule}>{t('staff.line.slip.watch')}</p>
      {report && (
        <>
          <p className={styles.rule}>{t('staff.line.slip.code')}</p>
          <p className={styles.code}>{showCode(report.code)}</p>
        </>
      )}
    </div>,
    document.body,
  );
}
