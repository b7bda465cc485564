import type { TicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button } from '@homeward/ui';
import { Section } from '../../shell/section.tsx';
import styles from './fetch-list.module.css';
import { LaneTag } from './lane-tag.tsx';
import { useTicketCommands } from './use-ticket-commands.ts';

/** Those who did not come when called, and the way back for them. */
export function MissedList({ missed }: { readonly missed: readonly TicketView[] }) {
  const { t } = useT();
  if (missed.length === 0) return null;
  return (
    <Section title={t('staff.desk.missed.title')}>
      <ul className={styles.list}>
        {missed.map((ticket) => (
          <li key={ticket.id} className={styles.missed}>
            <LaneTag lane={ticket.lane} name={ticket.name} />
            <PutBack ticket={ticket} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PutBack({ ticket }: { readonly ticket: TicketView }) {
  const { t } = useT();
  const commands = useTicketCommands(ticket);
  if (!ticket.allowed.includes('return')) return null;
  return (
    <Button
      variant="pill"
      icon="undo"
      isPending={commands.isPending}
      aria-label={t('staff.desk.missed.back-for', { name: ticket.name })}
      onPress={commands.putBack}
    >
      {t('staff.desk.missed.back')}
    </Button>
  );
}
