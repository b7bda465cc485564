import { guest, type HandInView } from '@homeward/contract';
import { type TicketId, ticketName } from '@homeward/domain';
import type { HandIn, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import type { FilingLimit } from './filing-limit.ts';
import { placeActions, presentPlace } from './places.views.ts';

/** HTTP door for finders who take and keep their place in line from their own phones. */
export function handInRoutes(router: ContractRouter, house: UseCases, handIns: FilingLimit): void {
  const now = (id: TicketId) => () => house.readHandIn({ id });
  router.on(
    guest.handIn,
    ({ params: { ticketId: id }, body: { ticketKey: key, brings }, response }) =>
      handIns.admit({ id, address: response.req.ip ?? '' }, () =>
        andRead(
          house.takeHandInTicket({ id, key, brings }, { kind: 'finder', ticketId: id }),
          now(id),
        ),
      ),
    present,
  );
  router.on(guest.readHandIn, ({ actor: { ticketId: id } }) => house.readHandIn({ id }), present);
  router.on(
    guest.cancelHandIn,
    ({ actor }) => {
      const id = actor.ticketId;
      return andRead(house.cancelTicket({ id }, actor), now(id));
    },
    present,
  );
  router.on(
    guest.holdHandIn,
    ({ body: { minutes }, actor }) => {
      const id = actor.ticketId;
      return andRead(house.holdPlace({ id, minutes }, actor), now(id));
    },
    present,
  );
  router.on(
    guest.endHandInHold,
    ({ actor }) => {
      const id = actor.ticketId;
      return andRead(house.endHold({ id }, actor), now(id));
    },
    present,
  );
  router.on(
    guest.returnHandIn,
    ({ actor }) => {
      const id = actor.ticketId;
      return andRead(house.returnTicket({ id }, actor), now(id));
    },
    present,
  );
}

function present({ asOf, ticket, place }: HandIn): HandInView {
  return {
    asOf,
    name: ticketName(ticket),
    status: ticket.status,
    brings: ticket.brings,
    ticket: place && presentPlace(place, asOf),
    allowed: place ? placeActions(place, asOf) : [],
  };
}
