import type { TicketView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Button, Card, Text } from '@homeward/ui';
import { useNow } from '../../shell/use-now.ts';
import styles from './current-ticket.module.css';
import { ErrandLinks } from './errand-links.tsx';
import { MoreForTicket } from './more-for-ticket.tsx';
import { TicketItem } from './ticket-item.tsx';
import { useTicketCommands } from './use-ticket-commands.ts';

interface CurrentTicketProps {
  readonly ticket: TicketView;
  /** When the server last said so. */
  readonly asOf: string;
}

/** The ticket at one's counter: called, or being served. */
export function CurrentTicket({ ticket, asOf }: CurrentTicketProps) {
  const { t } = useT();
  const isServing = ticket.status === 'serving';
  return (
    <Card tone={isServing ? 'sea' : 'sun-strong'}>
      <div className={styles.ticket}>
        <Text size="small" tone="inherit">
          {t(isServing ? 'staff.desk.call.now-serving' : 'staff.desk.call.now-called')}
        </Text>
        <p className={styles.name}>{ticket.name}</p>
        <TicketSince ticket={ticket} />
        {ticket.brings && (
          <Text tone="inherit">
            <span dir="auto">{t('staff.line.brings', { what: ticket.brings })}</span>
          </Text>
        )}
        {ticket.item && <TicketItem item={ticket.item} />}
        {isServing && <ErrandLinks ticket={ticket} />}
        <Steps ticket={ticket} asOf={asOf} />
        <MoreForTicket ticket={ticket} />
      </div>
    </Card>
  );
}

function TicketSince({ ticket }: { readonly ticket: TicketView }) {
  const { t } = useT();
  const format = useFormat();
  const lane = t(`shared-words.lane.${ticket.lane}`);
  const since =
    ticket.status === 'serving'
      ? t('staff.desk.call.serving-since', {
          time: format.time(ticket.servingAt ?? ticket.issuedAt),
        })
      : `${t('staff.desk.call.called-at', { time: format.time(ticket.calledAt ?? ticket.issuedAt) })}, ${t('staff.desk.call.called-times', { count: ticket.calls })}`;
  return (
    <Text tone="inherit" className={styles.since}>
      {lane} · {since}
    </Text>
  );
}

/** What can be done with it now; the server says so. */
function Steps({ ticket, asOf }: CurrentTicketProps) {
  const { t } = useT();
  const commands = useTicketCommands(ticket);
  const may = (action: TicketView['allowed'][number]) => ticket.allowed.includes(action);
  return (
    <div className={styles.steps}>
      {may('serve') && (
        <Button
          variant="primary"
          icon="person"
          wide
          isPending={commands.isPending}
          onPress={commands.serve}
        >
          {t('staff.desk.call.here')}
        </Button>
      )}
      {may('recall') && (
        <Button icon="bell" isPending={commands.isPending} onPress={commands.recall}>
          {t('staff.desk.call.again')}
        </Button>
      )}
      {may('miss') && <NobodyCame ticket={ticket} asOf={asOf} />}
      {may('finish') && (
        <Button
          variant="quiet"
          icon="check"
          wide
          isPending={commands.isPending}
          onPress={commands.finish}
        >
          {t('staff.desk.call.done')}
        </Button>
      )}
    </div>
  );
}

/** Giving a call up; quietly counting down until those who were called have had their grace. */
function NobodyCame({ ticket, asOf }: CurrentTicketProps) {
  const { t } = useT();
  const now = useNow(asOf);
  const commands = useTicketCommands(ticket);
  const graceMs = ticket.missableAt ? Date.parse(ticket.missableAt) - now : 0;
  return (
    <Button isPending={commands.isPending} isDisabled={graceMs > 0} onPress={commands.miss}>
      {graceMs > 0
        ? t('staff.line.grace', { time: minutesAndSeconds(graceMs) })
        : t('staff.desk.call.nobody-came')}
    </Button>
  );
}

/** `1:05` */
function minutesAndSeconds(durationMs: number): string {
  const seconds = Math.ceil(durationMs / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
