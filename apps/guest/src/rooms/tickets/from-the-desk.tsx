import type { GuestTicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Icon } from '@homeward/ui/light';
import type { BoardProps } from '../reports/report-props.ts';
import styles from './from-the-desk.module.css';

interface FromTheDeskProps extends BoardProps {
  readonly ticket: GuestTicketView | null;
}

/** What the desk tells everybody who waits. */
export function FromTheDesk({ ticket, board }: FromTheDeskProps) {
  const { t } = useT();
  const format = useFormat();
  const announcement = board?.announcement ?? null;
  const isWaiting = ticket?.status === 'waiting';
  return (
    <div role="status" className={styles.region}>
      {announcement && isWaiting && (
        <p className={styles.message}>
          <Icon name="info" />
          <span>
            <strong>{t('guest.announcement.label')}: </strong>
            {announcement.kind !== 'other' && `${t(`guest.announcement.${announcement.kind}`)} `}
            <span dir="auto">{announcement.words}</span>
            {announcement.until &&
              ` (${t('guest.announcement.until', { time: format.time(announcement.until) })})`}
          </span>
        </p>
      )}
    </div>
  );
}
