import type { TicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button } from '@homeward/ui';
import { useState } from 'react';
import styles from './current-ticket.module.css';
import { HoldDialog } from './hold-dialog.tsx';
import { PrintSlip } from './print-slip.tsx';
import { TransferDialog } from './transfer-dialog.tsx';
import { useTicketCommands } from './use-ticket-commands.ts';

interface MoreForTicketProps {
  readonly ticket: TicketView;
  /** The visitor's word to be elsewhere for a while still holds. */
  readonly isHeld?: boolean;
}

/** What is needed now and then: hold the place, send on, put back in line, print. */
export function MoreForTicket({ ticket, isHeld = false }: MoreForTicketProps) {
  const { t } = useT();
  const [asking, setAsking] = useState<'hold' | 'transfer' | null>(null);
  const commands = useTicketCommands(ticket);
  const may = (action: TicketView['allowed'][number]) => ticket.allowed.includes(action);
  const done = () => setAsking(null);
  return (
    <div className={styles.more}>
      {isHeld && may('end-hold') && (
        <Button
          variant="pill"
          icon="check"
          isPending={commands.isPending}
          aria-label={t('staff.line.hold.end-for', { name: ticket.name })}
          onPress={commands.endHold}
        >
          {t('staff.line.hold.end')}
        </Button>
      )}
      {may('hold') && (
        <Button variant="pill" icon="pause" onPress={() => setAsking('hold')}>
          {t('staff.line.hold.do')}
        </Button>
      )}
      {may('transfer') && (
        <Button variant="pill" icon="next" onPress={() => setAsking('transfer')}>
          {t('staff.line.transfer.do')}
        </Button>
      )}
      {ticket.status === 'called' && may('return') && (
        <Button
          variant="pill"
          icon="undo"
          isPending={commands.isPending}
          aria-label={t('staff.desk.missed.back-for', { name: ticket.name })}
          onPress={commands.putBack}
        >
          {t('staff.desk.missed.back')}
        </Button>
      )}
      <PrintSlip ticket={ticket} variant="pill" />
      {asking === 'hold' && <HoldDialog ticket={ticket} onClose={done} />}
      {asking === 'transfer' && <TransferDialog ticket={ticket} onClose={done} />}
    </div>
  );
}
