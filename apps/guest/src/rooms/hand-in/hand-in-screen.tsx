import { useAnswer } from '@homeward/client';
import { InTimeZone, useT } from '@homeward/i18n';
import { Button, EmptyState, ErrorState, Screen, Stack } from '@homeward/ui/light';
import { useEffect } from 'react';
import { GuestTop } from '../../guest-top.tsx';
import { WaitingScreen } from '../../waiting-screen.tsx';
import { goTo } from '../codes/guest-key.ts';
import { DeskSection } from '../desk/desk-section.tsx';
import { NewerPage } from '../phone/newer-page.tsx';
import { OutOfTouch } from '../phone/out-of-touch.tsx';
import { useProblemText } from '../phone/use-problem-text.ts';
import { ReportWay } from '../reports/report-way.tsx';
import { FromTheDesk } from '../tickets/from-the-desk.tsx';
import { TicketCard } from '../tickets/ticket-card.tsx';
import { HandInHead } from './hand-in-head.tsx';
import { usePlaceOfFinder } from './place-of-finder.ts';
import { rememberHandIn } from './remembered-hand-in.ts';

const overCodes: readonly string[] = [
  'guest.link-invalid',
  'ticket.not-found',
  'caller.not-signed-in',
];

/** The place in line of somebody who brings a thing: no report stands behind it. */
export function HandInScreen({ authorization }: { readonly authorization: string }) {
  const problemText = useProblemText();
  const { data: handIn, error, refetch, dataUpdatedAt } = useAnswer('guest.readHandIn', {});
  const { data: venue } = useAnswer('venue.read', {});
  const { data: board = null } = useAnswer('counters.board', {});
  const place = usePlaceOfFinder();
  const isOver = error !== null && overCodes.includes(error.code);
  const isKept = !isOver && handIn?.ticket !== null;

  useEffect(() => {
    if (!isKept) rememberHandIn(null);
    else if (handIn && venue) {
      rememberHandIn({ authorization, atMs: dataUpdatedAt, handIn, venue, board });
    }
  }, [authorization, dataUpdatedAt, isKept, handIn, venue, board]);

  if (isOver) return <NumberIsOver />;
  if (error && !handIn) {
    return (
      <Screen top={<GuestTop />}>
        <ErrorState text={problemText(error)} onRetry={() => void refetch()} />
      </Screen>
    );
  }
  if (!handIn || !venue) return <WaitingScreen />;
  const { ticket, allowed } = handIn;
  return (
    <InTimeZone timeZone={venue.timeZone}>
      <Screen top={<GuestTop />}>
        <Stack gap={4}>
          <OutOfTouch />
          <NewerPage />
          <HandInHead handIn={handIn} venue={venue} />
          {ticket && <TicketCard ticket={ticket} allowed={allowed} venue={venue} place={place} />}
          <FromTheDesk ticket={ticket} board={board} />
          {handIn.status === 'cancelled' && <NewNumber />}
          <DeskSection mayTakeTicket={false} venue={venue} board={board} />
          <ReportWay looks="quiet" />
        </Stack>
      </Screen>
    </InTimeZone>
  );
}

/** Yesterday’s number, or one that never was. */
function NumberIsOver() {
  const { t } = useT();
  return (
    <Screen top={<GuestTop />}>
      <EmptyState
        title={t('guest.hand-in.over')}
        text={t('guest.hand-in.over-text')}
        action={<NewNumber />}
      />
      <ReportWay looks="quiet" />
    </Screen>
  );
}

function NewNumber() {
  const { t } = useT();
  return <Button onPress={() => goTo('found')}>{t('guest.hand-in.again')}</Button>;
}
