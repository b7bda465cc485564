import type { CounterView, TicketBoardView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { Section } from '../../shell/section.tsx';
import styles from './counter-panel.module.css';
import { CounterChip } from './counter-panel.tsx';

interface OtherCountersProps {
  readonly board: TicketBoardView;
  readonly mineId: string | null;
}

/** Who else is calling tickets at the moment. */
export function OtherCounters({ board, mineId }: OtherCountersProps) {
  const { t } = useT();
  const localName = useLocalName();
  const others = board.counters.filter(({ id, status }) => id !== mineId && status !== 'closed');
  if (others.length === 0 || mineId === null) return null;
  const ticketAt = (counter: CounterView) =>
    [...board.called, ...board.serving].find(({ id }) => id === counter.ticketId)?.name;
  return (
    <Section title={t('staff.desk.counter.other')}>
      <ul className={styles.others}>
        {others.map((counter) => (
          <li key={counter.id} className={styles.other}>
            <span>
              <strong>{localName(counter.name)}</strong>{' '}
              <span className={styles.soft}>{counter.staffName}</span>
            </span>
            {ticketAt(counter) ? (
              <strong>{ticketAt(counter)}</strong>
            ) : (
              <CounterChip status={counter.status} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
