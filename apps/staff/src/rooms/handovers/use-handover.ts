import { useAct } from '../../shell/use-act.ts';
import { useTellProblem } from '../../shell/use-tell-problem.ts';

interface Handing {
  readonly pickupCode: string;
  readonly proofNotes: string;
  readonly receivedBy: string;
}

/** Hand an item over; a wrong code is told at the code, everything else at the lower edge. */
export function useHandover(
  claimId: string,
  onHandedOver: (at: string) => void,
  onRefused: () => void,
) {
  const tell = useTellProblem();
  const { act, isPending, error } = useAct('handovers.complete');
  function complete(body: Handing) {
    act(
      { params: { claimId }, body },
      {
        done: ({ at }) => onHandedOver(at),
        refused: (problem) => {
          onRefused();
          if (problem.code !== 'handover.wrong-code') tell(problem);
        },
      },
    );
  }
  return { complete, isPending, error };
}
