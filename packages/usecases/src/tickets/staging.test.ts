import type { ClaimId } from '@homeward/domain';
import {
  claimItem,
  createTestDesk,
  enquire,
  fileReport,
  logItem,
  must,
  only,
  openAt,
  refusalOf,
  spots,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

/** A visitor stands in line to ask about something that may be here, without having claimed it. */
async function askAboutMatch(desk: TestDesk) {
  const { item } = await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const ticket = must(await desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id)));
  return { item, report, ticket, match: only(matches) };
}

const waiting = async (desk: TestDesk) => only((await desk.does.readTicketBoard()).waiting);

test('what is claimed is to be fetched until it lies at the counter', async () => {
  const desk = await createTestDesk();
  const { item, ticket } = await claimItem(desk);
  expect(await waiting(desk)).toMatchObject({ isToFetch: true, item: { id: item.id } });
  must(await desk.does.readyTicket({ id: ticket.id, counterId: spots.counterOne }, desk.clerk));
  expect(await waiting(desk)).toMatchObject({ isToFetch: false, item: { id: item.id } });
});

test('what is almost certainly theirs is fetched before anybody claims it, and called as a pickup', async () => {
  const desk = await createTestDesk();
  const { item, ticket, match } = await askAboutMatch(desk);
  must(await desk.does.confirmMatch({ id: match.id }, desk.clerk));
  expect(await waiting(desk)).toMatchObject({
    isToFetch: true,
    claim: null,
    item: { id: item.id },
  });
  must(await desk.does.readyTicket({ id: ticket.id, counterId: spots.counterOne }, desk.clerk));
  const counterId = await openAt(desk);
  const called = must(await desk.does.callNext({ counterId }, desk.clerk));
  expect(called).toMatchObject({ id: ticket.id, lane: 'pickup', issuedLane: 'enquiry' });
});

test('a match that only may be theirs, or that was dismissed, sends nobody to the shelves', async () => {
  const desk = await createTestDesk();
  const { ticket, match } = await askAboutMatch(desk);
  const before = await waiting(desk);
  expect(before.isToFetch).toBe(match.level === 'almost-certain');
  must(await desk.does.dismissMatch({ id: match.id }, desk.clerk));
  expect(await waiting(desk)).toMatchObject({ isToFetch: false, item: null });
  const readied = await desk.does.readyTicket({ id: ticket.id }, desk.clerk);
  expect(refusalOf(readied)).toBe('ticket.nothing-to-fetch');
});

test('the board says whom each open counter would call, and why', async () => {
  const desk = await createTestDesk();
  const { ticket: pickup } = await claimItem(desk);
  desk.clock.advance(1);
  const question = await enquire(desk);
  const counterId = await openAt(desk);
  const { choices } = await desk.does.readTicketBoard();
  expect(choices).toEqual([
    {
      counterId,
      choice: {
        ticket: question,
        because: 'only',
        waitedMinutes: 0,
        passed: [{ ticketId: pickup.id, because: 'not-ready' }],
      },
    },
  ]);
});

test('after hours a claim stands without a place in line, and what is left of the line is given up', async () => {
  const evening = await createTestDesk();
  const hours = [{ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '09:00', closes: '22:00' }];
  const desk = await createTestDesk({ venue: { ...evening.venue, openingHours: hours } });
  const left = await enquire(desk);
  expect(await desk.does.endDay()).toEqual([]);
  // It is noon in Berlin; eleven hours later the desk has closed.
  desk.clock.advance(11 * 60);
  expect(refusalOf(await desk.does.issueTicket({ lane: 'enquiry' }, desk.kiosk))).toBe(
    'queue.closing',
  );
  const { item } = await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const taken = await desk.does.takeTicket({ reportId: report.id }, guest);
  expect(refusalOf(taken)).toBe('queue.closing');
  const claiming = {
    id: desk.deps.ids.next<ClaimId>(),
    matchId: only(matches).id,
    statement: 'Mine',
  };
  const claimed = must(await desk.does.submitClaim(claiming, guest));
  expect(claimed).toMatchObject({ claim: { itemId: item.id }, ticket: null });

  const counterId = await openAt(desk);
  expect(await desk.does.endDay()).toEqual([]);
  must(await desk.does.closeCounter({ id: counterId }, desk.clerk));
  expect(only(await desk.does.endDay())).toMatchObject({ id: left.id, status: 'cancelled' });
  expect(await desk.does.endDay()).toEqual([]);
});
