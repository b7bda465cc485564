import type { TicketView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button } from '@homeward/ui';
import { useNavigate } from 'react-router';
import styles from './current-ticket.module.css';

/** Where the visitor's errand is done: handover, claim, report, or logging what they bring. */
export function ErrandLinks({ ticket }: { readonly ticket: TicketView }) {
  const { t } = useT();
  const navigate = useNavigate();
  const { claim, report, lane } = ticket;
  return (
    <div className={styles.errands}>
      {claim?.status === 'approved' && (
        <Button
          variant="primary"
          icon="hand"
          onPress={() => void navigate(`/claims/${claim.id}/handover`)}
        >
          {t('staff.desk.call.hand-over')}
        </Button>
      )}
      {claim?.status === 'submitted' && (
        <Button variant="primary" icon="hand" onPress={() => void navigate(`/claims/${claim.id}`)}>
          {t('staff.desk.call.to-claim')}
        </Button>
      )}
      {report && (
        <Button icon="list" onPress={() => void navigate(`/reports/${report.id}`)}>
          {t('staff.desk.call.to-report')}
        </Button>
      )}
      {lane === 'hand-in' && (
        <Button variant="primary" icon="camera" onPress={() => void navigate('/items/new')}>
          {t('staff.desk.call.log-item')}
        </Button>
      )}
      {lane === 'enquiry' && !report && (
        <Button variant="primary" icon="edit" onPress={() => void navigate('/reports/new')}>
          {t('staff.desk.call.file-report')}
        </Button>
      )}
    </div>
  );
}
