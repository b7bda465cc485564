import { useCommand } from '@homeward/client';

/** What may be done with a place in line, whoever holds it. */
export interface PlaceCommands {
  readonly hold: (minutes: number) => Promise<unknown>;
  /** The minutes being asked for right now, if any. */
  readonly holding: number | null;
  readonly endHold: () => Promise<unknown>;
  readonly isEndingHold: boolean;
  readonly comeBack: () => Promise<unknown>;
  readonly isComingBack: boolean;
  readonly giveUp: () => Promise<unknown>;
  readonly isGivingUp: boolean;
}

/** For the visitor of a report. */
export function usePlaceOfReport(ticketId: string): PlaceCommands {
  const hold = useCommand('guest.holdPlace');
  const end = useCommand('guest.endHold');
  const back = useCommand('guest.returnTicket');
  const cancel = useCommand('guest.cancelTicket');
  const params = { ticketId };
  return {
    hold: (minutes) => hold.mutateAsync({ params, body: { minutes } }),
    holding: hold.isPending ? hold.variables.body.minutes : null,
    endHold: () => end.mutateAsync({ params }),
    isEndingHold: end.isPending,
    comeBack: () => back.mutateAsync({ params }),
    isComingBack: back.isPending,
    giveUp: () => cancel.mutateAsync({ params }),
    isGivingUp: cancel.isPending,
  };
}
