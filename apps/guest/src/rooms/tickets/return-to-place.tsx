import { useCommand } from '@homeward/client';
import type { GuestTicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, showToast } from '@homeward/ui/light';
import { useProblemText } from '../phone/use-problem-text.ts';

/** Here after all: back into the same place after a missed call. */
export function ReturnToPlace({ ticket }: { readonly ticket: GuestTicketView }) {
  const { t } = useT();
  const problemText = useProblemText();
  const comeBack = useCommand('guest.returnTicket');
  return (
    <Button
      variant="quiet"
      icon="hand"
      wide
      isPending={comeBack.isPending}
      onPress={() =>
        comeBack.mutate(
          { params: { ticketId: ticket.id } },
          {
            onSuccess: () => showToast({ text: t('guest.place.returned') }),
            onError: (problem) => showToast({ text: problemText(problem), tone: 'coral' }),
          },
        )
      }
    >
      {t('guest.place.i-am-here')}
    </Button>
  );
}
