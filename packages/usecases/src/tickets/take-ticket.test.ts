import type { LostReportId, TicketId } from '@homeward/domain';
import {
  approveItem,
  createTestDesk,
  enquire,
  fileReport,
  handingOver,
  idOf,
  must,
  openAt,
  refusalOf,
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

test('a report that has been answered holds no place in line', async () => {
  const desk = await createTestDesk();
  const { claim, report } = await approveItem(desk);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  const taking = { reportId: report.id };
  expect(refusalOf(await desk.does.takeTicket(taking, desk.guestOf(report.id)))).toBe(
    'lost-report.closed',
  );
});
