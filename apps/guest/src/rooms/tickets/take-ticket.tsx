import { useCommand } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { Button, Stack, showToast, Text } from '@homeward/ui/light';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import { useProblemText } from '../phone/use-problem-text.ts';

interface TakeTicketProps {
  /** Why somebody would want one. */
  readonly help: string;
}

/** A number for those who are here to fetch something, or would rather talk to somebody. */
export function TakeTicket({ help }: TakeTicketProps) {
  const { t } = useT();
  const problemText = useProblemText();
  const take = useCommand('guest.takeTicket');
  // Pressed again after a lost answer, it asks for the same number.
  const [ticketId] = useState(() => newId());
  return (
    <Stack gap={2}>
      <Text size="small" tone="soft">
        {help}
      </Text>
      <Button
        icon="people"
        isPending={take.isPending}
        onPress={() =>
          take.mutate(
            { params: { ticketId } },
            { onError: (problem) => showToast({ text: problemText(problem), tone: 'coral' }) },
          )
        }
      >
        {t('guest.place.take')}
      </Button>
    </Stack>
  );
}
