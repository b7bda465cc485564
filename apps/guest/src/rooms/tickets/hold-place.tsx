import type { ApiProblem } from '@homeward/client';
import type { GuestTicketView, GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Dialog, Row, showToast, Text } from '@homeward/ui/light';
import { useState } from 'react';
import { useProblemText } from '../phone/use-problem-text.ts';
import { holdChoices } from './hold-choices.ts';
import type { PlaceCommands } from './place-commands.ts';

interface HoldPlaceProps {
  readonly ticket: GuestTicketView;
  readonly allowed: readonly GuestView['allowed'][number][];
  readonly place: PlaceCommands;
}

/** One more ride: the place stays theirs for a while, and they may be back sooner. */
export function HoldPlace({ ticket, allowed, place }: HoldPlaceProps) {
  const { t } = useT();
  const problemText = useProblemText();
  const [isChoosing, setIsChoosing] = useState(false);
  const refused = (problem: ApiProblem) =>
    showToast({ text: problemText(problem), tone: 'coral' as const });
  function holdFor(minutes: number) {
    void place
      .hold(minutes)
      .catch(refused)
      .finally(() => setIsChoosing(false));
  }
  return (
    <>
      {allowed.includes('end-hold') && (
        <Button
          variant="pill"
          icon="hand"
          isPending={place.isEndingHold}
          onPress={() => void place.endHold().catch(refused)}
        >
          {t('guest.place.end-hold')}
        </Button>
      )}
      {allowed.includes('hold-place') && (
        <Button variant="pill" icon="pause" onPress={() => setIsChoosing(true)}>
          {t(ticket.heldUntil ? 'guest.place.longer' : 'guest.place.hold')}
        </Button>
      )}
      {isChoosing && (
        <Dialog
          title={t('guest.place.hold-title')}
          onClose={() => setIsChoosing(false)}
          foot={<Button onPress={() => setIsChoosing(false)}>{t('shared-words.cancel')}</Button>}
        >
          <Text>{t('guest.place.hold-text')}</Text>
          <Row gap={2}>
            {holdChoices(ticket.holdMinutesLeft).map((minutes) => (
              <Button
                key={minutes}
                variant="primary"
                isPending={place.holding === minutes}
                onPress={() => holdFor(minutes)}
              >
                {t('guest.place.minutes', { minutes })}
              </Button>
            ))}
          </Row>
          <Text size="small" tone="soft">
            {t('guest.place.hold-left', { minutes: ticket.holdMinutesLeft })}
          </Text>
        </Dialog>
      )}
    </>
  );
}
