import type { LostReportId } from '@homeward/domain';
import {
  approveItem,
  claimItem,
  createTestDesk,
  fileReport,
  idOf,
  logItem,
  must,
  only,
  openAt,
  refusalOf,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

test('withdrawing a report withdraws its claim, frees the item and gives the place in line back', async () => {
  const desk = await createTestDesk();
  const { report, item, claim, ticket } = await approveItem(desk);
  const reportId = report.id;

  const closed = must(await desk.does.withdrawLostReport({ reportId }, desk.guestOf(reportId)));

  expect(closed).toMatchObject({ status: 'closed', closedBecause: 'withdrawn' });
  const file = must(await desk.does.readLostReport({ id: reportId }));
  expect(only(file.claims)).toMatchObject({ id: claim.id, status: 'withdrawn' });
  expect(only(file.tickets)).toMatchObject({ id: ticket.id, status: 'cancelled' });
  expect(must(await desk.does.readFoundItem({ id: item.id })).item).toMatchObject({
    status: 'held',
    reservedFor: null,
  });
});

test('its suggestions leave the board, and its page shows nothing more to claim', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { report } = await fileReport(desk);
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.guestOf(report.id)));
  expect(await desk.does.listMatches()).toEqual([]);
  const page = must(await desk.does.readGuestReport({ reportId: report.id, holds: 'link' }));
  expect(page.matches).toEqual([]);
});

test('whoever stands at a counter already is served to the end', async () => {
  const desk = await createTestDesk();
  const { report, ticket } = await claimItem(desk);
  const counterId = await openAt(desk);
  must(await desk.does.callTicketAt({ counterId, ticketId: ticket.id }, desk.clerk));
  must(await desk.does.serveTicket({ id: ticket.id }, desk.clerk));
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.clerk));
  must(await desk.does.finishTicket({ id: ticket.id }, desk.clerk));
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
});

test('a called ticket is cancelled and its counter is free', async () => {
  const desk = await createTestDesk();
  const { report, ticket } = await claimItem(desk);
  const counterId = await openAt(desk);
  must(await desk.does.callTicketAt({ counterId, ticketId: ticket.id }, desk.clerk));
  const reportId = report.id;
  must(await desk.does.withdrawLostReport({ reportId }, desk.guestOf(reportId)));
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
});

test('nobody withdraws somebody else’s report, and a closed one only once', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const reportId = report.id;
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  expect(refusalOf(await desk.does.withdrawLostReport({ reportId }, stranger))).toBe(
    'lost-report.not-found',
  );
  must(await desk.does.withdrawLostReport({ reportId }, desk.guestOf(reportId)));
  expect(refusalOf(await desk.does.withdrawLostReport({ reportId }, desk.clerk))).toBe(
    'lost-report.closed',
  );
});

test('a visitor chooses how to be told until the report is closed, and only their own', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const changing = {
    reportId: report.id,
    contact: { channel: 'mail', address: 'owner@example.org' },
  } as const;
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  const change = desk.does.changeContact;
  expect(refusalOf(await change(changing, stranger))).toBe('lost-report.not-found');
  const changed = must(await change(changing, desk.guestOf(report.id)));
  expect(changed).toMatchObject({ contact: changing.contact, version: 2 });
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.clerk));
  expect(refusalOf(await change(changing, desk.guestOf(report.id)))).toBe('lost-report.closed');
  const nowhere = { ...changing, reportId: idOf<LostReportId>(999) };
  expect(refusalOf(await change(nowhere, desk.clerk))).toBe('lost-report.not-found');
});
