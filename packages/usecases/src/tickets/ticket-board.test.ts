import {
  claimItem,
  createTestDesk,
  enquire,
  fileReport,
  logItem,
  must,
  only,
  openAt,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

test('the desk’s board shows what to fetch, in the order of calling', async () => {
  const desk = await createTestDesk();
  const { ticket, item, report, claim } = await claimItem(desk);
  desk.clock.advance(1);
  const question = await enquire(desk);
  const before = await desk.does.readTicketBoard();
  expect(before.waiting.map((file) => file.ticket.id)).toEqual([question.id, ticket.id]);
  expect(before.waiting[1]).toMatchObject({
    ahead: 1,
    item: { id: item.id },
    report: { id: report.id },
    claim: { id: claim.id },
  });
  expect(before.waiting[0]).toMatchObject({ ahead: 0, item: null, report: null, claim: null });
  must(await desk.does.readyTicket({ id: ticket.id }, desk.clerk));
  const after = await desk.does.readTicketBoard();
  expect(after.waiting.map((file) => file.ticket.id)).toEqual([ticket.id, question.id]);
});

test('what a visitor in line has claimed since is shown to be fetched too', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const { id: ticketId } = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  const claiming = { matchId: only(matches).id, statement: 'mine' };
  const { claim } = must(await desk.does.submitClaim(claiming, guest));
  const file = only((await desk.does.readTicketBoard()).waiting);
  expect(file).toMatchObject({ ticket: { id: ticketId }, claim, item: { id: item.id } });
});

test('the board shows who is called, served and missed, and who stands where', async () => {
  const desk = await createTestDesk();
  const [one, two] = [await openAt(desk, spots.counterOne), await openAt(desk, spots.counterTwo)];
  const [first, second, third] = [await enquire(desk), await enquire(desk), await enquire(desk)];
  must(await desk.does.callNext({ counterId: one }, desk.clerk));
  desk.clock.advance(2);
  must(await desk.does.missTicket({ id: first.id }, desk.clerk));
  must(await desk.does.callNext({ counterId: one }, desk.clerk));
  must(await desk.does.serveTicket({ id: second.id }, desk.clerk));
  must(await desk.does.callNext({ counterId: two }, desk.clerk));
  const board = await desk.does.readTicketBoard();
  expect(only(board.missed).ticket.id).toBe(first.id);
  expect(only(board.serving).ticket.id).toBe(second.id);
  expect(only(board.called).ticket.id).toBe(third.id);
  expect(board.counters.map(({ staffName }) => staffName)).toEqual([
    'Clerk One',
    'Clerk One',
    null,
  ]);
});

test('a ticket still being served from the day before is shown until somebody finishes it', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { id: ticketId } = await enquire(desk);
  must(await desk.does.callNext({ counterId }, desk.clerk));
  must(await desk.does.serveTicket({ id: ticketId }, desk.clerk));
  desk.clock.advance(24 * 60);
  expect(only((await desk.does.readTicketBoard()).serving).ticket.id).toBe(ticketId);
  must(await desk.does.finishTicket({ id: ticketId }, desk.clerk));
  expect((await desk.does.readTicketBoard()).serving).toEqual([]);
});
