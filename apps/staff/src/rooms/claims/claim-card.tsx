import type { ClaimView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Chip, showCode } from '@homeward/ui';
import { Link } from 'react-router';
import { ItemPhoto } from '../photos/item-photo.tsx';
import styles from './claims-screen.module.css';

/** A claim at a glance: which item, since when, how sure, and whether others want it too. */
export function ClaimCard({ claim }: { readonly claim: ClaimView }) {
  const { t } = useT();
  const format = useFormat();
  const { item, report, match, ticket, rivals } = claim;
  return (
    <Link to={`/claims/${claim.id}`} className={styles.card}>
      <ItemPhoto item={item} />
      <span className={styles.words}>
        <strong className={styles.title}>{item.title}</strong>
        <span className={styles.soft}>
          {item.label} · {showCode(report.code)} ·{' '}
          {t('staff.claims.since', { when: format.relative(claim.submittedAt) })}
        </span>
        {claim.statement && (
          <span className={styles.statement}>
            <q>{claim.statement}</q>
          </span>
        )}
        <span className={styles.chips}>
          {ticket && <Chip tone="sea">{t('staff.claims.ticket', { name: ticket.name })}</Chip>}
          {match && (
            <Chip tone={match.level === 'almost-certain' ? 'leaf' : 'line'}>
              {t(`shared-words.match-level.${match.level}`)}
            </Chip>
          )}
          {rivals > 0 && (
            <Chip tone="coral" icon="people">
              {t('staff.claims.rivals', { count: rivals })}
            </Chip>
          )}
        </span>
      </span>
    </Link>
  );
}
