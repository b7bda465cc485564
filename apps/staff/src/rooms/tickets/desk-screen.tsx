import { useAnswer } from '@homeward/client';
import type { TicketBoardView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, classNames } from '@homeward/ui';
import { useState } from 'react';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { AnnounceDialog, type AnnouncementKind } from '../counters/announce-dialog.tsx';
import { AnnouncementPanel } from '../counters/announcement-panel.tsx';
import { ClosingPanel } from '../counters/closing-panel.tsx';
import { CounterPanel } from '../counters/counter-panel.tsx';
import { OtherCounters } from '../counters/other-counters.tsx';
import { useMyCounter } from '../counters/use-my-counter.ts';
import { PromisesDue } from '../promises/promises-due.tsx';
import { useIsDeskStaff } from '../staff/session.ts';
import { useArrivals } from './arrivals-context.ts';
import styles from './desk-screen.module.css';
import { FetchList } from './fetch-list.tsx';
import { IssueTicket } from './issue-ticket.tsx';
import { MissedList } from './missed-list.tsx';
import { QueueList } from './queue-list.tsx';
import { useFreshAt } from './use-fresh-at.ts';

/** The desk at work: one's own counter, the line, what to fetch for it. */
export function DeskScreen() {
  const { t } = useT();
  const board = useAnswer('tickets.board', {});
  const isDeskStaff = useIsDeskStaff();
  const [saying, setSaying] = useState<AnnouncementKind | null>(null);
  return (
    <Page
      title={t('staff.desk.title')}
      aside={
        isDeskStaff && (
          <>
            <PromisesDue />
            <ChimeSwitch />
            <Button variant="quiet" icon="listen" onPress={() => setSaying('busy')}>
              {t('staff.line.say.do')}
            </Button>
            <IssueTicket />
          </>
        )
      }
    >
      <Asked answer={board}>
        {(data) => (
          <Board
            board={data}
            onTell={() => setSaying('closing-soon')}
            onTime={() => void board.refetch()}
          />
        )}
      </Asked>
      {saying && <AnnounceDialog kind={saying} onClose={() => setSaying(null)} />}
    </Page>
  );
}

function ChimeSwitch() {
  const { t } = useT();
  const { isChimeOn, toggleChime } = useArrivals();
  return (
    <Button
      variant="plain"
      icon={isChimeOn ? 'bell' : 'be-quiet'}
      aria-label={t(isChimeOn ? 'staff.line.chime.on' : 'staff.line.chime.off')}
      onPress={toggleChime}
    />
  );
}

interface BoardProps {
  readonly board: TicketBoardView;
  readonly onTell: () => void;
  readonly onTime: () => void;
}

function Board({ board, onTell, onTime }: BoardProps) {
  const isDeskStaff = useIsDeskStaff();
  const mine = useMyCounter(board.counters);
  const { waiting, announcement } = board;
  useFreshAt(
    board.asOf,
    [...waiting.map(({ heldUntil }) => heldUntil), announcement?.until ?? null],
    onTime,
  );
  return (
    <>
      {isDeskStaff && announcement && <AnnouncementPanel announcement={announcement} />}
      {isDeskStaff && <ClosingPanel board={board} onTell={onTell} />}
      <div className={classNames(styles.board, !isDeskStaff && styles.withoutCounter)}>
        {isDeskStaff && (
          <div className={styles.counter}>
            <CounterPanel board={board} mine={mine} />
            <OtherCounters board={board} mineId={mine.counter?.id ?? null} />
          </div>
        )}
        <QueueList board={board} counter={mine.counter} />
        <div className={styles.fetch}>
          <FetchList waiting={waiting} counterId={mine.counter?.id ?? null} />
          <MissedList missed={board.missed} />
        </div>
      </div>
    </>
  );
}
