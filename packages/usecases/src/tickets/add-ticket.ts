import {
  type ClaimId,
  issueTicket,
  type Lane,
  type LostReportId,
  serviceDayOf,
  type Ticket,
  type TicketId,
} from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';
import { ticketEvent } from './keep-ticket.ts';

/** What a new place in line is for. */
export interface Place {
  readonly id: TicketId;
  readonly lane: Lane;
  readonly reportId: LostReportId | null;
  readonly claimId: ClaimId | null;
  /** What a finder says they bring. */
  readonly brings?: string;
  /** Of the key of a finder's phone. */
  readonly keyHash?: string;
}

/** Put a new ticket at the end of its lane. */
export async function addTicket(
  { clock, venue }: Pick<Deps, 'clock' | 'venue'>,
  tx: Tx,
  place: Place,
  actor: Actor,
): Promise<Ticket> {
  const at = clock.now();
  const serviceDay = serviceDayOf(at, venue.timeZone);
  const number = await tx.tickets.nextNumber(serviceDay, place.lane);
  const ticket = issueTicket({ ...place, serviceDay, number }, at);
  await tx.tickets.add(ticket);
  await tx.events.append(await ticketEvent(tx, 'ticket.issued', ticket), actor, at);
  return ticket;
}
