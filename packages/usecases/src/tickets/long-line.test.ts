import type { Instant } from '@homeward/domain';
import {
  aVenue,
  createTestDesk,
  enquire,
  fileReport,
  must,
  openAt,
  refusalOf,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

const openingHours = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '22:00' }];

test('however long the line, no ticket is given out that can’t be served, and the last ones know', async () => {
  const desk = await createTestDesk({ venue: aVenue({ openingHours }) });
  const counterId = await openAt(desk);
  // Visits of 9 to 11 minutes, and ten hours to go: there is time for some sixty.
  desk.clock.set('2026-06-03T09:30:00.000Z' as Instant);
  for (const minutes of [9, 11, 10, 10]) {
    const { id } = await enquire(desk);
    must(await desk.does.callNext({ counterId }, desk.clerk));
    must(await desk.does.serveTicket({ id }, desk.clerk));
    desk.clock.advance(minutes);
    must(await desk.does.finishTicket({ id }, desk.clerk));
  }
  const { report } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  let given = 0;
  let refusal: string | null = null;
  while (refusal === null && given < 150) {
    const issued = await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk);
    if (issued.ok) given += 1;
    else refusal = refusalOf(issued);
  }
  expect(refusal).toBe('queue.closing');
  expect(given).toBeGreaterThan(45);
  expect(given).toBeLessThan(90);
  expect(refusalOf(await desk.does.takeTicket({ reportId: report.id }, guest))).toBe(
    'queue.closing',
  );
  // The desk gets by with half of its hours: whoever came last is told long before it closes.
  desk.clock.advance(3 * 60);
  const board = await desk.does.readTicketBoard();
  expect(board.atRisk).toContain(board.waiting.at(-1)?.ticket.id);
  expect(board.atRisk).not.toContain(board.waiting[0]?.ticket.id);
});
