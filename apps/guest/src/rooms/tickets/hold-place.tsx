import { useCommand } from '@homeward/client';
import type { GuestTicketView, GuestView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, Dialog, Row, showToast, Text } from '@homeward/ui/light';
import { useState } from 'react';
import { useProblemText } from '../phone/use-problem-text.ts';
import { holdChoices } from './hold-choices.ts';

interface HoldPlaceProps {
  readonly ticket: GuestTicketView;
  readonly allowed: GuestView['allowed'];
}

/** One more ride: the place stays theirs for a while, and they may be back sooner. */
export function HoldPlace({ ticket, allowed }: HoldPlaceProps) {
  const { t } = useT();
  const problemText = useProblemText();
  const hold = useCommand('guest.holdPlace');
  const end = useCommand('guest.endHold');
  const [isChoosing, setIsChoosing] = useState(false);
  const params = { ticketId: ticket.id };
  const refused = {
    onError: (problem: Parameters<typeof problemText>[0]) =>
      showToast({ text: problemText(problem), tone: 'coral' as const }),
  };
  return (
    <>
      {allowed.includes('end-hold') && (
        <Button
          variant="pill"
          icon="hand"
          isPending={end.isPending}
          onPress={() => end.mutate({ params }, refused)}
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
                isPending={hold.isPending && hold.variables.body.minutes === minutes}
                onPress={() =>
                  hold.mutate(
                    { params, body: { minutes } },
                    { ...refused, onSettled: () => setIsChoosing(false) },
                  )
                }
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
