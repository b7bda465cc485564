import type { LostReportId, TicketId } from '@homeward/domain';
import {
  approveItem,
  claimItem,
  createTestDesk,
  enquire,
  fileReport,
  handingOver,
  idOf,
  logItem,
  must,
  only,
  openAt,
  refusalOf,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

const id = idOf<TicketId>(900);

test('tickets count from 1 in each lane, and from 1 again the next day', async () => {
  const desk = await createTestDesk();
  const numbers = async () => [
    must(await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk)).number,
    must(await desk.does.issueTicket({ lane: 'enquiry' }, desk.clerk)).number,
    must(await desk.does.issueTicket({ lane: 'hand-in' }, desk.kiosk)).number,
  ];
  expect(await numbers()).toEqual([1, 2, 1]);
  desk.clock.advance(24 * 60);
  expect(await numbers()).toEqual([1, 2, 1]);
});

test('a double tap on "ticket, please" gives one ticket', async () => {
  const desk = await createTestDesk();
  const tap = () => desk.does.issueTicket({ id, lane: 'enquiry' }, desk.kiosk);
  const [one, other] = await Promise.all([tap(), tap()]);
  expect(must(other)).toEqual(must(one));
  expect(await desk.events()).toHaveLength(1);
  const wrong = await desk.does.issueTicket({ id, lane: 'hand-in' }, desk.kiosk);
  expect(refusalOf(wrong)).toBe('id.already-used');
});

test('a visitor with a report takes one place in line at a time', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const take = (ticketId: TicketId) =>
    desk.does.takeTicket({ id: ticketId, reportId: report.id }, guest);
  const ticket = must(await take(id));
  expect(ticket).toMatchObject({ lane: 'enquiry', reportId: report.id, claimId: null });
  expect(must(await take(id))).toEqual(ticket);
  expect(await take(idOf(901))).toMatchObject({
    refusal: { code: 'ticket.already-issued', ticket: 'E 01' },
  });
  must(await desk.does.cancelTicket({ id }, guest));
  must(await take(idOf(901)));
});

test('a visitor with an approved claim comes back another day to pick it up', async () => {
  const desk = await createTestDesk();
  const { report, claim } = await approveItem(desk);
  desk.clock.advance(24 * 60);
  const taking = { reportId: report.id };
  const ticket = must(await desk.does.takeTicket(taking, desk.guestOf(report.id)));
  expect(ticket).toMatchObject({ lane: 'pickup', claimId: claim.id, number: 1 });
});

test('nobody takes a ticket for another report, for one that is closed, or under a used id', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const reportId = report.id;
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  const take = desk.does.takeTicket;
  expect(refusalOf(await take({ reportId }, stranger))).toBe('lost-report.not-found');
  const nothing = { reportId: idOf<LostReportId>(999) };
  expect(refusalOf(await take(nothing, desk.clerk))).toBe('lost-report.not-found');
  must(await desk.does.issueTicket({ id, lane: 'enquiry' }, desk.kiosk));
  expect(refusalOf(await take({ id, reportId }, desk.kiosk))).toBe('id.already-used');
  must(await desk.does.withdrawLostReport({ reportId }, desk.clerk));
  expect(refusalOf(await take({ reportId }, desk.clerk))).toBe('lost-report.closed');
});

test('a line that stands at midnight stays one line until four in the morning', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  desk.clock.set('2026-06-03T21:58:00.000Z' as never);
  const before = await enquire(desk);
  desk.clock.advance(4);
  const after = await enquire(desk);
  expect([before.number, after.number]).toEqual([1, 2]);
  expect(must(await desk.does.callNext({ counterId }, desk.clerk)).id).toBe(before.id);
  desk.clock.set('2026-06-04T02:00:00.000Z' as never);
  expect((await enquire(desk)).number).toBe(1);
});

test('readying a ticket brings its item to the counter and says who brought it', async () => {
  const desk = await createTestDesk();
  const { item, ticket } = await claimItem(desk);
  const readying = { id: ticket.id, counterId: spots.counterTwo };
  const ready = must(await desk.does.readyTicket(readying, desk.colleague));
  expect(ready.readyAt).toBe(desk.clock.now());
  const { item: moved } = must(await desk.does.readFoundItem({ id: item.id }));
  expect(moved.whereabouts).toEqual({ at: 'counter', counterId: spots.counterTwo });
  must(await desk.does.readyTicket(readying, desk.colleague));
  const moves = (await desk.events()).filter(({ name }) => name === 'found-item.moved');
  expect(only(moves).actor).toEqual(desk.colleague);
});

test('readying without a counter leaves the item where it is', async () => {
  const desk = await createTestDesk();
  const { item, ticket } = await claimItem(desk);
  must(await desk.does.readyTicket({ id: ticket.id }, desk.clerk));
  expect(must(await desk.does.readFoundItem({ id: item.id })).item).toEqual(item);
});

test('a ticket goes waiting, called, called again, serving, served', async () => {
  const desk = await createTestDesk();
  const { id: ticketId } = await enquire(desk);
  const counterId = await openAt(desk);
  must(await desk.does.callNext({ counterId }, desk.clerk));
  expect(must(await desk.does.recallTicket({ id: ticketId }, desk.clerk)).calls).toBe(2);
  must(await desk.does.serveTicket({ id: ticketId }, desk.clerk));
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBe(ticketId);
  const served = must(await desk.does.finishTicket({ id: ticketId }, desk.clerk));
  expect(served).toMatchObject({ status: 'served', closedAt: desk.clock.now() });
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
});

test('whoever missed their call finds the way back to their old place', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const early = await enquire(desk);
  desk.clock.advance(1);
  await enquire(desk);
  must(await desk.does.callNext({ counterId }, desk.clerk));
  const missed = must(await desk.does.missTicket({ id: early.id }, desk.clerk));
  expect(missed.status).toBe('no-show');
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
  must(await desk.does.returnTicket({ id: early.id }, desk.clerk));
  expect(must(await desk.does.callNext({ counterId }, desk.clerk)).id).toBe(early.id);
});

test('a called ticket put back frees its counter', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { id: ticketId } = await enquire(desk);
  must(await desk.does.callNext({ counterId }, desk.clerk));
  must(await desk.does.returnTicket({ id: ticketId }, desk.clerk));
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
});

test('nobody gets two places by way of a missed one', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { report } = await fileReport(desk);
  const take = () => desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id));
  const missed = must(await take());
  must(await desk.does.callNext({ counterId }, desk.clerk));
  must(await desk.does.missTicket({ id: missed.id }, desk.clerk));
  must(await take());
  expect(await desk.does.returnTicket({ id: missed.id }, desk.clerk)).toMatchObject({
    refusal: { code: 'ticket.closed', replacedBy: 'E 02' },
  });
});

test('a ticket is cancelled by its own visitor or by staff, and only before it is served', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const ticket = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  const nobodys = await enquire(desk);
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  const cancel = desk.does.cancelTicket;
  expect(refusalOf(await cancel({ id: ticket.id }, stranger))).toBe('ticket.not-found');
  expect(refusalOf(await cancel({ id: nobodys.id }, guest))).toBe('ticket.not-found');
  must(await cancel({ id: nobodys.id }, desk.clerk));
  must(await desk.does.callNext({ counterId }, desk.clerk));
  must(await cancel({ id: ticket.id }, guest));
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
  expect(refusalOf(await cancel({ id: ticket.id }, guest))).toBe('ticket.closed');
});

test('every step refuses a ticket that is not there or not at that point', async () => {
  const desk = await createTestDesk();
  const { id: ticketId } = await enquire(desk);
  const { does, clerk } = desk;
  const steps = [
    [does.recallTicket, 'ticket.not-called'],
    [does.serveTicket, 'ticket.not-called'],
    [does.missTicket, 'ticket.not-called'],
    [does.finishTicket, 'ticket.not-serving'],
    [does.returnTicket, 'ticket.closed'],
  ] as const;
  for (const [step, code] of steps) {
    expect(refusalOf(await step({ id: ticketId }, clerk))).toBe(code);
    expect(refusalOf(await step({ id }, clerk))).toBe('ticket.not-found');
  }
  must(await does.cancelTicket({ id: ticketId }, clerk));
  expect(refusalOf(await does.readyTicket({ id: ticketId }, clerk))).toBe('ticket.not-waiting');
  expect(refusalOf(await does.readyTicket({ id }, clerk))).toBe('ticket.not-found');
  expect(refusalOf(await does.readTicket({ id }))).toBe('ticket.not-found');
});

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

test('a report that has been answered holds no place in line', async () => {
  const desk = await createTestDesk();
  const { claim, report } = await approveItem(desk);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  const taking = { reportId: report.id };
  expect(refusalOf(await desk.does.takeTicket(taking, desk.guestOf(report.id)))).toBe(
    'lost-report.closed',
  );
});
