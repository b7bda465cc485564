import type { TicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Dialog, PillChoice, Text } from '@homeward/ui';
import { useState } from 'react';
import { FormFoot } from '../../shell/form-foot.tsx';
import { useTicketCommands } from './use-ticket-commands.ts';

interface HoldDialogProps {
  readonly ticket: TicketView;
  readonly onClose: () => void;
}

const choices = ['5', '10', '20', '30'] as const;

/** One more ride, a child to fetch: nobody calls, and the place stays theirs. */
export function HoldDialog({ ticket, onClose }: HoldDialogProps) {
  const { t } = useT();
  const [minutes, setMinutes] = useState<(typeof choices)[number]>('10');
  const { hold, isPending } = useTicketCommands(ticket);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('staff.line.hold.title', { name: ticket.name })}
      foot={
        <FormFoot
          onCancel={onClose}
          icon="pause"
          isPending={isPending}
          onPress={() => hold(Number(minutes), onClose)}
        >
          {t('staff.line.hold.do')}
        </FormFoot>
      }
    >
      <Text tone="soft">{t('staff.line.hold.about')}</Text>
      <PillChoice
        label={t('staff.line.hold.minutes')}
        hasVisibleLabel
        options={choices.map((id) => ({
          id,
          name: t('shared-words.wait.minutes', { minutes: id }),
        }))}
        chosen={minutes}
        onChange={setMinutes}
      />
    </Dialog>
  );
}
