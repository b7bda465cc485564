import type { FoundItemView, LookAlikeOnItemView } from '@homeward/contract';
import { useT } from '@homeward/i18n';
import { showToast } from '@homeward/ui';
import { useNavigate } from 'react-router';
import { useAct } from '../../shell/use-act.ts';
import { useTellProblem } from '../../shell/use-tell-problem.ts';

/** The two items of a question, seen from the page of one of them. */
export interface Alike {
  readonly item: FoundItemView;
  readonly lookAlike: LookAlikeOnItemView;
}

/** Tells the house what staff decided about two items that look alike, and goes where the thing is kept. */
export function useLookAlikeDecision({ item, lookAlike }: Alike, onDecided: () => void) {
  const { t } = useT();
  const navigate = useNavigate();
  const tell = useTellProblem();
  const confirm = useAct('lookAlikes.confirm');
  const dismiss = useAct('lookAlikes.dismiss');
  const params = { lookAlikeId: lookAlike.id };
  const refused: typeof tell = (problem) => {
    onDecided();
    tell(problem);
  };
  return {
    isPending: confirm.isPending || dismiss.isPending,
    keep(keptId: string) {
      const [kept, other] = keptId === item.id ? [item, lookAlike.other] : [lookAlike.other, item];
      confirm.act(
        { params, body: { keptId } },
        {
          done: () => {
            onDecided();
            const labels = { kept: kept.label, other: other.label };
            showToast({ text: t('staff.look-alikes.kept-toast', labels) });
            void navigate(`/items/${keptId}`);
          },
          refused,
        },
      );
    },
    tellApart() {
      dismiss.act(
        { params },
        { done: () => showToast({ text: t('staff.look-alikes.different-toast') }), refused },
      );
    },
  };
}
