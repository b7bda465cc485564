import type { Answer } from '@homeward/client';
import { useFormat, useT } from '@homeward/i18n';
import { BigButton, Button, Dialog, Text } from '@homeward/ui';
import { useState } from 'react';
import { v7 as uuid } from 'uuid';
import { useAct } from '../../shell/use-act.ts';
import { LaneTag } from './lane-tag.tsx';
import { PrintSlip } from './print-slip.tsx';

const lanes = ['enquiry', 'hand-in'] as const;

/** A place in line for somebody who stands at the desk with neither phone nor kiosk. */
export function IssueTicket() {
  const { t } = useT();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" icon="plus" onPress={() => setIsOpen(true)}>
        {t('staff.desk.ticket.issue')}
      </Button>
      {isOpen && <IssueDialog onClose={() => setIsOpen(false)} />}
    </>
  );
}

function IssueDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useT();
  const [ticketId] = useState(() => uuid());
  const [issued, setIssued] = useState<Answer<'tickets.issue'> | null>(null);
  const issue = useAct('tickets.issue');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={
        issued
          ? t('staff.desk.ticket.issued', { name: issued.name })
          : t('staff.desk.ticket.issue-title')
      }
      foot={
        <>
          {issued && <PrintSlip ticket={issued} />}
          <Button variant={issued ? 'primary' : 'quiet'} onPress={onClose}>
            {t(issued ? 'shared-words.done' : 'shared-words.cancel')}
          </Button>
        </>
      }
    >
      {issued ? (
        <Issued ticket={issued} />
      ) : (
        <>
          <Text tone="soft">{t('staff.desk.ticket.issue-about')}</Text>
          {lanes.map((lane) => (
            <BigButton
              key={lane}
              title={t(`shared-words.lane.${lane}`)}
              isDisabled={issue.isPending}
              onPress={() =>
                issue.act({ params: { ticketId }, body: { lane } }, { done: setIssued })
              }
            />
          ))}
        </>
      )}
    </Dialog>
  );
}

function Issued({ ticket }: { readonly ticket: Answer<'tickets.issue'> }) {
  const { t } = useT();
  const format = useFormat();
  return (
    <>
      <LaneTag lane={ticket.lane} name={ticket.name} />
      <Text>{t('staff.desk.ticket.issued-wait', { wait: format.waitRange(ticket.wait) })}</Text>
    </>
  );
}
