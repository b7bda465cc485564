import { useCommand } from '@homeward/client';
import { useErrorText, useFormat, useLocalName, useT } from '@homeward/i18n';
import { Button, Card, Screen, Text } from '@homeward/ui';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { ClosingNote } from '../home/closing-note.tsx';
import styles from './ticket-card.module.css';

interface HandInScreenProps {
  readonly onLeave: () => void;
  readonly onEnd: () => void;
}

/** Somebody found something: a number of the quick lane, and where to go with it. */
export function HandInScreen({ onLeave, onEnd }: HandInScreenProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const format = useFormat();
  const localName = useLocalName();
  const { venue } = useKiosk();
  const [ticketId] = useState(() => newId());
  const issue = useCommand('tickets.issue');
  const [desk] = venue.desks;
  const place = venue.places.find(({ id }) => id === desk?.placeId);
  const ticket = issue.data;

  return (
    <Screen
      top={<KioskTop onBack={ticket ? undefined : onLeave} />}
      title={t(ticket ? 'kiosk.hand-in.thanks' : 'kiosk.hand-in.title')}
      lead={t('kiosk.hand-in.lead', {
        desk: desk ? localName(desk.name) : '',
        place: place ? localName(place.name) : venue.name,
      })}
      foot={
        ticket ? (
          <Button variant="action" wide onPress={onEnd}>
            {t('shared-words.done')}
          </Button>
        ) : (
          <Button
            variant="primary"
            wide
            isPending={issue.isPending}
            onPress={() => issue.mutate({ params: { ticketId }, body: { lane: 'hand-in' } })}
          >
            {t('kiosk.hand-in.take-ticket')}
          </Button>
        )
      }
    >
      {!ticket && <ClosingNote />}
      {issue.error && <Text tone="coral">{errorText(issue.error.code)}</Text>}
      {ticket && (
        <Card tone="sea" align="center">
          <Text tone="inherit">{t('shared-words.ticket')}</Text>
          <p className={styles.number}>{ticket.name}</p>
          <p className={styles.wait}>
            {ticket.wait
              ? t('kiosk.slip.ready-in', { range: format.waitRange(ticket.wait) })
              : t('kiosk.slip.no-wait-yet')}
          </p>
        </Card>
      )}
    </Screen>
  );
}
