import { useAnswer } from '@homeward/client';
import type { ClaimView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { EmptyState } from '@homeward/ui';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { Section } from '../../shell/section.tsx';
import { ClaimCard } from './claim-card.tsx';
import styles from './claims-screen.module.css';

/** Claims that wait for somebody: first those to decide, then those to hand over. */
export function ClaimsScreen() {
  const { t } = useT();
  const answer = useAnswer('claims.list', {});
  return (
    <Page title={t('staff.claims.title')}>
      <Asked answer={answer}>
        {({ claims }) => {
          const submitted = claims.filter(({ status }) => status === 'submitted');
          const approved = claims.filter(({ status }) => status === 'approved');
          if (submitted.length + approved.length === 0) {
            return (
              <EmptyState
                title={t('staff.claims.empty-title')}
                text={t('staff.claims.empty-body')}
                picture="hat"
              />
            );
          }
          return (
            <>
              <ClaimGroup title={t('staff.claims.waiting')} claims={submitted} />
              <ClaimGroup title={t('staff.claims.approved')} claims={approved} />
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

interface ClaimGroupProps {
  readonly title: string;
  readonly claims: readonly ClaimView[];
}

function ClaimGroup({ title, claims }: ClaimGroupProps) {
  if (claims.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={claim.id}>
            <ClaimCard claim={claim} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
