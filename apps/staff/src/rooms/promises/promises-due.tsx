import { useAnswer } from '@homeward/client';
import { useT } from '@homeward/i18n';
import { classNames, Icon } from '@homeward/ui';
import { Link } from 'react-router';
import styles from './promises-due.module.css';

/** On the desk's own screen: how many visitors are about to hear from us, or should have. */
export function PromisesDue() {
  const { t } = useT();
  const { data: board } = useAnswer('promises.board', {});
  const due = board?.promises ?? [];
  if (due.length === 0) return null;
  const isLate = due.some(({ urgency }) => urgency === 'overdue');
  return (
    <Link to="/promises" className={classNames(styles.due, isLate && styles.late)}>
      <Icon name="clock" />
      {t('staff.promises.due-count', { count: due.length })}
    </Link>
  );
}
