import { useAnswer } from '@homeward/client';
import type { ClaimView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Icon, Text } from '@homeward/ui';
import { useNavigate } from 'react-router';
import { Page } from '../../shell/page.tsx';
import { useAct } from '../../shell/use-act.ts';
import styles from './handed-over.module.css';

interface HandedOverProps {
  readonly claim: ClaimView;
  readonly at: string;
}

/** It is going home: one breath of joy, then back to whoever waits. */
export function HandedOver({ claim, at }: HandedOverProps) {
  const { t } = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const { item } = claim;
  return (
    <Page
      title={t('staff.claims.handover.done-title')}
      foot={
        <>
          <Button variant="quiet" onPress={() => void navigate('/claims')}>
            {t('staff.claims.handover.next-claim')}
          </Button>
          <BackToDesk claim={claim} />
        </>
      }
    >
      <div className={styles.joy} role="status">
        <span className={styles.house}>
          <Icon name="found-it" className={styles.icon} />
        </span>
        <Text size="lead">
          {t('staff.claims.handover.done-body', {
            title: item.title,
            label: item.label,
            when: format.dayAndTime(at),
          })}
        </Text>
      </div>
    </Page>
  );
}

/** The desk is where the next visitor waits; a ticket still being served is finished on the way. */
function BackToDesk({ claim }: Pick<HandedOverProps, 'claim'>) {
  const { t } = useT();
  const navigate = useNavigate();
  const board = useAnswer('tickets.board', {});
  const finish = useAct('tickets.finish');
  const ticket = board.data?.serving.find(({ id }) => id === claim.ticket?.id);

  function leave() {
    if (!ticket?.allowed.includes('finish')) return void navigate('/desk');
    finish.act({ params: { ticketId: ticket.id } }, { done: () => void navigate('/desk') });
  }
  return (
    <Button variant="primary" icon="bell" isPending={finish.isPending} onPress={leave}>
      {t('staff.claims.page.to-desk')}
    </Button>
  );
}
