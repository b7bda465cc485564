import type { TicketView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { Dialog, PillChoice, Text } from '@homeward/ui';
import { useState } from 'react';
import { FormFoot } from '../../shell/form-foot.tsx';
import { useVenue } from '../venue/venue-context.ts';
import { useTicketCommands } from './use-ticket-commands.ts';

interface TransferDialogProps {
  readonly ticket: TicketView;
  readonly onClose: () => void;
}

type Lane = TicketView['lane'];

const lanes = ['pickup', 'enquiry', 'hand-in'] as const satisfies readonly Lane[];
const any = 'any';

/** To whom a visitor is sent on; only counters that serve what they come for are offered. */
export function TransferDialog({ ticket, onClose }: TransferDialogProps) {
  const { t } = useT();
  const localName = useLocalName();
  const { venue } = useVenue();
  const [lane, setLane] = useState<Lane>(ticket.lane);
  const [counterId, setCounterId] = useState(any);
  const { transfer, isPending } = useTicketCommands(ticket);
  const serving = venue.counters.filter((counter) => counter.lanes.includes(lane));

  function choose(next: Lane) {
    setLane(next);
    setCounterId(any);
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('staff.line.transfer.title', { name: ticket.name })}
      foot={
        <FormFoot
          onCancel={onClose}
          icon="next"
          iconAt="end"
          isPending={isPending}
          onPress={() => transfer(lane, counterId === any ? null : counterId, onClose)}
        >
          {t('staff.line.transfer.do')}
        </FormFoot>
      }
    >
      <Text tone="soft">{t('staff.line.transfer.about')}</Text>
      <PillChoice
        label={t('staff.line.transfer.lane')}
        hasVisibleLabel
        options={lanes.map((id) => ({ id, name: t(`shared-words.lane.${id}`) }))}
        chosen={lane}
        onChange={choose}
      />
      <PillChoice
        label={t('staff.line.transfer.counter')}
        hasVisibleLabel
        options={[
          { id: any, name: t('staff.line.transfer.any') },
          ...serving.map(({ id, name }) => ({ id, name: localName(name) })),
        ]}
        chosen={counterId}
        onChange={setCounterId}
      />
    </Dialog>
  );
}
