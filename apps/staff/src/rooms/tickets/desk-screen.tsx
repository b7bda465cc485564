import { useAnswer } from '@homeward/client';
import type { TicketBoardView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { classNames } from '@homeward/ui';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { CounterPanel } from '../counters/counter-panel.tsx';
import { OtherCounters } from '../counters/other-counters.tsx';
import { useMyCounter } from '../counters/use-my-counter.ts';
import { useIsDeskStaff } from '../staff/session.ts';
import styles from './desk-screen.module.css';
import { FetchList } from './fetch-list.tsx';
import { IssueTicket } from './issue-ticket.tsx';
import { MissedList } from './missed-list.tsx';
import { QueueList } from './queue-list.tsx';

/** The desk at work: one's own counter, the line, what to fetch for it. */
export function DeskScreen() {
  const { t } = useT();
  const board = useAnswer('tickets.board', {});
  const isDeskStaff = useIsDeskStaff();
  return (
    <Page title={t('staff.desk.title')} aside={isDeskStaff && <IssueTicket />}>
      <Asked answer={board}>{(data) => <Board board={data} />}</Asked>
    </Page>
  );
}

function Board({ board }: { readonly board: TicketBoardView }) {
  const isDeskStaff = useIsDeskStaff();
  const mine = useMyCounter(board.counters);
  return (
    <div className={classNames(styles.board, !isDeskStaff && styles.withoutCounter)}>
      {isDeskStaff && (
        <div className={styles.counter}>
          <CounterPanel board={board} mine={mine} />
          <OtherCounters board={board} mineId={mine.counter?.id ?? null} />
        </div>
      )}
      <QueueList board={board} counter={mine.counter} />
      <div className={styles.fetch}>
        <FetchList waiting={board.waiting} />
        <MissedList missed={board.missed} />
      </div>
    </div>
  );
}
