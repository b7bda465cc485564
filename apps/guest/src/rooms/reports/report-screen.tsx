import { guestStage, useAnswer, useNews } from '@homeward/client';
import { useErrorText, useT } from '@homeward/i18n';
import {
  Button,
  EmptyState,
  ErrorState,
  LoadingState,
  Screen,
  Stack,
  StaleNotice,
} from '@homeward/ui';
import { GuestTop } from '../../guest-top.tsx';
import { ClaimCard } from '../claims/claim-card.tsx';
import { PickupCard } from '../claims/pickup-card.tsx';
import { ContactCard } from '../contact/contact-card.tsx';
import { DeskCard } from '../tickets/desk-card.tsx';
import { TicketCard } from '../tickets/ticket-card.tsx';
import { DetailsCard } from './details-card.tsx';
import { StageHead } from './stage-head.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** One calm page: where the report stands, what happens next, and by when. */
export function ReportScreen() {
  const { t } = useT();
  const errorText = useErrorText();
  const news = useNews();
  const { data: guest, error, refetch } = useAnswer('guest.read', {});
  const { data: venue } = useAnswer('venue.read', {});

  if (error && !guest) {
    const isWrong = error.code === 'guest.link-invalid' || error.code === 'caller.not-signed-in';
    return (
      <Screen top={<GuestTop />}>
        {isWrong ? (
          <EmptyState
            title={t('guest.link.wrong-title')}
            text={errorText('guest.link-invalid')}
            action={<Button onPress={leave}>{t('guest.link.enter-code')}</Button>}
          />
        ) : (
          <ErrorState text={errorText(error.code)} onRetry={() => void refetch()} />
        )}
      </Screen>
    );
  }
  if (!guest || !venue) {
    return (
      <Screen top={<GuestTop />}>
        <LoadingState />
      </Screen>
    );
  }

  const stage = guestStage(guest);
  return (
    <Screen top={<GuestTop />}>
      <Stack gap={4}>
        {!news.isLive && <StaleNotice newsAt={news.asOf} />}
        <StageHead stage={stage} guest={guest} venue={venue} />
        {guest.ticket && <TicketCard ticket={guest.ticket} guest={guest} venue={venue} />}
        <PickupCard guest={guest} />
        <ClaimCard guest={guest} venue={venue} />
        <DetailsCard report={guest.report} venue={venue} />
        <ContactCard guest={guest} />
        <DeskCard venue={venue} />
        {guest.allowed.includes('withdraw') && <WithdrawButton />}
      </Stack>
    </Screen>
  );
}

function leave(): void {
  location.hash = '';
}
