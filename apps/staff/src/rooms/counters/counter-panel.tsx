import type { CounterView, TicketBoardView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { BigButton, Button, Card, Chip, type ChipTone, Heading, Text } from '@homeward/ui';
import { useSession } from '../staff/session.ts';
import { CurrentTicket } from '../tickets/current-ticket.tsx';
import { CallNext } from './call-next.tsx';
import styles from './counter-panel.module.css';
import { CounterTools } from './counter-tools.tsx';
import type { MyCounter } from './use-my-counter.ts';
import { useOpening } from './use-opening.ts';

interface CounterPanelProps {
  readonly board: TicketBoardView;
  readonly mine: MyCounter;
}

/** One's own counter: whom it serves, or how to get it going. */
export function CounterPanel({ board, mine }: CounterPanelProps) {
  const { t } = useT();
  const localName = useLocalName();
  const { counter } = mine;
  if (!counter) return <ChooseCounter counters={board.counters} onChoose={mine.choose} />;
  return (
    <section className={styles.panel} aria-label={t('staff.desk.counter.choose')}>
      <header className={styles.head}>
        <div className={styles.name}>
          <Heading level={2}>{localName(counter.name)}</Heading>
          <CounterChip status={counter.status} />
        </div>
        <Button variant="plain" onPress={() => mine.choose(null)} className={styles.change}>
          {t('staff.desk.counter.change')}
        </Button>
      </header>
      <AtCounter board={board} counter={counter} />
    </section>
  );
}

/** Its ticket, else the next one, else the way to open it. */
function AtCounter({ board, counter }: { board: TicketBoardView; counter: CounterView }) {
  const { staff } = useSession();
  const ticket = [...board.called, ...board.serving].find(({ id }) => id === counter.ticketId);
  if (ticket) return <CurrentTicket ticket={ticket} asOf={board.asOf} />;
  const isMine = counter.staffName === staff.name;
  if (counter.status === 'open' && isMine) {
    return (
      <>
        <CallNext board={board} counter={counter} />
        <CounterTools counter={counter} />
      </>
    );
  }
  return <OpenCounter counter={counter} isMine={isMine} />;
}

interface OpenCounterProps {
  readonly counter: CounterView;
  readonly isMine: boolean;
}

function OpenCounter({ counter, isMine }: OpenCounterProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const opening = useOpening(counter.id);
  const name = localName(counter.name);
  const verb = counter.status === 'closed' ? 'open' : isMine ? 'resume' : ('take-over' as const);
  return (
    <Card padding="snug">
      <div className={styles.closed}>
        <Text tone="soft">
          {counter.status === 'closed' && t('staff.desk.counter.is-closed')}
          {counter.status === 'open' &&
            t('staff.desk.counter.taken', { name: counter.staffName ?? '' })}
          {counter.status === 'paused' &&
            [
              t('staff.desk.counter.paused-for', {
                reason: t(`shared-words.pause-reason.${counter.pausedFor ?? 'other'}`),
              }),
              counter.backAt &&
                t('staff.desk.counter.back-at', { time: format.time(counter.backAt) }),
            ]
              .filter(Boolean)
              .join(', ')}
        </Text>
        <Button variant="primary" wide isPending={opening.isPending} onPress={opening.open}>
          {verb === 'resume'
            ? t('staff.desk.counter.resume')
            : t(`staff.desk.counter.${verb}`, { counter: name })}
        </Button>
      </div>
    </Card>
  );
}

const tones: Record<CounterView['status'], ChipTone> = {
  open: 'leaf',
  paused: 'sun',
  closed: 'line',
};

/** Open, back soon, closed. */
export function CounterChip({ status }: Pick<CounterView, 'status'>) {
  const { t } = useT();
  return (
    <Chip tone={tones[status]} dot>
      {t(`shared-words.counter-status.${status}`)}
    </Chip>
  );
}

interface ChooseCounterProps {
  readonly counters: readonly CounterView[];
  readonly onChoose: (counterId: string) => void;
}

function ChooseCounter({ counters, onChoose }: ChooseCounterProps) {
  const { t } = useT();
  const localName = useLocalName();
  const lanesOf = useLanes();
  return (
    <section className={styles.panel} aria-label={t('staff.desk.counter.choose')}>
      <Heading level={2}>{t('staff.desk.counter.choose-title')}</Heading>
      <Text tone="soft">{t('staff.desk.counter.choose-about')}</Text>
      {counters.map((counter) => (
        <BigButton
          key={counter.id}
          title={localName(counter.name)}
          small={[
            counter.status !== 'closed' && counter.staffName
              ? t('staff.desk.counter.taken', { name: counter.staffName })
              : t('staff.desk.counter.free'),
            lanesOf(counter),
          ].join(' · ')}
          onPress={() => onChoose(counter.id)}
        />
      ))}
    </section>
  );
}

function useLanes() {
  const { t } = useT();
  const format = useFormat();
  return ({ lanes }: CounterView) =>
    t('staff.desk.counter.serves', {
      lanes: format.list(lanes.map((lane) => t(`shared-words.lane.${lane}`).toLowerCase())),
    });
}
