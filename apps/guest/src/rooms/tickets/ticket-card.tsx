import type { ApiProblem } from '@homeward/client';
import type { GuestTicketView, GuestView, VenueView } from '@homeward/contract';
import { useFormat, useLocalName, useT } from '@homeward/i18n';
import { Button, Card, ConfirmDialog, Stack, showToast, Text } from '@homeward/ui/light';
import { useState } from 'react';
import { useProblemText } from '../phone/use-problem-text.ts';
import { HoldPlace } from './hold-place.tsx';
import type { PlaceCommands } from './place-commands.ts';
import { ReturnToPlace } from './return-to-place.tsx';
import styles from './ticket-card.module.css';

interface TicketCardProps {
  readonly ticket: GuestTicketView;
  readonly allowed: readonly GuestView['allowed'][number][];
  readonly venue: VenueView;
  readonly place: PlaceCommands;
}

/** The place in the live queue: number, where it stands, how long it may take, and what may be done with it. */
export function TicketCard({ ticket, allowed, venue, place }: TicketCardProps) {
  const { t } = useT();
  if (ticket.status === 'served' || ticket.status === 'cancelled') return null;
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
          <p className={styles.risk}>{t(closingWords(ticket))}</p>
        )}
        <div className={styles.actions}>
          {allowed.includes('return-ticket') && <ReturnToPlace place={place} />}
          <HoldPlace ticket={ticket} allowed={allowed} place={place} />
          {allowed.includes('cancel-ticket') && <GiveUpPlace place={place} />}
        </div>
      </Stack>
    </Card>
  );
}

/** Who brings a thing waits for no answer: others can take it as well. */
function closingWords({ lane, closing }: GuestTicketView) {
  if (closing !== 'too-late') return 'guest.place.at-risk';
  return lane === 'hand-in' ? 'guest.hand-in.too-late' : 'guest.place.too-late';
}

interface TicketWordsProps extends Pick<TicketCardProps, 'venue'> {
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
function GiveUpPlace({ place }: { readonly place: PlaceCommands }) {
  const { t } = useT();
  const problemText = useProblemText();
  const [isAsking, setIsAsking] = useState(false);
  async function confirm() {
    try {
      await place.giveUp();
      showToast({ text: t('guest.place.cancelled') });
    } catch (problem) {
      showToast({ text: problemText(problem as ApiProblem), tone: 'coral' });
    } finally {
      setIsAsking(false);
    }
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
        isPending={place.isGivingUp}
        onConfirm={() => void confirm()}
        onCancel={() => setIsAsking(false)}
      />
    </>
  );
}
