import { useAnswer } from '@homeward/client';
import type { ClaimView } from '@homeward/contract';
import { useFormat, useT } from '@homeward/i18n';
import { Card, Icon, Text } from '@homeward/ui';
import { useParams } from 'react-router';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { ClaimChip } from './claim-chip.tsx';
import { ClaimFoot } from './claim-foot.tsx';
import styles from './claim-screen.module.css';
import { ClaimedItem, VisitorsSide } from './claim-sides.tsx';
import { DelegateNote } from './delegate-note.tsx';
import { FetchPanel } from './fetch-panel.tsx';

/** One claim: the thing and the visitor's words side by side, and what to do about it. */
export function ClaimScreen() {
  const { claimId = '' } = useParams();
  const { t } = useT();
  const claim = useAnswer('claims.read', { params: { claimId } });
  if (claim.data) return <Claim claim={claim.data} />;
  return (
    <Page title={t('staff.claims.title')} backTo="/claims">
      <Asked answer={claim}>{() => null}</Asked>
    </Page>
  );
}

function Claim({ claim }: { readonly claim: ClaimView }) {
  const { t } = useT();
  const isOpen = claim.status === 'submitted';
  return (
    <Page
      title={
        isOpen
          ? t('staff.claims.page.question')
          : t('staff.claims.page.title', { title: claim.item.title })
      }
      lead={isOpen ? claim.item.title : undefined}
      backTo="/claims"
      aside={<ClaimChip status={claim.status} />}
      foot={claim.allowed.length > 0 ? <ClaimFoot claim={claim} /> : undefined}
    >
      <Rivals rivals={claim.rivals} />
      <DelegateNote delegate={claim.delegate} />
      {(claim.status === 'approved' || (isOpen && claim.ticket?.status === 'waiting')) && (
        <FetchPanel claim={claim} />
      )}
      <Decision claim={claim} />
      <div className={styles.sides}>
        <ClaimedItem claim={claim} />
        <VisitorsSide claim={claim} />
      </div>
    </Page>
  );
}

function Rivals({ rivals }: Pick<ClaimView, 'rivals'>) {
  const { t } = useT();
  if (rivals === 0) return null;
  return (
    <Card tone="coral" padding="snug">
      <p className={styles.rivals}>
        <Icon name="people" />
        <strong>{t('staff.claims.rivals', { count: rivals })}</strong>
        <span>{t('staff.claims.rivals-about')}</span>
      </p>
    </Card>
  );
}

/** Who decided, when, and what they noted for colleagues. */
function Decision({ claim }: { readonly claim: ClaimView }) {
  const { t } = useT();
  const format = useFormat();
  if (!claim.decidedAt || !claim.decidedByName) return null;
  return (
    <Text tone="soft">
      {t('staff.claims.page.decided', {
        status: t(`staff.claims.status.${claim.status}`),
        when: format.dayAndTime(claim.decidedAt),
        name: claim.decidedByName,
      })}
      {claim.decisionNote && (
        <>
          : <q>{claim.decisionNote}</q>
        </>
      )}
    </Text>
  );
}
