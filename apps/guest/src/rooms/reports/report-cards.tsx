import type { GuestStage } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Card, Row, Screen, Stack, Text } from '@homeward/ui/light';
import { Suspense } from 'react';
import { GuestTop } from '../../guest-top.tsx';
import { ClaimCard } from '../claims/claim-card.tsx';
import { openClaimOf } from '../claims/open-claim.ts';
import { PickupCard } from '../claims/pickup-card.tsx';
import { DeskSection } from '../desk/desk-section.tsx';
import { NewerPage } from '../phone/newer-page.tsx';
import { OutOfTouch } from '../phone/out-of-touch.tsx';
import { FromTheDesk } from '../tickets/from-the-desk.tsx';
import { ReportTicket } from '../tickets/report-ticket.tsx';
import { DetailsSection } from './details-section.tsx';
import {
  AddSection,
  ContactSection,
  DelegateSection,
  FeedbackCard,
  FoundWay,
  PartingSection,
  QuestionCard,
  StopMessages,
} from './later-parts.ts';
import type { BoardProps, ReportProps } from './report-props.ts';
import { StageHead } from './stage-head.tsx';

interface ReportCardsProps extends ReportProps, BoardProps {
  readonly stage: GuestStage;
}

/** While they are on their way to a counter nothing is asked of them. */
const atTheDesk: ReadonlySet<GuestStage> = new Set(['called', 'serving', 'missed']);

/** First what matters now, open; below it what can wait, closed. */
export function ReportCards({ stage, guest, venue, board }: ReportCardsProps) {
  const both = { guest, venue };
  const may = (action: (typeof guest.allowed)[number]) => guest.allowed.includes(action);
  return (
    <Screen top={<GuestTop />}>
      <Stack gap={4}>
        <OutOfTouch />
        <NewerPage />
        <StageHead stage={stage} {...both} />
        {guest.ticket && <ReportTicket {...both} ticket={guest.ticket} />}
        <FromTheDesk ticket={guest.ticket} board={board} />
        <PickupCard {...both} />
        <ClaimCard {...both} />
        <Suspense fallback={null}>
          {!atTheDesk.has(stage) && <QuestionCard {...both} />}
          <FeedbackCard guest={guest} />
        </Suspense>
        <Stack gap={3}>
          <Suspense fallback={null}>
            {(may('add-detail') || may('add-photo')) && <AddSection guest={guest} />}
            {may('change-contact') && <ContactSection {...both} />}
            {may('delegate') && <DelegateSection {...both} />}
          </Suspense>
          <DetailsSection {...both} />
          <DeskSection
            mayTakeTicket={may('take-ticket') && !hasWayToPickUp(guest)}
            venue={venue}
            board={board}
          />
          <Suspense fallback={null}>
            {guest.allowed.length > 0 && <PartingSection guest={guest} />}
            <FoundWay />
            {may('change-contact') && guest.report.contactChannel !== 'none' && <StopMessages />}
          </Suspense>
        </Stack>
        {stage === 'closed' && <TellAnew />}
      </Stack>
    </Screen>
  );
}

/** The number to pick it up is offered beside its code. */
function hasWayToPickUp(guest: ReportProps['guest']): boolean {
  return !guest.ticket && openClaimOf(guest) !== undefined;
}

function TellAnew() {
  const { t } = useT();
  return (
    <Card padding="snug" tone="sea-tint">
      <Row justify="center">
        <Text strong>
          <a href="#new">{t('guest.start.lost')}</a>
        </Text>
      </Row>
    </Card>
  );
}
