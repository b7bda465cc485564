import {
  type EventName,
  freeCounter,
  type Instant,
  type Ticket,
  ticketName,
} from '@homeward/domain';
import type { Actor, NewEvent, Tx } from '../ports.ts';
import { endWaits } from './end-waits.ts';

type TicketEventName = Extract<EventName, `ticket.${string}`>;

/**
 * Remember what became of a ticket and of the waits its visitor was shown, tell
 * it, and free the counter that the ticket has left.
 */
export async function keepTicket(
  tx: Tx,
  name: TicketEventName,
  changed: Ticket,
  actor: Actor,
  at: Instant,
): Promise<Ticket> {
  const ticket = await tx.tickets.save(changed);
  if (ticket.status !== 'called' && ticket.status !== 'serving') await leaveCounter(tx, ticket);
  await endWaits(tx, ticket, at);
  await tx.events.append(await ticketEvent(tx, name, ticket), actor, at);
  return ticket;
}

async function leaveCounter(tx: Tx, ticket: Ticket): Promise<void> {
  for (const counter of await tx.counters.list()) {
    if (counter.ticketId === ticket.id) await tx.counters.save(freeCounter(counter));
  }
}

/** A ticket's event also stands in the history of the item it is there to pick up. */
export async function ticketEvent(
  tx: Tx,
  name: TicketEventName,
  ticket: Ticket,
): Promise<NewEvent> {
  const { id, version, reportId, counterId, claimId } = ticket;
  const claim = claimId && (await tx.claims.find(claimId));
  return {
    name,
    id,
    version,
    ticketId: id,
    reportId,
    itemId: claim ? claim.itemId : null,
    facts: { ticket: ticketName(ticket), counterId },
  };
}
