import { issueTicket, type Ticket, type TicketId } from '@homeward/domain';
import { idOf } from '../world/counting-ids.ts';
import { someNoon } from '../world/fixed-clock.ts';

/** A waiting enquiry ticket. */
export function aTicket(over: Partial<Ticket> = {}): Ticket {
  const number = over.number ?? 1;
  const place = {
    id: idOf<TicketId>(number, '70000000'),
    lane: 'enquiry',
    number,
    serviceDay: '2026-06-03',
    reportId: null,
    claimId: null,
  } as const;
  return { ...issueTicket(place, someNoon), ...over };
}
