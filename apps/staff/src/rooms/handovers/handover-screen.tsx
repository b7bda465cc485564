import { useAnswer } from '@homeward/client';
import type { ClaimView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { EmptyState } from '@homeward/ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Asked } from '../../shell/asked.tsx';
import { Page } from '../../shell/page.tsx';
import { HandedOver } from './handed-over.tsx';
import { HandoverForm } from './handover-form.tsx';

/** Over the counter: pickup code, proof, and the thing goes home. */
export function HandoverScreen() {
  const { claimId = '' } = useParams();
  const { t } = useT();
  const claim = useAnswer('claims.read', { params: { claimId } });
  return claim.data ? (
    <Handover claim={claim.data} />
  ) : (
    <Page title={t('staff.claims.handover.title')} backTo={`/claims/${claimId}`}>
      <Asked answer={claim}>{() => null}</Asked>
    </Page>
  );
}

function Handover({ claim }: { readonly claim: ClaimView }) {
  const { t } = useT();
  // Once begun, the form stays: done, the claim allows it no longer.
  const [mayBegin] = useState(claim.allowed.includes('hand-over'));
  const [handedOverAt, setHandedOverAt] = useState<string | null>(null);
  if (handedOverAt) return <HandedOver claim={claim} at={handedOverAt} />;
  if (mayBegin || claim.allowed.includes('hand-over')) {
    return <HandoverForm claim={claim} onHandedOver={setHandedOverAt} />;
  }
  return (
    <Page title={t('staff.claims.handover.title')} backTo={`/claims/${claim.id}`}>
      <EmptyState title={t('staff.claims.handover.not-allowed')} picture="pass" />
    </Page>
  );
}
