import type { ClaimView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { Button, showToast } from '@homeward/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../shell/use-act.ts';
import { useTellProblem } from '../../shell/use-tell-problem.ts';
import { DecisionDialog } from './decision-dialog.tsx';

/** Yes, no, or over the counter: whatever the server says is possible now. */
export function ClaimFoot({ claim }: { readonly claim: ClaimView }) {
  const { t } = useT();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'approve' | 'reject' | null>(null);
  const { decide, isPending } = useDeciding(claim, () => setAsking(null));
  return (
    <>
      {claim.allowed.includes('reject') && (
        <Button variant="danger" onPress={() => setAsking('reject')}>
          {t('staff.claims.page.reject')}
        </Button>
      )}
      {claim.allowed.includes('approve') && (
        <Button variant="primary" icon="check" onPress={() => setAsking('approve')}>
          {t('staff.claims.page.approve')}
        </Button>
      )}
      {claim.allowed.includes('hand-over') && (
        <Button
          variant="primary"
          icon="hand"
          onPress={() => void navigate(`/claims/${claim.id}/handover`)}
        >
          {t('staff.claims.page.hand-over')}
        </Button>
      )}
      <DecisionDialog
        claim={claim}
        asking={asking}
        isPending={isPending}
        onDecide={decide}
        onClose={() => setAsking(null)}
      />
    </>
  );
}

function useDeciding(claim: ClaimView, onDecided: () => void) {
  const { t } = useT();
  const tell = useTellProblem();
  const approve = useAct('claims.approve');
  const reject = useAct('claims.reject');
  function decide(decision: 'approve' | 'reject', note: string) {
    const done = decision === 'approve' ? 'approved-toast' : 'rejected-toast';
    (decision === 'approve' ? approve : reject).act(
      { params: { claimId: claim.id }, body: { note } },
      {
        done: () => {
          onDecided();
          showToast({ text: t(`staff.claims.page.${done}`) });
        },
        refused: (problem) => {
          onDecided();
          tell(problem);
        },
      },
    );
  }
  return { decide, isPending: approve.isPending || reject.isPending };
}
