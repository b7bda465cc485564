import type { BoardView, GuestTicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Icon } from '@homeward/ui/light';
import type { BoardProps } from '../reports/report-props.ts';
import styles from './from-the-desk.module.css';
import { PausedCounters } from './paused-counters.tsx';

interface FromTheDeskProps extends BoardProps {
  readonly ticket: GuestTicketView | null;
}

/** What the desk tells everybody who waits, and why nobody is called while all counters pause. */
export function FromTheDesk({ ticket, board }: FromTheDeskProps) {
  const isWaiting = ticket?.status === 'waiting';
  const doesAllPause =
    board?.openCounters === 0 && board.counters.some(({ status }) => status === 'paused');
  return (
    <div role="status" className={styles.region}>
      {isWaiting && board?.announcement && <Announced announcement={board.announcement} />}
      {isWaiting && doesAllPause && (
        <p className={styles.message}>
          <Icon name="pause" />
          <span className={styles.lines}>
            <PausedCounters counters={board.counters} />
          </span>
        </p>
      )}
    </div>
  );
}

function Announced({
  announcement,
}: {
  readonly announcement: NonNullable<BoardView['announcement']>;
}) {
  const { t } = useT();
  const format = useFormat();
  const { kind, words, until } = announcement;
  return (
    <p className={styles.message}>
      <Icon name="info" />
      <span>
        <strong>{t('shared-words.announcement.other')}: </strong>
        {kind !== 'other' && `${t(`shared-words.announcement.${kind}`)} `}
        <span dir="auto">{words}</span>
        {until && ` (${t('guest.announcement.until', { time: format.time(until) })})`}
      </span>
    </p>
  );
}
