import type { CounterView, TicketBoardView, TicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { classNames, Text } from '@homeward/ui';
import { useState } from 'react';
import { Section } from '../../shell/section.tsx';
import { useVenue } from '../venue/venue-context.ts';
import { HitRate } from './hit-rate.tsx';
import { isOnHold } from './is-on-hold.ts';
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
      <HitRate rates={board.hitRates} />
      {waiting.length === 0 ? (
        <Text tone="soft">{t('staff.desk.queue.empty')}</Text>
      ) : (
        <ol className={styles.queue}>
          {waiting.map((ticket) => (
            <li key={ticket.id}>
              <QueueRow
                ticket={ticket}
                asOf={board.asOf}
                isAtRisk={board.atRisk.includes(ticket.id)}
                onPress={() => setOpenId(ticket.id)}
              />
            </li>
          ))}
        </ol>
      )}
      <TicketDialog
        ticket={open}
        counter={counter}
        asOf={board.asOf}
        onClose={() => setOpenId(null)}
      />
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
  readonly asOf: string;
  readonly isAtRisk: boolean;
  readonly onPress: () => void;
}

function QueueRow({ ticket, asOf, isAtRisk, onPress }: QueueRowProps) {
  const { t } = useT();
  const format = useFormat();
  const { counterName } = useVenue();
  const { lane, onlyAtCounterId } = ticket;
  const isHeld = isOnHold(ticket, asOf);
  const state = stateOf(ticket);
  return (
    <button
      type="button"
      className={classNames(styles.row, isHeld && styles.held)}
      onClick={onPress}
    >
      <LaneTag lane={lane} name={ticket.name} />
      <span className={styles.words}>
        <span>
          <span className={styles.lane}>{t(`shared-words.lane.${lane}`)}</span>{' '}
          <span className={styles.since}>
            {t('staff.desk.queue.since', { time: format.time(ticket.issuedAt) })}
          </span>
        </span>
        {ticket.brings && (
          <span className={styles.brings} dir="auto">
            {ticket.brings}
          </span>
        )}
        <span className={styles.states}>
          {state && <span className={styles[state]}>{t(`staff.desk.queue.${state}`)}</span>}
          {isHeld && (
            <span className={styles.quiet}>
              {t('staff.line.hold.until', { time: format.time(ticket.heldUntil ?? asOf) })}
            </span>
          )}
          {onlyAtCounterId && (
            <span className={styles.quiet}>
              {t('staff.line.transfer.only', { counter: counterName(onlyAtCounterId) })}
            </span>
          )}
          {isAtRisk && <span className={styles.risk}>{t('staff.line.closing.tight')}</span>}
        </span>
      </span>
    </button>
  );
}

/** Is the thing still to be fetched, or, for a pickup, does it lie at the counter? */
function stateOf({ lane, readyAt, isToFetch }: TicketView) {
  if (isToFetch) return 'to-fetch';
  return lane === 'pickup' && readyAt !== null ? 'ready' : null;
}
