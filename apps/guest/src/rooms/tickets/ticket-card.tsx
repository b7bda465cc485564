import { useCommand } from '@homeward/client';
import type { GuestTicketView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Button, Card, ConfirmDialog, Stack, showToast, Text } from '@homeward/ui/light';
import { useState } from 'react';
import { useProblemText } from '../phone/use-problem-text.ts';
import type { ReportProps } from '../reports/report-props.ts';
import { HoldPlace } from './hold-place.tsx';
import { ReturnToPlace } from './return-to-place.tsx';
import styles from './ticket-card.module.css';

/** The place in the live queue: number, where it stands, how long it may take, and what may be done with it. */
export function TicketCard({ guest, venue }: ReportProps) {
  const { t } = useT();
  const { ticket, allowed } = guest;
  if (!ticket || ticket.status === 'served' || ticket.status === 'cancelled') return null;
  const tone = ticket.status === 'waiting' || ticket.status === 'no-show' ? 'sea' : 'sun-strong';
  return (
    <Card tone={tone} align="center">
      <Stack gap={3}>
        <div>
          <Text tone="inherit">{t('shared-words.ticket')}</Text>
          <p className={styles.number} dir="ltr">
            {ticket.name}
          </p>
          <TicketWords ticket={ticket} venue={venue} />
        </div>
        {ticket.closing !== 'in-time' && ticket.status === 'waiting' && (
          <p className={styles.risk}>{t(`guest.place.${ticket.closing}`)}</p>
        )}
        <div className={styles.actions}>
          {allowed.includes('return-ticket') && <ReturnToPlace ticket={ticket} />}
          <HoldPlace ticket={ticket} allowed={allowed} />
          {allowed.includes('cancel-ticket') && <GiveUpPlace ticketId={ticket.id} />}
        </div>
      </Stack>
    </Card>
  );
}

interface TicketWordsProps extends Pick<ReportProps, 'venue'> {
  readonly ticket: GuestTicketView;
}

function TicketWords({ ticket, venue }: TicketWordsProps) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  if (ticket.status === 'no-show') {
    return (
      <p className={styles.where}>
        {ticket.returnableUntil
          ? t('guest.place.kept-until', { time: format.time(ticket.returnableUntil) })
          : t('guest.ticket.missed')}
      </p>
    );
  }
  if (ticket.status !== 'waiting') {
    const counter = venue.counters.find(({ id }) => id === ticket.counterId);
    return <p className={styles.where}>{counter && localName(counter.name)}</p>;
  }
  if (ticket.heldUntil) {
    return (
      <p className={styles.where}>
        {t('guest.place.held-until', { time: format.time(ticket.heldUntil) })}
      </p>
    );
  }
  return (
    <>
      <p className={styles.where}>
        {ticket.wait
          ? t('guest.ticket.wait', { range: format.waitRange(ticket.wait) })
          : t('guest.ticket.no-wait-yet')}
      </p>
      <p>
        {ticket.lane === 'pickup' && !ticket.isReady
          ? t('guest.ticket.fetching')
          : t('guest.ticket.ahead', { count: ticket.ahead })}
      </p>
    </>
  );
}

/** Give the place to whoever is next, after asking: a later number is at the end of the line. */
function GiveUpPlace({ ticketId }: { readonly ticketId: string }) {
  const { t } = useT();
  const problemText = useProblemText();
  const cancel = useCommand('guest.cancelTicket');
  const [isAsking, setIsAsking] = useState(false);
  function confirm() {
    cancel.mutate(
      { params: { ticketId } },
      {
        onSuccess: () => showToast({ text: t('guest.place.cancelled') }),
        onError: (problem) => showToast({ text: problemText(problem), tone: 'coral' }),
        onSettled: () => setIsAsking(false),
      },
    );
  }
  return (
    <>
      <Button variant="pill" onPress={() => setIsAsking(true)}>
        {t('guest.ticket.cancel')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('guest.place.cancel-title')}
        text={t('guest.place.cancel-text')}
        confirm={t('guest.ticket.cancel')}
        isPending={cancel.isPending}
        onConfirm={confirm}
        onCancel={() => setIsAsking(false)}
      />
    </>
  );
}
