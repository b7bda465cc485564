import type { ClaimId, LostReportId, MatchId } from '@homeward/domain';
import {
  aLostReport,
  aMatch,
  aVenue,
  createTestDesk,
  idOf,
  kinds,
  logItem,
  must,
  only,
  openAt,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import {
  channels,
  lapsed,
  lease,
  mail,
  noticesOf,
  sureDesk,
  visitor,
} from '../../test/notice-scenes.ts';

test('who proved that it is theirs hears that it lies ready once it is at a desk, not while it is on its way', async () => {
  const desk = await createTestDesk();
  const { id: reportId } = await visitor(desk, mail, { categoryId: kinds.bag });
  const { item, matches } = await logItem(desk, {}, null);
  const id = desk.deps.ids.next<ClaimId>();
  const claim = { id, matchId: only(matches).id, statement: 'a name inside' };
  const { ticket } = must(await desk.does.submitClaim(claim, desk.guestOf(reportId)));
  const ready = async () =>
    (await noticesOf(desk, reportId)).filter(({ kind }) => kind === 'ready-for-pickup');
  must(await desk.does.approveClaim({ id, note: '' }, desk.clerk));
  expect(await ready()).toEqual([]);
  const to = { at: 'shelf', shelfId: spots.shelf } as const;
  must(await desk.does.moveFoundItem({ id: item.id, to }, desk.clerk));
  expect(only(await ready()).content).toMatchObject({ ticket: 'P 01' });
  const counterId = spots.counterOne;
  must(await desk.does.readyTicket({ id: ticket?.id as never, counterId }, desk.clerk));
  expect(await ready()).toHaveLength(1);
});

test('a call to another counter is told at once, and the one before it no more', async () => {
  const desk = await createTestDesk();
  const report = await visitor(desk);
  const { id } = must(await desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id)));
  const [first, second] = [await openAt(desk), await openAt(desk, spots.counterTwo)];
  must(await desk.does.callNext({ counterId: first }, desk.clerk));
  must(await desk.does.transferTicket({ id, lane: 'enquiry', counterId: second }, desk.clerk));
  must(await desk.does.callNext({ counterId: second }, desk.colleague));
  const told = only(await lease(desk));
  expect(told.notice.content).toMatchObject({ kind: 'your-turn', counterId: second });
});

test('a call is sent before a mailing that was written earlier', async () => {
  const desk = await createTestDesk();
  const report = await visitor(desk);
  await lapsed(desk);
  must(await desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id)));
  must(await desk.does.callNext({ counterId: await openAt(desk) }, desk.clerk));
  const [first] = await desk.does.leaseNotices({ by: 'worker', limit: 1, seconds: 60, channels });
  expect(first?.notice.kind).toBe('your-turn');
});

test('a call is told, a call repeated within a minute is not, and one after it is', async () => {
  const desk = await createTestDesk();
  const report = await visitor(desk);
  const ticket = must(await desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id)));
  const counterId = await openAt(desk);
  must(await desk.does.callNext({ counterId }, desk.clerk));
  must(await desk.does.recallTicket({ id: ticket.id }, desk.clerk));
  expect(only(await noticesOf(desk, report.id))).toMatchObject({
    kind: 'your-turn',
    content: { ticket: 'E 01', counterId },
  });
  desk.clock.advance(2);
  must(await desk.does.recallTicket({ id: ticket.id }, desk.clerk));
  expect(await noticesOf(desk, report.id)).toHaveLength(2);
  must(await desk.does.serveTicket({ id: ticket.id }, desk.clerk));
  expect(await lease(desk)).toEqual([]);
});

test('a turn that comes near is told once, not to whoever has just taken the place', async () => {
  const desk = await createTestDesk();
  await openAt(desk);
  const report = await visitor(desk);
  must(await desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id)));
  expect(await desk.does.tellLine()).toBe(0);
  desk.clock.advance(3);
  expect(await desk.does.tellLine()).toBe(1);
  expect(await desk.does.tellLine()).toBe(0);
  expect(only(await noticesOf(desk, report.id))).toMatchObject({ kind: 'turn-near' });
});

test('whoever held their place is told once more when their turn is near again', async () => {
  const desk = await createTestDesk();
  await openAt(desk);
  const report = await visitor(desk);
  const guest = desk.guestOf(report.id);
  const { id } = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  desk.clock.advance(3);
  expect(await desk.does.tellLine()).toBe(1);
  must(await desk.does.holdPlace({ id, minutes: 10 }, guest));
  desk.clock.advance(5);
  expect(await desk.does.tellLine()).toBe(0);
  desk.clock.advance(6);
  expect(await desk.does.tellLine()).toBe(1);
  expect(await desk.does.tellLine()).toBe(0);
});

test('what nobody fetched is told of before it is no longer kept, once', async () => {
  const desk = await createTestDesk({
    venue: aVenue({ matchThresholds: { haveALook: 0.01, almostCertain: 0.02 } }),
  });
  const report = await visitor(desk, mail, { categoryId: kinds.bag });
  await logItem(desk);
  expect(await desk.does.tellHoldingEnds()).toBe(0);
  desk.clock.advance(28 * 24 * 60);
  expect(await desk.does.tellHoldingEnds()).toBe(1);
  expect(await desk.does.tellHoldingEnds()).toBe(0);
  expect((await noticesOf(desk, report.id)).map(({ kind }) => kind)).toContain('holding-ends');
});

test('what went home long ago crowds nobody out who is to be reminded', async () => {
  const desk = await sureDesk();
  const report = await visitor(desk, mail, { categoryId: kinds.bag });
  const { item } = await logItem(desk);
  await desk.store.transaction(async (tx) => {
    for (let count = 1; count <= 1_001; count += 1) {
      const reportId = idOf<LostReportId>(count, '70000000');
      const code = `Z${String(count).padStart(5, '0')}`;
      const closed = aLostReport({ id: reportId, code, status: 'closed' });
      await tx.lostReports.add(closed, `token ${count}`, null);
      const id = idOf<MatchId>(count, '71000000');
      const over = { status: 'confirmed', probability: 1 } as const;
      await tx.matches.add(aMatch({ id, itemId: item.id, reportId, ...over }));
    }
  });
  desk.clock.advance(28 * 24 * 60);
  expect(await desk.does.tellHoldingEnds()).toBe(1);
  expect((await noticesOf(desk, report.id)).map(({ kind }) => kind)).toContain('holding-ends');
});

test('a call that nobody could send within ten minutes is not sent at all', async () => {
  const desk = await createTestDesk();
  const report = await visitor(desk);
  must(await desk.does.takeTicket({ reportId: report.id }, desk.guestOf(report.id)));
  must(await desk.does.callNext({ counterId: await openAt(desk) }, desk.clerk));
  desk.clock.advance(11);
  expect(await lease(desk)).toEqual([]);
  expect(only(await noticesOf(desk, report.id))).toMatchObject({
    status: 'suppressed',
    failure: 'too-late',
  });
});
