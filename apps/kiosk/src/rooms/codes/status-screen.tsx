import { guestStage, useAnswer } from '@homeward/client';
import { useErrorText, useFormat, useLocalName, useNameInSentence, useT } from '@homeward/i18n';
import { Button, ErrorState, LoadingState, Screen, showCode, Text } from '@homeward/ui';
import { useKiosk } from '../../visit/kiosk-context.ts';
import { KioskTop } from '../../visit/kiosk-top.tsx';
import { TicketCard } from '../tickets/ticket-card.tsx';

/** Where a report stands, for whoever typed its code. */
export function StatusScreen({ onEnd }: { readonly onEnd: () => void }) {
  const { t } = useT();
  const errorText = useErrorText();
  const format = useFormat();
  const localName = useLocalName();
  const nameInSentence = useNameInSentence();
  const { venue } = useKiosk();
  const { data: guest, error, refetch } = useAnswer('guest.read', {});
  const done = (
    <Button variant="action" wide onPress={onEnd}>
      {t('shared-words.done')}
    </Button>
  );
  if (!guest) {
    return (
      <Screen top={<KioskTop />} foot={done}>
        {error ? (
          <ErrorState text={errorText(error.code)} onRetry={() => void refetch()} />
        ) : (
          <LoadingState />
        )}
      </Screen>
    );
  }
  const stage = guestStage(guest);
  const category = venue.categories.find(({ id }) => id === guest.report.categoryId);
  const counter = venue.counters.find(({ id }) => id === guest.ticket?.counterId);
  const values = {
    thing: category ? nameInSentence(category.name) : t('kiosk.answer.thing'),
    counter: counter ? localName(counter.name) : '',
    due: format.dayAndTime(guest.report.answerDueAt),
  };
  return (
    <Screen
      top={<KioskTop />}
      title={t(`guest.stage.${stage}.title`, values)}
      lead={t(`guest.stage.${stage}.next`, values)}
      foot={done}
    >
      {guest.report.status === 'open' && <TicketCard guest={guest} />}
      <Text tone="soft" size="lead">
        {t('kiosk.status.code', { code: showCode(guest.report.code) })}
      </Text>
    </Screen>
  );
}
