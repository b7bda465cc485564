import type { Ticket } from '@homeward/domain';
import type { Tx } from '@homeward/usecases';
import { demandRow } from '../memory/references.ts';
import { orderedBy, shape } from '../memory/shape.ts';
import type { Views } from '../memory/views.ts';

export const ticketsShape = shape<Ticket>()({
  name: 'tickets',
  order: orderedBy(
    (ticket) => ticket.issuedAt,
    (ticket) => ticket.number,
  ),
  indexes: {
    day: (ticket) => ticket.serviceDay,
    report: (ticket) => ticket.reportId,
    place: (ticket) => `${ticket.serviceDay} ${ticket.issuedLane} ${ticket.number}`,
  },
  unique: ['place'],
});

export function ticketsInMemory({ tickets, lostReports, claims }: Views): Tx['tickets'] {
  return {
    find: async (id) => tickets.find(id),
    listDay: async (serviceDay) => tickets.select({ index: 'day', keys: [serviceDay] }),
    listByReport: async (reportId) => tickets.select({ index: 'report', keys: [reportId] }),
    listBefore: async (serviceDay, limit) =>
      tickets.select({
        isReversed: true,
        isWanted: (ticket) => ticket.serviceDay < serviceDay,
        limit,
      }),
    async add(ticket) {
      demandRow(lostReports, ticket.reportId);
      demandRow(claims, ticket.claimId);
      tickets.add(ticket);
    },
    save: async (ticket) => tickets.save(ticket),
    async nextNumber(serviceDay, lane) {
      const ofDay = tickets.select({ index: 'day', keys: [serviceDay] });
      return (
        ofDay.reduce(
          (last, ticket) => (ticket.issuedLane === lane ? Math.max(last, ticket.number) : last),
          0,
        ) + 1
      );
    },
  };
}
