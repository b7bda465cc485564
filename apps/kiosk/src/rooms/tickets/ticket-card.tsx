import type { GuestView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Card, Text } from '@homeward/ui';
import { useKiosk } from '../../visit/kiosk-context.ts';
import styles from './ticket-card.module.css';

/** The number to watch for, or the hour by which we answer. */
export function TicketCard({ guest }: { readonly guest: GuestView }) {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const { venue } = useKiosk();
  const { ticket, report } = guest;
  if (!ticket || ticket.status === 'served' || ticket.status === 'cancelled') {
    return (
      <Card tone="sea" align="center">
        <Text tone="inherit">{t('kiosk.slip.promise')}</Text>
        <p className={styles.due}>{format.dayAndTime(report.answerDueAt)}</p>
        <Text tone="inherit">{t('kiosk.slip.also-no')}</Text>
      </Card>
    );
  }
  const counter = venue.counters.find(({ id }) => id === ticket.counterId);
  const isCalled = ticket.status === 'called' || ticket.status === 'serving';
  return (
    <Card tone={isCalled ? 'sun-strong' : 'sea'} align="center">
      <Text tone="inherit">{t('shared-words.ticket')}</Text>
      <p className={styles.number}>{ticket.name}</p>
      <p className={styles.wait}>
        {isCalled && counter
          ? t('kiosk.slip.now-at', { counter: localName(counter.name) })
          : ticket.wait
            ? t('kiosk.slip.ready-in', { range: format.waitRange(ticket.wait) })
            : t('kiosk.slip.no-wait-yet')}
      </p>
      <Text tone="inherit">{t('kiosk.slip.no-line')}</Text>
    </Card>
  );
}
