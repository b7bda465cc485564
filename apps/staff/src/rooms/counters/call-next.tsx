import type { CounterView, TicketBoardView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Card, Heading, showToast, Text } from '@homeward/ui';
import { useAct } from '../../shell/use-act.ts';
import styles from './counter-panel.module.css';

interface CallNextProps {
  readonly board: TicketBoardView;
  readonly counter: CounterView;
}

/** The one button of a busy desk; it says who would come. */
export function CallNext({ board, counter }: CallNextProps) {
  const { t } = useT();
  const format = useFormat();
  const call = useAct('counters.callNext');
  const served = board.waiting.filter(({ lane }) => counter.lanes.includes(lane));
  const next = served.find(({ lane, readyAt }) => lane !== 'pickup' || readyAt !== null);
  if (!next) return <NobodyToCall isFetching={served.length > 0} />;
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
