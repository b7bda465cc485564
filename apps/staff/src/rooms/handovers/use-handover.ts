import { useCommand } from '@homeward/client';
import { useTellProblem } from '../../shell/use-tell.ts';

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
  const { mutate, isPending, error } = useCommand('handovers.complete');
  function complete(body: Handing) {
    mutate(
      { params: { claimId }, body },
      {
        onSuccess: ({ at }) => onHandedOver(at),
        onError: (problem) => {
          onRefused();
          if (problem.code !== 'handover.wrong-code') tell(problem);
        },
      },
    );
  }
  return { complete, isPending, error };
}
