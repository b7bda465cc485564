import { categoryOf, type LostReportId, minutesBetween } from '@homeward/domain';
import {
  approveItem,
  claimItem,
  createTestDesk,
  enquire,
  fileReport,
  handingOver,
  idOf,
  kinds,
  logItem,
  must,
  only,
  openAt,
  refusalOf,
  spots,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

async function pageOf(desk: TestDesk, reportId: LostReportId, holds: 'link' | 'code' = 'link') {
  return must(await desk.does.readGuestReport({ reportId, holds }));
}

test('of an open kind a visitor hears the zone and the time, and nothing of the thing itself', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk, { foundPlaceId: spots.pier, withheldDetails: 'WITHHELD' });
  const { report } = await fileReport(desk);
  const page = await pageOf(desk, report.id);
  expect(only(page.matches)).toEqual({
    matchId: expect.any(String),
    level: 'almost-certain',
    status: 'suggested',
    hint: { zoneId: 'shore', foundAt: item.foundAt },
    isClaimed: false,
  });
  const said = JSON.stringify(page);
  for (const secret of ['WITHHELD', item.id, item.label, item.title, spots.pier]) {
    expect(said).not.toContain(secret);
  }
});

test.each([kinds.phone, kinds.passport, kinds.bankCard])(
  'of a %s only that we may have it',
  async (categoryId) => {
    const desk = await createTestDesk();
    await logItem(desk, { categoryId });
    const { report } = await fileReport(desk, { categoryId });
    expect(only((await pageOf(desk, report.id)).matches).hint).toBeNull();
  },
);

test('a dismissed match, or a thing that went home with somebody else, is no longer shown', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const { claim } = await claimAgain(desk);
  expect((await pageOf(desk, report.id)).matches).toHaveLength(1);
  must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  expect((await pageOf(desk, report.id)).matches).toEqual([]);

  await logItem(desk);
  const [next] = (await pageOf(desk, report.id)).matches;
  const id = next?.matchId ?? expect.fail('no match');
  expect(id).not.toBe(only(matches).id);
  expect(item.id).toBe(claim.itemId);
  must(await desk.does.dismissMatch({ id }, desk.clerk));
  expect((await pageOf(desk, report.id)).matches).toEqual([]);
});

test('not even a confirmed match is shown once the thing has gone home with somebody else', async () => {
  const desk = await createTestDesk();
  await logItem(desk);
  const { report, matches } = await fileReport(desk);
  must(await desk.does.confirmMatch({ id: only(matches).id }, desk.clerk));
  const { claim } = await claimAgain(desk);
  must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
  expect((await pageOf(desk, report.id)).matches).toHaveLength(1);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  expect((await pageOf(desk, report.id)).matches).toEqual([]);
});

async function claimAgain(desk: TestDesk) {
  const { report, matches } = await fileReport(desk);
  const claiming = { matchId: only(matches).id, statement: 'mine' };
  return must(await desk.does.submitClaim(claiming, desk.guestOf(report.id)));
}

test('the pickup code is shown by the link alone, while the claim is open', async () => {
  const desk = await createTestDesk();
  const { report, claim } = await claimItem(desk);
  const expected = desk.deps.codes.pickupCode(claim.id);
  expect(only((await pageOf(desk, report.id)).claims).pickupCode).toBe(expected);
  expect(only((await pageOf(desk, report.id, 'code')).claims).pickupCode).toBeNull();
  must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
  expect(only((await pageOf(desk, report.id)).claims).pickupCode).toBe(expected);
  must(await desk.does.rejectClaim({ id: claim.id, note: '' }, desk.clerk));
  expect(only((await pageOf(desk, report.id)).claims).pickupCode).toBeNull();
});

test('once it is theirs they hear until when it is kept, as long as it is here', async () => {
  const desk = await createTestDesk();
  const { report, claim, item } = await claimItem(desk);
  const keptUntil = async () => only((await pageOf(desk, report.id)).claims).keptUntil;
  expect(await keptUntil()).toBeNull();
  must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
  const { holdingDays } = categoryOf(desk.deps.venue, item.categoryId) ?? expect.fail();
  expect(minutesBetween(item.loggedAt, (await keptUntil()) ?? item.loggedAt)).toBe(
    holdingDays * 24 * 60,
  );
  expect(JSON.stringify(await pageOf(desk, report.id))).not.toContain(item.title);
  desk.clock.advance(holdingDays * 24 * 60 + 1);
  expect(await keptUntil()).toBeNull();
  desk.clock.set(item.loggedAt);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  expect(await keptUntil()).toBeNull();
});

test('a claimed match is marked as claimed until the claim is withdrawn', async () => {
  const desk = await createTestDesk();
  const { report, claim } = await claimItem(desk);
  expect(only((await pageOf(desk, report.id)).matches).isClaimed).toBe(true);
  must(await desk.does.withdrawClaim({ id: claim.id }, desk.guestOf(report.id)));
  expect(only((await pageOf(desk, report.id)).matches).isClaimed).toBe(false);
});

test('the place in line moves up as others are called, and the wait is a range', async () => {
  const desk = await createTestDesk();
  const counterId = await openAt(desk);
  for (const minutes of [3, 5, 4]) {
    const { id } = await enquire(desk);
    must(await desk.does.callNext({ counterId }, desk.clerk));
    must(await desk.does.serveTicket({ id }, desk.clerk));
    desk.clock.advance(minutes);
    must(await desk.does.finishTicket({ id }, desk.clerk));
  }
  await enquire(desk);
  desk.clock.advance(1);
  const { report } = await fileReport(desk);
  must(await desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id)));

  const before = (await pageOf(desk, report.id)).ticket;
  expect(before).toMatchObject({ ahead: 1, ticket: { lane: 'enquiry', status: 'waiting' } });
  // One visit of 3 to 5 minutes lies ahead.
  const latest = before?.wait?.toMinutes ?? 0;
  expect(latest).toBeGreaterThanOrEqual(4);

  must(await desk.does.callNext({ counterId }, desk.clerk));
  const after = (await pageOf(desk, report.id)).ticket;
  expect(after).toMatchObject({ ahead: 0 });
  expect(after?.wait?.toMinutes).toBeLessThanOrEqual(latest);
});

test('with no counter open the wait cannot be said', async () => {
  const desk = await createTestDesk();
  const { report } = await claimItem(desk);
  expect((await pageOf(desk, report.id)).ticket?.wait).toBeNull();
});

test('a place in yesterday’s line is no place any more', async () => {
  const desk = await createTestDesk();
  const { report } = await approveItem(desk);
  expect((await pageOf(desk, report.id)).ticket).not.toBeNull();
  desk.clock.advance(24 * 60);
  expect((await pageOf(desk, report.id)).ticket).toBeNull();
});

test('there is no page without a report', async () => {
  const desk = await createTestDesk();
  const reading = { reportId: idOf<LostReportId>(999), holds: 'link' } as const;
  expect(refusalOf(await desk.does.readGuestReport(reading))).toBe('lost-report.not-found');
  expect(refusalOf(await desk.does.readLostReportHistory({ id: reading.reportId }))).toBe(
    'lost-report.not-found',
  );
});

test('the history of a report tells its own story only', async () => {
  const desk = await createTestDesk();
  const { report } = await claimItem(desk);
  await fileReport(desk);
  const history = must(await desk.does.readLostReportHistory({ id: report.id }));
  expect(history.map(({ event }) => event.name)).toEqual([
    'lost-report.filed',
    'match.suggested',
    'claim.submitted',
    'promise.kept',
    'ticket.issued',
  ]);
});
