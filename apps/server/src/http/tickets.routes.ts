import { tickets } from '@homeward/contract';
import { ok, type TicketId, ticketName } from '@homeward/domain';
import type { TicketFile, UseCases } from '@homeward/usecases';
import { andRead } from './and-read.ts';
import type { ContractRouter } from './contract-router.ts';
import type { Knock } from './knock.ts';
import { presentTicket, presentTicketBoard } from './tickets.views.ts';

/** HTTP door to the line. */
export function ticketRoutes(router: ContractRouter, house: UseCases): void {
  lineRoutes(router, house);
  callRoutes(router, house);
  placeRoutes(router, house);
}

const present = (file: TicketFile, { knock }: { readonly knock: Knock }) =>
  presentTicket(file, knock);

/** The line itself: seeing it, joining it, leaving it. */
function lineRoutes(router: ContractRouter, house: UseCases): void {
  const now = (id: TicketId) => () => house.readTicket({ id });

  router.on(
    tickets.board,
    async () => ok(await house.readTicketBoard()),
    (board, { knock }) => presentTicketBoard(board, knock),
  );
  router.on(
    tickets.issue,
    ({ params: { ticketId: id }, body: { lane }, actor }) =>
      andRead(house.issueTicket({ id, lane }, actor), now(id)),
    ({ ticket, ahead, wait }) => ({
      id: ticket.id,
      name: ticketName(ticket),
      lane: ticket.lane,
      ahead,
      wait,
    }),
  );
  router.on(
    tickets.ready,
    ({ params: { ticketId: id }, body: { counterId }, actor }) =>
      andRead(house.readyTicket({ id, counterId }, actor), now(id)),
    present,
  );
  router.on(
    tickets.cancel,
    ({ params: { ticketId: id }, actor }) => andRead(house.cancelTicket({ id }, actor), now(id)),
    present,
  );
}

/** Being elsewhere for a while, and being sent on. */
function placeRoutes(router: ContractRouter, house: UseCases): void {
  const now = (id: TicketId) => () => house.readTicket({ id });

  router.on(
    tickets.hold,
    ({ params: { ticketId: id }, body: { minutes }, actor }) =>
      andRead(house.holdPlace({ id, minutes }, actor), now(id)),
    present,
  );
  router.on(
    tickets.endHold,
    ({ params: { ticketId: id }, actor }) => andRead(house.endHold({ id }, actor), now(id)),
    present,
  );
  router.on(
    tickets.transfer,
    ({ params: { ticketId: id }, body, actor }) =>
      andRead(house.transferTicket({ id, ...body }, actor), now(id)),
    present,
  );
}

/** What happens to a ticket between being called and being served. */
function callRoutes(router: ContractRouter, house: UseCases): void {
  const now = (id: TicketId) => () => house.readTicket({ id });

  router.on(
    tickets.call,
    ({ params: { ticketId: id }, body: { counterId }, actor }) =>
      andRead(house.callTicketAt({ ticketId: id, counterId }, actor), now(id)),
    present,
  );
  router.on(
    tickets.recall,
    ({ params: { ticketId: id }, actor }) => andRead(house.recallTicket({ id }, actor), now(id)),
    present,
  );
  router.on(
    tickets.serve,
    ({ params: { ticketId: id }, actor }) => andRead(house.serveTicket({ id }, actor), now(id)),
    present,
  );
  router.on(
    tickets.finish,
    ({ params: { ticketId: id }, actor }) => andRead(house.finishTicket({ id }, actor), now(id)),
    present,
  );
  router.on(
    tickets.miss,
    ({ params: { ticketId: id }, actor }) => andRead(house.missTicket({ id }, actor), now(id)),
    present,
  );
  router.on(
    tickets.return,
    ({ params: { ticketId: id }, actor }) => andRead(house.returnTicket({ id }, actor), now(id)),
    present,
  );
}
