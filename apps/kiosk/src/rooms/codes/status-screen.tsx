import { guestStage, useAnswer } from '@homeward/client';
import type { GuestView } from '@homeward/contract';
import { useErrorText, useFormat, useLocalName, useNameInSentence, useT } from '@homeward/i18n';
import { Button, ErrorState, LoadingState, Screen, showCode, Text } from '@homeward/ui';
import { useState } from 'react';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { BrandScreen } from '../lost-reports/brand-screen.tsx';
import { QuestionCard } from '../lost-reports/question-card.tsx';
import { useQuestion } from '../lost-reports/use-question.ts';
import { PaperSlip } from '../tickets/paper-slip.tsx';
import slipStyles from '../tickets/slip-screen.module.css';
import { TicketCard } from '../tickets/ticket-card.tsx';
import { KeepPlace } from './keep-place.tsx';

/** Where a report stands, for whoever typed its code. */
export function StatusScreen({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useT();
  const errorText = useErrorText();
  const { data: guest, error, refetch } = useAnswer('guest.read', {});
  if (guest) return <Status guest={guest} onEnd={onEnd} />;
  return (
    <Screen
      top={<KioskTop />}
      foot={
        <Button variant="action" wide onPress={onEnd}>
          {t('shared-words.done')}
        </Button>
      }
    >
      {error ? (
        <ErrorState text={errorText(error.code)} onRetry={() => void refetch()} />
      ) : (
        <LoadingState />
      )}
    </Screen>
  );
}

interface StatusProps {
  readonly guest: GuestView;
  readonly onEnd: () => void;
}

/** What there is to know and to do with a slip alone: hold the place, come back, answer, print anew. */
function Status({ guest, onEnd }: StatusProps) {
  const { t } = useT();
  const [isTyping, setIsTyping] = useState(false);
  const open = useQuestion(guest);
  const standing = useStanding(guest);
  const { report } = guest;
  const isOpen = report.status === 'open';
  if (isTyping) {
    return (
      <BrandScreen
        onBack={() => setIsTyping(false)}
        onDone={(brand) => {
          open.answer(brand);
          setIsTyping(false);
        }}
      />
    );
  }
  return (
    <Screen top={<KioskTop />} {...standing} foot={<Foot guest={guest} onEnd={onEnd} />}>
      {isOpen && <TicketCard guest={guest} />}
      {isOpen && <KeepPlace guest={guest} />}
      {isOpen && open.question && (
        <QuestionCard
          question={open.question}
          isPending={open.isPending}
          onAnswer={open.answer}
          onType={() => setIsTyping(true)}
        />
      )}
      <Text tone="soft" size="lead">
        {t('kiosk.status.code', { code: showCode(report.code) })}
      </Text>
      <PaperSlip guest={guest} guestUrl={null} pickupCode={null} />
    </Screen>
  );
}

/** Headline and lead: where it stands and what happens next. */
function useStanding(guest: GuestView): { readonly title: string; readonly lead: string } {
  const { t } = useT();
  const format = useFormat();
  const localName = useLocalName();
  const nameInSentence = useNameInSentence();
  const { venue } = useKiosk();
  const stage = guestStage(guest);
  const category = venue.categories.find(({ id }) => id === guest.report.categoryId);
  const counter = venue.counters.find(({ id }) => id === guest.ticket?.counterId);
  const values = {
    thing: category ? nameInSentence(category.name) : t('kiosk.answer.thing'),
    counter: counter ? localName(counter.name) : '',
    due: format.dayAndTime(guest.report.answerDueAt),
  };
  return {
    title: t(`guest.stage.${stage}.title`, values),
    lead: t(`guest.stage.${stage}.next`, values),
  };
}

function Foot({ guest, onEnd }: StatusProps) {
  const { t } = useT();
  const { device } = useKiosk();
  const mayPrint = device.kioskProfile?.hasPrinter && guest.report.status === 'open';
  return (
    <>
      {mayPrint && (
        <Button className={slipStyles.print} icon="print" onPress={() => window.print()}>
          {t('kiosk.slip.print')}
        </Button>
      )}
      <Button variant="action" className={slipStyles.done} onPress={onEnd}>
        {t('shared-words.done')}
      </Button>
    </>
  );
}
