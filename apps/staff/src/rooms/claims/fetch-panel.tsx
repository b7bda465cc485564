import { useAnswer } from '@homeward/client';
import type { ClaimView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Card, Heading, showToast, Text } from '@homeward/ui';
import { useNavigate } from 'react-router';
import { useAct } from '../../shell/use-act.ts';
import { chosenCounterId } from '../counters/use-my-counter.ts';
import { useWhereabouts } from '../found-items/use-whereabouts.ts';
import styles from './claim-screen.module.css';

/** An approved claim's next step: fetch the thing, and say when it lies at the counter. */
export function FetchPanel({ claim }: { readonly claim: ClaimView }) {
  const { t } = useT();
  const navigate = useNavigate();
  const whereabouts = useWhereabouts();
  const { ticket, item } = claim;
  if (ticket?.isReady) {
    return (
      <Card tone="leaf">
        <div className={styles.fetch}>
          <div className={styles.grow}>
            <Heading level={2}>{t('staff.claims.page.ready-title')}</Heading>
            <Text>{t('staff.claims.page.ready-body', { name: ticket.name })}</Text>
          </div>
          <Button icon="bell" onPress={() => void navigate('/desk')}>
            {t('staff.claims.page.to-desk')}
          </Button>
        </div>
      </Card>
    );
  }
  return (
    <Card tone="sun">
      <div className={styles.fetch}>
        <strong className={styles.shelf}>{whereabouts(item.whereabouts)}</strong>
        <div className={styles.grow}>
          <Heading level={2}>{t('staff.claims.page.fetch-title')}</Heading>
          <Text>
            {item.label} · {item.title}
          </Text>
        </div>
        {ticket && <AtCounter ticketId={ticket.id} name={ticket.name} />}
      </div>
    </Card>
  );
}

interface AtCounterProps {
  readonly ticketId: string;
  readonly name: string;
}

/** The thing lies at the counter: from now on its ticket may be called. */
function AtCounter({ ticketId, name }: AtCounterProps) {
  const { t } = useT();
  const ready = useAct('tickets.ready');
  const board = useAnswer('tickets.board', {});
  const ticket = board.data?.waiting.find(({ id }) => id === ticketId);
  if (!ticket?.allowed.includes('ready')) return null;
  return (
    <Button
      variant="primary"
      icon="check"
      isPending={ready.isPending}
      onPress={() =>
        ready.act(
          { params: { ticketId }, body: { counterId: chosenCounterId() } },
          {
            done: () => showToast({ text: t('staff.claims.page.at-counter-toast', { name }) }),
          },
        )
      }
    >
      {t('staff.claims.page.at-counter')}
    </Button>
  );
}
