import { useCommand } from '@homeward/client';
import type { GuestTicketView, GuestView, VenueView } from '@homeward/contract';
import { useErrorText, useFormat, useLocalName, useT } from '@homeward/i18n';
import { Button, Card, showToast, Text } from '@homeward/ui';
import styles from './ticket-card.module.css';

interface TicketCardProps {
  readonly ticket: GuestTicketView;
  readonly guest: GuestView;
  readonly venue: VenueView;
}

/** The place in the live queue: number, where it stands, how long it may take. */
export function TicketCard({ ticket, guest, venue }: TicketCardProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const cancel = useCommand('guest.cancelTicket');
  if (ticket.status === 'served' || ticket.status === 'cancelled') return null;
  const tone = ticket.status === 'waiting' || ticket.status === 'no-show' ? 'sea' : 'sun-strong';
  return (
    <Card tone={tone} align="center">
      <Text size="body" tone="inherit">
        {t('shared-words.ticket')}
      </Text>
      <p className={styles.number}>{ticket.name}</p>
      <TicketWords ticket={ticket} venue={venue} />
      {guest.allowed.includes('cancel-ticket') && (
        <Button
          variant="pill"
          className={styles.cancel}
          isPending={cancel.isPending}
          onPress={() =>
            cancel.mutate(
              { params: { ticketId: ticket.id } },
              { onError: ({ code }) => showToast({ text: errorText(code), tone: 'coral' }) },
            )
          }
        >
          {t('guest.ticket.cancel')}
        </Button>
      )}
    </Card>
  );
}

function TicketWords({ ticket, venue }: Omit<TicketCardProps, 'guest'>) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  if (ticket.status === 'no-show') return <p>{t('guest.ticket.missed')}</p>;
  if (ticket.status !== 'waiting') {
    const counter = venue.counters.find(({ id }) => id === ticket.counterId);
    return <p className={styles.where}>{counter && localName(counter.name)}</p>;
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
