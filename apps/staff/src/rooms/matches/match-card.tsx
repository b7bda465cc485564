import type { MatchOnItemView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { classNames, showCode, Text } from '@homeward/ui';
import { Link } from 'react-router';
import styles from './match-card.module.css';
import { Reasons } from './reasons.tsx';

/** A report that a found item may belong to: how sure, why, and in the visitor's words. */
export function MatchCard({ match }: { readonly match: MatchOnItemView }) {
  const { t } = useT();
  const { report, level } = match;
  const said = level === 'almost-certain' ? 'almost-certainly' : 'have-a-look';
  return (
    <Link to={`/reports/${report.id}`} className={classNames(styles.card, styles[level])}>
      <span className={styles.head}>
        <strong>{t(`staff.matches.${said}`, { code: showCode(report.code) })}</strong>
        {match.status === 'confirmed' && <small>{t('staff.matches.confirmed')}</small>}
      </span>
      {report.description && (
        <Text size="small">
          <q>{report.description}</q>
        </Text>
      )}
      <Reasons evidence={match.evidence} atMost={5} />
    </Link>
  );
}
