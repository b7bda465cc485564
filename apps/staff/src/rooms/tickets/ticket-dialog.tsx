import type { CounterView, TicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, ConfirmDialog, Dialog, showCode, Text } from '@homeward/ui';
import { useState } from 'react';
import { ErrandLinks } from './errand-links.tsx';
import { isOnHold } from './is-on-hold.ts';
import { MoreForTicket } from './more-for-ticket.tsx';
import { TicketItem } from './ticket-item.tsx';
import { useTicketCommands } from './use-ticket-commands.ts';

interface TicketDialogProps {
  readonly ticket: TicketView | null;
  readonly counter: CounterView | null;
  readonly asOf: string;
  readonly onClose: () => void;
}

/** One waiting ticket: what it is about, calling it out of turn, striking it. */
export function TicketDialog({ ticket, ...rest }: TicketDialogProps) {
  if (!ticket) return null;
  return <OpenTicket ticket={ticket} {...rest} />;
}

interface OpenTicketProps extends TicketDialogProps {
  readonly ticket: TicketView;
}

function OpenTicket({ ticket, counter, asOf, onClose }: OpenTicketProps) {
  const { t } = useT();
  const format = useFormat();
  const [isCancelling, setIsCancelling] = useState(false);
  const commands = useTicketCommands(ticket);
  const may = (action: TicketView['allowed'][number]) => ticket.allowed.includes(action);
  const isHeld = isOnHold(ticket, asOf);
  const isFree = counter?.status === 'open' && counter.ticketId === null;
  return (
    <>
      <Dialog
        isOpen={!isCancelling}
        onClose={onClose}
        title={`${ticket.name} · ${t(`shared-words.lane.${ticket.lane}`)}`}
        foot={
          <>
            {may('cancel') && (
              <Button variant="danger" onPress={() => setIsCancelling(true)}>
                {t('staff.desk.call.cancel')}
              </Button>
            )}
            {may('call') && counter && isFree && (
              <Button
                variant="primary"
                icon="bell"
                isPending={commands.isPending}
                onPress={() => {
                  commands.callTo(counter.id);
                  onClose();
                }}
              >
                {t('staff.desk.call.this-one', { name: ticket.name })}
              </Button>
            )}
          </>
        }
      >
        <Text tone="soft">
          {t('staff.desk.queue.since', { time: format.time(ticket.issuedAt) })}
          {ticket.report && ` · ${showCode(ticket.report.code)}`}
          {isHeld &&
            ` · ${t('staff.line.hold.until', { time: format.time(ticket.heldUntil ?? asOf) })}`}
        </Text>
        {ticket.brings && (
          <Text>
            <span dir="auto">{t('staff.line.brings', { what: ticket.brings })}</span>
          </Text>
        )}
        {ticket.item && <TicketItem item={ticket.item} />}
        <ErrandLinks ticket={ticket} />
        <MoreForTicket ticket={ticket} isHeld={isHeld} />
      </Dialog>
      <ConfirmDialog
        isOpen={isCancelling}
        isDanger
        title={t('staff.desk.call.cancel-title', { name: ticket.name })}
        text={t('staff.desk.call.cancel-body')}
        confirm={t('staff.desk.call.cancel')}
        onCancel={() => setIsCancelling(false)}
        onConfirm={() => {
          commands.cancel();
          onClose();
        }}
      />
    </>
  );
}
