import type { CounterView, TicketBoardView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Card, Heading, showToast, Text } from '@homeward/ui';
import { useAct } from '../../shell/use-act.ts';
import styles from './counter-panel.module.css';
import { WhyThisOne } from './why-this-one.tsx';

interface CallNextProps {
  readonly board: TicketBoardView;
  readonly counter: CounterView;
}

/** The one button of a busy desk; it says who would come, and why. */
export function CallNext({ board, counter }: CallNextProps) {
  const { t } = useT();
  const format = useFormat();
  const call = useAct('counters.callNext');
  const choice = board.choices.find(({ counterId }) => counterId === counter.id);
  const next = board.waiting.find(({ id }) => id === choice?.ticketId);
  if (!choice || !next) {
    const served = board.waiting.filter(({ lane }) => counter.lanes.includes(lane));
    return <NobodyToCall isFetching={served.some(({ isToFetch }) => isToFetch)} />;
  }
  return (
    <div className={styles.next}>
      <Button
        variant="action"
        icon="bell"
        wide
        className={styles.call}
        isPending={call.isPending}
        onPress={() =>
          call.act(
            { params: { counterId: counter.id } },
            {
              done: ({ name }) => showToast({ text: t('staff.desk.call.called-toast', { name }) }),
            },
          )
        }
      >
        {t('staff.desk.call.next')}
      </Button>
      <Text tone="soft" className={styles.hint}>
        {t('staff.desk.call.next-is', { name: next.name, time: format.time(next.issuedAt) })}
      </Text>
      <WhyThisOne board={board} choice={choice} />
    </div>
  );
}

function NobodyToCall({ isFetching }: { readonly isFetching: boolean }) {
  const { t } = useT();
  return (
    <Card tone="sea-tint">
      <Heading level={3}>{t('staff.desk.call.nobody')}</Heading>
      <Text>
        {t(isFetching ? 'staff.desk.call.only-fetching' : 'staff.desk.call.nobody-about')}
      </Text>
    </Card>
  );
}
