import { useCommand } from '@homeward/client';
import type { PlaceCommands } from '../tickets/place-commands.ts';

/** For somebody who brings a thing: the key in the address says which place. */
export function usePlaceOfFinder(): PlaceCommands {
  const hold = useCommand('guest.holdHandIn');
  const end = useCommand('guest.endHandInHold');
  const back = useCommand('guest.returnHandIn');
  const cancel = useCommand('guest.cancelHandIn');
  return {
    hold: (minutes) => hold.mutateAsync({ body: { minutes } }),
    holding: hold.isPending ? hold.variables.body.minutes : null,
    endHold: () => end.mutateAsync({}),
    isEndingHold: end.isPending,
    comeBack: () => back.mutateAsync({}),
    isComingBack: back.isPending,
    giveUp: () => cancel.mutateAsync({}),
    isGivingUp: cancel.isPending,
  };
}
