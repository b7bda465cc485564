import { useCommand } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useErrorText, useFormat, useT } from '@homeward/i18n';
import { Button, Card, Heading, Text } from '@homeward/ui';
import styles from './keep-place.module.css';

type Ticket = NonNullable<GuestView['ticket']>;

const minutesOffered = [10, 20, 30] as const;

/** One more ride, or back already, for whoever follows their place with a slip alone. */
export function KeepPlace({ guest }: { readonly guest: GuestView }) {
  const { ticket, allowed } = guest;
  if (!ticket) return null;
  return (
    <>
      <ClosingRisk closing={ticket.closing} />
      {allowed.includes('return-ticket') && <ComeBack ticket={ticket} />}
      {allowed.includes('end-hold') && <OnHold ticket={ticket} />}
      {allowed.includes('hold-place') && !allowed.includes('end-hold') && <Hold ticket={ticket} />}
    </>
  );
}

function ClosingRisk({ closing }: Pick<Ticket, 'closing'>) {
  const { t } = useT();
  if (closing === 'in-time') return null;
  return (
    <Card tone="sun" padding="snug">
      <Text strong>{t(`guest.place.${closing}`)}</Text>
    </Card>
  );
}

interface PlaceProps {
  readonly ticket: Ticket;
}

function Hold({ ticket }: PlaceProps) {
  const { t } = useT();
  const errorText = useErrorText();
  const hold = useCommand('guest.holdPlace');
  const offered = minutesOffered.filter((minutes) => minutes <= ticket.holdMinutesLeft);
  if (offered.length === 0) return null;
  return (
    <Card>
      <Heading level={2} size="lead">
        {t('guest.place.hold-title')}
      </Heading>
      <Text tone="soft">{t('guest.place.hold-text')}</Text>
      <div className={styles.choices}>
        {offered.map((minutes) => (
          <Button
            key={minutes}
            aria-label={`${t('guest.place.hold')}: ${t('guest.place.minutes', { minutes })}`}
            isPending={hold.isPending}
            onPress={() => hold.mutate({ params: { ticketId: ticket.id }, body: { minutes } })}
          >
            {t('guest.place.minutes', { minutes })}
          </Button>
        ))}
      </div>
      {hold.error && <Text tone="coral">{errorText(hold.error.code)}</Text>}
    </Card>
  );
}

function OnHold({ ticket }: PlaceProps) {
  const { t } = useT();
  const format = useFormat();
  const errorText = useErrorText();
  const end = useCommand('guest.endHold');
  return (
    <Card tone="sea-tint" className={styles.held}>
      <Text size="lead" strong>
        {t('guest.place.held-until', { time: format.time(ticket.heldUntil ?? Date.now()) })}
      </Text>
      <Button
        variant="primary"
        icon="check"
        isPending={end.isPending}
        onPress={() => end.mutate({ params: { ticketId: ticket.id } })}
      >
        {t('guest.place.end-hold')}
      </Button>
      {end.error && <Text tone="coral">{errorText(end.error.code)}</Text>}
    </Card>
  );
}

/** A missed call is made good as long as the place is kept. */
function ComeBack({ ticket }: PlaceProps) {
  const { t } = useT();
  const format = useFormat();
  const errorText = useErrorText();
  const back = useCommand('guest.returnTicket');
  if (!ticket.returnableUntil) return null;
  return (
    <Card tone="sun" className={styles.held}>
      <Text size="lead" strong>
        {t('guest.place.kept-until', { time: format.time(ticket.returnableUntil) })}
      </Text>
      <Button
        variant="action"
        icon="check"
        isPending={back.isPending}
        onPress={() => back.mutate({ params: { ticketId: ticket.id } })}
      >
        {t('guest.place.i-am-here')}
      </Button>
      {back.error && <Text tone="coral">{errorText(back.error.code)}</Text>}
    </Card>
  );
}
