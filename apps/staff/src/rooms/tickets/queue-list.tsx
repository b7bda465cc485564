import type { CounterView, TicketBoardView, TicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Text } from '@homeward/ui';
import { useState } from 'react';
import { Section } from '../../shell/section.tsx';
import { LaneTag } from './lane-tag.tsx';
import styles from './queue-list.module.css';
import { TicketDialog } from './ticket-dialog.tsx';

interface QueueListProps {
  readonly board: TicketBoardView;
  readonly counter: CounterView | null;
}

/** The line in the order in which it will be called, and how long it takes by lane. */
export function QueueList({ board, counter }: QueueListProps) {
  const { t } = useT();
  const [openId, setOpenId] = useState<string | null>(null);
  const { waiting } = board;
  const open = waiting.find(({ id }) => id === openId) ?? null;
  return (
    <Section
      title={t('staff.desk.queue.title')}
      aside={
        <Text size="small" tone="soft">
          {t('staff.desk.queue.count', { count: waiting.length })}
        </Text>
      }
    >
      <Waits waits={board.waits} />
      {waiting.length === 0 ? (
        <Text tone="soft">{t('staff.desk.queue.empty')}</Text>
      ) : (
        <ol className={styles.queue}>
          {waiting.map((ticket) => (
            <li key={ticket.id}>
              <QueueRow ticket={ticket} onPress={() => setOpenId(ticket.id)} />
            </li>
          ))}
        </ol>
      )}
      <TicketDialog ticket={open} counter={counter} onClose={() => setOpenId(null)} />
    </Section>
  );
}

function Waits({ waits }: Pick<TicketBoardView, 'waits'>) {
  const { t } = useT();
  const format = useFormat();
  return (
    <dl className={styles.waits} aria-label={t('staff.desk.queue.waits')}>
      {waits.map(({ lane, wait }) => (
        <div key={lane}>
          <dt>{t(`shared-words.lane.${lane}`)}</dt>
          <dd>{format.waitRange(wait)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface QueueRowProps {
  readonly ticket: TicketView;
  readonly onPress: () => void;
}

function QueueRow({ ticket, onPress }: QueueRowProps) {
  const { t } = useT();
  const format = useFormat();
  const state = stateOf(ticket);
  return (
    <button type="button" className={styles.row} onClick={onPress}>
      <LaneTag lane={ticket.lane} name={ticket.name} />
      <span className={styles.words}>
        <span>
          <span className={styles.lane}>{t(`shared-words.lane.${ticket.lane}`)}</span>{' '}
          <span className={styles.since}>
            {t('staff.desk.queue.since', { time: format.time(ticket.issuedAt) })}
          </span>
        </span>
        {state && <span className={styles[state]}>{t(`staff.desk.queue.${state}`)}</span>}
      </span>
    </button>
  );
}

/** Of a pickup: is the thing still to be fetched, or does it lie at the counter? */
function stateOf({ lane, readyAt }: TicketView) {
  if (lane !== 'pickup') return null;
  return readyAt ? 'ready' : 'to-fetch';
}
