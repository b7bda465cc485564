import { epochMsOf, isLive, minuteMs, type Ticket, type TicketId } from '@homeward/domain';

export interface TicketFault {
  readonly what: string;
  readonly id: TicketId;
}

/** A line that stands at closing is served to its end, but nobody is to be kept longer than that. */
const mostMinutesAfter = 180;

/** What must be true of every ticket of a day once everybody has left the desk. */
export function faultsOfTickets(
  tickets: readonly Ticket[],
  day: {
    readonly closesMs: number;
    readonly cancelledBySystem: ReadonlySet<string>;
    readonly told: ReadonlySet<TicketId>;
  },
): readonly TicketFault[] {
  return tickets.flatMap((ticket) => {
    const what = faultOf(ticket, day);
    return what ? [{ what, id: ticket.id }] : [];
  });
}

function faultOf(
  ticket: Ticket,
  { closesMs, cancelledBySystem, told }: Parameters<typeof faultsOfTickets>[1],
): string | null {
  if (isLive(ticket)) return `a ticket is still ${ticket.status} after the day`;
  if (!ticket.closedAt) return 'a ticket ended at no time';
  if (cancelledBySystem.has(ticket.id) && !told.has(ticket.id)) {
    return 'a place was given up and nobody was told';
  }
  const minutesAfter = (epochMsOf(ticket.closedAt) - closesMs) / minuteMs;
  return minutesAfter > mostMinutesAfter ? 'somebody was kept hours after closing' : null;
}
