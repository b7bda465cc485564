import type { FoundItemSummary, TicketView } from '@homeward/contract';
import { useLocalName, useT } from '@homeward/i18n';
import { Button, Dialog } from '@homeward/ui';
import { useState } from 'react';
import { useVenue } from '../venue/venue-context.ts';
import styles from './fetch-list.module.css';
import { useTicketCommands } from './use-ticket-commands.ts';

interface LiesAtProps {
  readonly ticket: TicketView;
  readonly item: FoundItemSummary;
  /** The counter at which this tablet stands, if any. */
  readonly mineId: string | null;
}

/** Says at which counter the thing lies now: one touch for one's own, two for another. */
export function LiesAt({ ticket, item, mineId }: LiesAtProps) {
  const { t } = useT();
  const { counterName } = useVenue();
  const [isAsking, setIsAsking] = useState(false);
  const { ready, isPending } = useTicketCommands(ticket);
  return (
    <div className={styles.foot}>
      <Button
        variant="primary"
        icon="check"
        isPending={isPending}
        aria-label={t('staff.desk.fetch.ready-for', { label: item.label, name: ticket.name })}
        onPress={() => (mineId ? ready(mineId) : setIsAsking(true))}
      >
        {mineId
          ? t('staff.line.fetch.lies-at', { counter: counterName(mineId) })
          : t('staff.desk.fetch.ready')}
      </Button>
      {mineId && (
        <Button
          icon="place"
          aria-label={t('staff.line.fetch.elsewhere')}
          onPress={() => setIsAsking(true)}
        />
      )}
      {isAsking && (
        <WhichCounter
          label={item.label}
          lane={ticket.lane}
          isPending={isPending}
          onChoose={(counterId) => ready(counterId, () => setIsAsking(false))}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}

interface WhichCounterProps {
  readonly label: string;
  readonly lane: TicketView['lane'];
  readonly isPending: boolean;
  readonly onChoose: (counterId: string) => void;
  readonly onClose: () => void;
}

function WhichCounter({ label, lane, isPending, onChoose, onClose }: WhichCounterProps) {
  const { t } = useT();
  const localName = useLocalName();
  const { venue } = useVenue();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('staff.line.fetch.lies-where', { label })}
      foot={
        <Button variant="quiet" onPress={onClose}>
          {t('shared-words.cancel')}
        </Button>
      }
    >
      <div className={styles.counters}>
        {venue.counters
          .filter(({ lanes }) => lanes.includes(lane))
          .map(({ id, name }) => (
            <Button key={id} wide isPending={isPending} onPress={() => onChoose(id)}>
              {localName(name)}
            </Button>
          ))}
      </div>
    </Dialog>
  );
}
