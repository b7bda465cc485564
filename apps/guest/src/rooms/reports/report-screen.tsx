import { guestStage, useAnswer } from '@homeward/client';
import { InTimeZone, useT } from '@homeward/i18n';
import { Button, EmptyState, ErrorState, Screen } from '@homeward/ui/light';
import { useEffect } from 'react';
import { GuestTop } from '../../guest-top.tsx';
import { WaitingScreen } from '../../waiting-screen.tsx';
import { goTo } from '../codes/guest-key.ts';
import { forgetReport, readRemembered, remember } from '../phone/remembered.ts';
import { useProblemText } from '../phone/use-problem-text.ts';
import { ReportCards } from './report-cards.tsx';

/** One calm page: where the report stands, what happens next, and by when. */
export function ReportScreen({ authorization }: { readonly authorization: string }) {
  const problemText = useProblemText();
  const { data: guest, error, refetch, dataUpdatedAt } = useAnswer('guest.read', {});
  const { data: venue } = useAnswer('venue.read', {});
  const { data: board = null } = useAnswer('counters.board', {});
  const isWrong = error?.code === 'guest.link-invalid' || error?.code === 'caller.not-signed-in';

  useEffect(() => {
    // A code may have been typed on anybody's phone; a link was sent to this one.
    if (!guest || !venue || !authorization.startsWith('Bearer ')) return;
    remember({ authorization, atMs: dataUpdatedAt, guest, venue, board });
  }, [authorization, dataUpdatedAt, guest, venue, board]);

  useEffect(() => {
    if (isWrong && readRemembered()?.authorization === authorization) forgetReport('report');
  }, [isWrong, authorization]);

  if (isWrong) return <WrongLink />;
  if (error && !guest) {
    return (
      <Screen top={<GuestTop />}>
        <ErrorState text={problemText(error)} onRetry={() => void refetch()} />
      </Screen>
    );
  }
  if (!guest || !venue) return <WaitingScreen />;
  return (
    <InTimeZone timeZone={venue.timeZone}>
      <ReportCards stage={guestStage(guest)} guest={guest} venue={venue} board={board} />
    </InTimeZone>
  );
}

/** Wrong, expired and revoked look alike. */
function WrongLink() {
  const { t } = useT();
  const problemText = useProblemText();
  return (
    <Screen top={<GuestTop />}>
      <EmptyState
        title={t('guest.link.wrong-title')}
        text={problemText({ code: 'guest.link-invalid' })}
        action={<Button onPress={() => goTo('code')}>{t('guest.link.enter-code')}</Button>}
      />
    </Screen>
  );
}
