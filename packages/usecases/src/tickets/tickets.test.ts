import type { CounterId, LostReportId, TicketId } from '@homeward/domain';
import {
  claimItem,
  createTestDesk,
  enquire,
  fileReport,
  idOf,
  must,
  only,
  openAt,
  refusalOf,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

const id = idOf<TicketId>(900);

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
  desk.clock.advance(2);
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

test('a ticket missed yesterday has no line left to go back to', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { id } = await enquire(desk);
  must(await desk.does.callNext({ counterId }, desk.clerk));
  desk.clock.advance(2);
  must(await desk.does.missTicket({ id }, desk.clerk));
  desk.clock.advance(24 * 60);
  expect(refusalOf(await desk.does.returnTicket({ id }, desk.clerk))).toBe('ticket.closed');
});

test('nobody gets two places by way of a missed one', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { report } = await fileReport(desk);
  const take = () => desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id));
  const missed = must(await take());
  must(await desk.does.callNext({ counterId }, desk.clerk));
  desk.clock.advance(2);
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

test('a held place is not called, and comes back by itself or when its visitor does', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const { id } = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  const hold = { id, minutes: 20 };
  expect(refusalOf(await desk.does.holdPlace(hold, stranger))).toBe('ticket.not-found');
  must(await desk.does.holdPlace(hold, guest));
  expect(refusalOf(await desk.does.callNext({ counterId }, desk.clerk))).toBe('queue.empty');
  expect(refusalOf(await desk.does.endHold({ id }, stranger))).toBe('ticket.not-found');
  must(await desk.does.endHold({ id }, guest));
  must(await desk.does.holdPlace({ id, minutes: 30 }, guest));
  desk.clock.advance(30);
  expect(must(await desk.does.callNext({ counterId }, desk.clerk)).id).toBe(id);
});

test('somebody called who cannot come yet frees the counter and keeps the place', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const { id } = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  must(await desk.does.callNext({ counterId }, desk.clerk));
  must(await desk.does.holdPlace({ id, minutes: 10 }, guest));
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
});

test('visitors put themselves back for a while after they missed their call, staff all day', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const { id } = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  const miss = async () => {
    must(await desk.does.callNext({ counterId }, desk.clerk));
    desk.clock.advance(2);
    must(await desk.does.missTicket({ id }, desk.clerk));
  };
  await miss();
  must(await desk.does.returnTicket({ id }, guest));
  await miss();
  desk.clock.advance(31);
  expect(refusalOf(await desk.does.returnTicket({ id }, guest))).toBe('ticket.return-too-late');
  must(await desk.does.returnTicket({ id }, desk.clerk));
});

test('a visitor who is sent on is called by that counter only, under the old number', async () => {
  const desk = await createTestDesk();
  const here = await openAt(desk);
  const there = spots.counterTwo;
  must(await desk.does.openCounter({ id: there }, desk.clerk));
  const { id } = await enquire(desk);
  must(await desk.does.callNext({ counterId: here }, desk.clerk));
  must(await desk.does.serveTicket({ id }, desk.clerk));
  const sendTo = (counterId: CounterId) =>
    desk.does.transferTicket({ id, lane: 'enquiry', counterId }, desk.clerk);
  expect(refusalOf(await sendTo(spots.handInCounter))).toBe('counter.not-found');
  must(await sendTo(there));
  expect(refusalOf(await desk.does.callNext({ counterId: here }, desk.clerk))).toBe('queue.empty');
  const called = must(await desk.does.callNext({ counterId: there }, desk.clerk));
  expect(called).toMatchObject({ id, number: 1, issuedLane: 'enquiry' });
});

test('whoever is sent to pick up is called at once, unless there is a thing to fetch first', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  const { id } = await enquire(desk);
  const toPickup = { lane: 'pickup', counterId: null } as const;
  must(await desk.does.transferTicket({ id, ...toPickup }, desk.clerk));
  expect(must(await desk.does.callNext({ counterId }, desk.clerk)).id).toBe(id);
  must(await desk.does.cancelTicket({ id }, desk.clerk));
  const { ticket } = await claimItem(desk);
  must(await desk.does.transferTicket({ id: ticket.id, ...toPickup }, desk.clerk));
  expect(refusalOf(await desk.does.callNext({ counterId }, desk.clerk))).toBe('queue.empty');
});

test('whoever was sent to a counter is called by another when that one closes', async () => {
  const desk = await createTestDesk();
  const here = await openAt(desk);
  const there = await openAt(desk, spots.counterTwo);
  const { id } = await enquire(desk);
  must(await desk.does.transferTicket({ id, lane: 'enquiry', counterId: there }, desk.clerk));
  expect(refusalOf(await desk.does.callNext({ counterId: here }, desk.clerk))).toBe('queue.empty');
  must(await desk.does.closeCounter({ id: there }, desk.clerk));
  expect((await desk.does.readTicketBoard()).choices).toMatchObject([
    { choice: { ticket: { id } } },
  ]);
  expect(must(await desk.does.callNext({ counterId: here }, desk.clerk)).id).toBe(id);
});
