import type { Instant, Venue } from '@homeward/domain';
import {
  aVenue,
  createTestDesk,
  enquire,
  fileReport,
  must,
  only,
  openAt,
  refusalOf,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const hours = (opens: string, closes: string): Partial<Venue> => ({
  openingHours: [{ weekdays: everyDay, opens, closes }],
});
const deskOpen = (opens: string, closes: string) =>
  createTestDesk({ venue: aVenue(hours(opens, closes)) });
/** Berlin is two hours ahead of these in June. */
const june = (day: number, time: string) => `2026-06-0${day}T${time}:00.000Z` as Instant;

test('a counter that was left open is closed an hour after the desk, with what was left at it', async () => {
  const desk = await deskOpen('09:00', '22:00');
  const [one, two] = [await openAt(desk), await openAt(desk, spots.counterTwo)];
  const [first, second, third] = [await enquire(desk), await enquire(desk), await enquire(desk)];
  desk.clock.set(june(3, '19:50'));
  must(await desk.does.callNext({ counterId: one }, desk.clerk));
  must(await desk.does.serveTicket({ id: first.id }, desk.clerk));
  must(await desk.does.callNext({ counterId: two }, desk.clerk));
  desk.clock.set(june(3, '20:59'));
  expect(await desk.does.endDay()).toEqual([]);
  desk.clock.set(june(3, '21:00'));
  expect((await desk.does.endDay()).map(({ id }) => id).sort()).toEqual([second.id, third.id]);
  expect(must(await desk.does.readTicket({ id: first.id })).ticket.status).toBe('served');
  const { counters } = await desk.does.readBoard();
  expect(counters.map(({ counter }) => [counter.status, counter.ticketId])).toEqual(
    counters.map(() => ['closed', null]),
  );
  const issued = await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk);
  expect(refusalOf(issued)).toBe('queue.closing');
  expect(await desk.does.endDay()).toEqual([]);
});

test('whoever stays at work after the hours is not sent home', async () => {
  const desk = await deskOpen('09:00', '22:00');
  const counterId = await openAt(desk);
  desk.clock.set(june(3, '20:30'));
  const late = await enquire(desk);
  must(await desk.does.callNext({ counterId }, desk.clerk));
  desk.clock.set(june(3, '21:29'));
  expect(await desk.does.endDay()).toEqual([]);
  expect(must(await desk.does.readTicket({ id: late.id })).ticket.status).toBe('called');
});

test('a house switched off overnight gives up in the morning what yesterday left over', async () => {
  const desk = await deskOpen('09:00', '22:00');
  const counterId = await openAt(desk);
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const { id } = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  desk.clock.set(june(4, '07:10'));
  expect(only(await desk.does.endDay())).toMatchObject({ id, status: 'cancelled' });
  expect(must(await desk.does.readCounter({ id: counterId })).counter.status).toBe('closed');
  must(await desk.does.takeTicket({ reportId: report.id }, guest));
});

test('where the desk never closes, those who wait when the day turns are called all the same', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  desk.clock.set(june(4, '01:50'));
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const { id } = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  const other = await enquire(desk);
  desk.clock.set(june(4, '02:10'));
  expect(await desk.does.endDay()).toEqual([]);
  expect(refusalOf(await desk.does.takeTicket({ reportId: report.id }, guest))).toBe(
    'ticket.already-issued',
  );
  const seen = must(await desk.does.readGuestReport({ reportId: report.id, holds: 'link' }));
  expect(seen.ticket).toMatchObject({ ticket: { id }, ahead: 0 });
  expect(must(await desk.does.callNext({ counterId }, desk.clerk)).id).toBe(id);
  must(await desk.does.holdPlace({ id, minutes: 10 }, guest));
  expect((await desk.does.readTicketBoard()).waiting.map(({ ticket }) => ticket.id)).toEqual([
    other.id,
    id,
  ]);
  desk.clock.set(june(4, '06:00'));
  expect((await desk.does.endDay()).map(({ status }) => status)).toEqual([
    'cancelled',
    'cancelled',
  ]);
});
