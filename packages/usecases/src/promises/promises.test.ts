import {
  addMinutes,
  type Instant,
  type LostReportId,
  type PromiseId,
  type StaffId,
} from '@homeward/domain';
import {
  approveItem,
  claimItem,
  claimLogged,
  createTestDesk,
  fileReport,
  handingOver,
  idOf,
  kinds,
  must,
  only,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

/** The first stated hour at the test desk: the sweep of 13:00, catalogued, seen from noon. */
const firstHour = '2026-06-03T12:00:00.000Z' as Instant;
const nextHour = '2026-06-03T21:30:00.000Z';

const promisesOf = (desk: TestDesk, reportId: LostReportId) =>
  desk.store.read((tx) => tx.promises.listByReport(reportId));
const statuses = async (desk: TestDesk, reportId: LostReportId) =>
  (await promisesOf(desk, reportId)).map(({ status, outcome }) => [status, outcome]);
const names = async (desk: TestDesk) =>
  (await desk.events()).map(({ name }) => name).filter((name) => name.startsWith('promise.'));

/** A report of which nothing is found, and its promise. */
async function unanswered(desk: TestDesk) {
  const { report } = await fileReport(desk, { categoryId: kinds.hat });
  return { report, promise: only(await promisesOf(desk, report.id)) };
}

test('filing a report states an hour, for which the desk as a whole answers', async () => {
  const desk = await createTestDesk();
  const { report, promise } = await unanswered(desk);
  expect(promise).toMatchObject({
    reportId: report.id,
    kind: 'answer-due',
    dueAt: firstHour,
    status: 'open',
    ownerStaffId: null,
  });
  expect(report.answerDueAt).toBe(firstHour);
});

test('sending the report again states no second hour', async () => {
  const desk = await createTestDesk();
  const { report } = await unanswered(desk);
  const { id, language, contact, ...described } = report;
  const { categoryId, description, colours, brand, lostPlaceId, lostFrom, lostTo } = described;
  const words = { categoryId, description, colours, brand, lostPlaceId, lostFrom, lostTo };
  must(await desk.does.fileLostReport({ id, language, contact, description: words }, desk.kiosk));
  expect(await promisesOf(desk, id)).toHaveLength(1);
});

test('a visitor who claims what was found has had their answer', async () => {
  const desk = await createTestDesk();
  const { report } = await claimItem(desk);
  expect(await statuses(desk, report.id)).toEqual([['kept', 'found']]);
  expect(await names(desk)).toEqual(['promise.kept']);
});

test('a claim that came to nothing leaves the visitor with another hour', async () => {
  const desk = await createTestDesk();
  const { report, claim } = await claimItem(desk);
  must(await desk.does.rejectClaim({ id: claim.id, note: 'no' }, desk.clerk));
  expect(await statuses(desk, report.id)).toEqual([
    ['kept', 'found'],
    ['open', null],
  ]);
});

test('when a thing goes home to somebody else, the others who claimed it are given another hour', async () => {
  const desk = await createTestDesk();
  const { claim, item, report } = await approveItem(desk);
  const rival = await claimLogged(desk, item);
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  expect((await statuses(desk, rival.report.id)).at(-1)).toEqual(['open', null]);
  expect(await statuses(desk, report.id)).toEqual([['kept', 'found']]);
});

test('a visitor who withdraws waits for nothing more', async () => {
  const desk = await createTestDesk();
  const { report } = await unanswered(desk);
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.guestOf(report.id)));
  expect(await statuses(desk, report.id)).toEqual([['void', null]]);
  desk.clock.set(addMinutes(firstHour, 600));
  expect(await desk.does.lapsePromises()).toEqual([]);
});

test('withdrawing a report with a claim states no new hour', async () => {
  const desk = await createTestDesk();
  const { report } = await claimItem(desk);
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.guestOf(report.id)));
  expect(await statuses(desk, report.id)).toEqual([['kept', 'found']]);
});

test('"no" in time keeps the promise and ends it; "still looking" states a new hour', async () => {
  const desk = await createTestDesk();
  const told = await unanswered(desk);
  const keep = desk.does.keepPromise;
  must(await keep({ id: told.promise.id, outcome: 'not-found' }, desk.clerk));
  expect(await statuses(desk, told.report.id)).toEqual([['kept', 'not-found']]);
  const waiting = await unanswered(desk);
  must(await desk.does.takePromise({ id: waiting.promise.id }, desk.clerk));
  must(await keep({ id: waiting.promise.id, outcome: 'still-looking' }, desk.clerk));
  expect(await statuses(desk, waiting.report.id)).toEqual([
    ['kept', 'still-looking'],
    ['open', null],
  ]);
  const [, next] = await promisesOf(desk, waiting.report.id);
  expect(next).toMatchObject({ round: 1, ownerStaffId: desk.clerk.staffId });
  const file = must(await desk.does.readLostReport({ id: waiting.report.id }));
  expect(file.report.answerDueAt).toBe(next?.dueAt);
});

test('a new hour may be chosen, but not one that has passed', async () => {
  const desk = await createTestDesk();
  const { report, promise } = await unanswered(desk);
  const again = { id: promise.id, outcome: 'still-looking' } as const;
  const passed = { ...again, nextDueAt: desk.clock.now() };
  expect(refusalOf(await desk.does.keepPromise(passed, desk.clerk))).toBe('promise.hour-passed');
  const nextDueAt = addMinutes(desk.clock.now(), 45);
  must(await desk.does.keepPromise({ ...again, nextDueAt }, desk.clerk));
  expect((await promisesOf(desk, report.id)).map(({ dueAt }) => dueAt)).toContain(nextDueAt);
  expect(refusalOf(await desk.does.keepPromise(again, desk.clerk))).toBe('promise.already-settled');
  const unknown = { ...again, id: idOf<PromiseId>(999) };
  expect(refusalOf(await desk.does.keepPromise(unknown, desk.clerk))).toBe('promise.not-found');
});

test('an hour that passes lapses once, and its visitor is told at that moment and given the next', async () => {
  const desk = await createTestDesk();
  const { report, promise } = await unanswered(desk);
  desk.clock.set(firstHour);
  expect(await desk.does.lapsePromises()).toEqual([]);
  desk.clock.set(addMinutes(firstHour, 1));
  const lapse = only(await desk.does.lapsePromises());
  expect(lapse).toMatchObject({
    promise: { id: promise.id, status: 'lapsed' },
    nextDueAt: nextHour,
  });
  expect(await desk.does.lapsePromises()).toEqual([]);
  expect(await names(desk)).toEqual(['promise.lapsed', 'promise.due', 'promise.made']);
  const due = (await desk.events()).find(({ name }) => name === 'promise.due');
  expect(due).toMatchObject({ reportId: report.id, facts: { nextDueAt: nextHour } });
  const page = must(await desk.does.readGuestReport({ reportId: report.id, holds: 'link' }));
  expect(page.report.answerDueAt).toBe(nextHour);
  expect(page.promises.map(({ status }) => status)).toEqual(['lapsed', 'open']);
});

test('of many hours that passed while the house slept none is forgotten', async () => {
  const desk = await createTestDesk();
  for (let count = 0; count < 210; count += 1) await unanswered(desk);
  desk.clock.set(addMinutes(firstHour, 1));
  expect(await desk.does.lapsePromises()).toHaveLength(200);
  expect(await desk.does.lapsePromises()).toHaveLength(10);
  expect(await desk.does.lapsePromises()).toHaveLength(0);
  const board = await desk.does.readPromiseBoard();
  expect(board).toMatchObject({ open: 210, kept: { today: { kept: 0, lapsed: 210 } } });
});

test('an answer after the hour takes the lapsed promise off the board, and it stays lapsed', async () => {
  const desk = await createTestDesk();
  const { report, promise } = await unanswered(desk);
  desk.clock.set(addMinutes(firstHour, 1));
  await desk.does.lapsePromises();
  expect(only((await desk.does.readPromiseBoard()).promises)).toMatchObject({
    promise: { id: promise.id, status: 'lapsed' },
    urgency: 'overdue',
  });
  must(await desk.does.keepPromise({ id: promise.id, outcome: 'not-found' }, desk.clerk));
  const board = await desk.does.readPromiseBoard();
  expect(board.promises).toEqual([]);
  expect(board.kept.today).toEqual({ kept: 1, lapsed: 1 });
  expect(await statuses(desk, report.id)).toEqual([
    ['lapsed', 'not-found'],
    ['kept', 'not-found'],
  ]);
});

test('an answer between the hour and the next look at it is late all the same', async () => {
  const desk = await createTestDesk();
  const { report, promise } = await unanswered(desk);
  desk.clock.set(addMinutes(firstHour, 0.5));
  must(await desk.does.keepPromise({ id: promise.id, outcome: 'not-found' }, desk.clerk));
  expect(await statuses(desk, report.id)).toEqual([['lapsed', 'not-found']]);
  expect(await names(desk)).toEqual(['promise.lapsed', 'promise.answered-late']);
});

test('the board shows what is due within the warning, soonest first, with who sees to it', async () => {
  const desk = await createTestDesk();
  const first = await unanswered(desk);
  desk.clock.advance(1);
  const second = await unanswered(desk);
  desk.clock.set(addMinutes(firstHour, -31));
  expect((await desk.does.readPromiseBoard()).promises).toEqual([]);
  desk.clock.set(addMinutes(firstHour, -30));
  must(await desk.does.takePromise({ id: second.promise.id }, desk.colleague));
  const { promises, open } = await desk.does.readPromiseBoard();
  expect(promises.map(({ report, urgency, owner }) => [report.id, urgency, owner?.name])).toEqual([
    [first.report.id, 'due', undefined],
    [second.report.id, 'due', 'Clerk Two'],
  ]);
  expect(open).toBe(2);
});

test('a promise is taken, given to a colleague, and back to the desk; it is kept who did', async () => {
  const desk = await createTestDesk();
  const { id } = (await unanswered(desk)).promise;
  const [one, other] = [desk.clerk.staffId, desk.colleague.staffId];
  must(await desk.does.takePromise({ id }, desk.clerk));
  const given = must(await desk.does.assignPromise({ id, ownerId: other }, desk.clerk));
  expect(given.ownerStaffId).toBe(other);
  must(await desk.does.assignPromise({ id, ownerId: null }, desk.colleague));
  must(await desk.does.assignPromise({ id, ownerId: null }, desk.colleague));
  const steps = (await desk.events()).filter(({ name }) => /promise\.(taken|assigned)/.test(name));
  expect(steps.map(({ name, actor, facts }) => [name, actor, facts])).toEqual([
    ['promise.taken', desk.clerk, { ownerId: one, formerOwnerId: null }],
    ['promise.assigned', desk.clerk, { ownerId: other, formerOwnerId: one }],
    ['promise.assigned', desk.colleague, { ownerId: null, formerOwnerId: other }],
  ]);
});

test('the board names who gave a promise to its owner, until the owner takes it anew', async () => {
  const desk = await createTestDesk();
  const { id } = (await unanswered(desk)).promise;
  desk.clock.set(addMinutes(firstHour, -20));
  const row = async () => only((await desk.does.readPromiseBoard()).promises);
  must(await desk.does.assignPromise({ id, ownerId: desk.colleague.staffId }, desk.clerk));
  expect(await row()).toMatchObject({
    owner: { name: 'Clerk Two' },
    givenBy: { name: 'Clerk One' },
  });
  must(await desk.does.takePromise({ id }, desk.clerk));
  expect(await row()).toMatchObject({ owner: { name: 'Clerk One' }, givenBy: null });
});

test('what somebody promised who has left is the desk’s again', async () => {
  const desk = await createTestDesk();
  const { id } = (await unanswered(desk)).promise;
  must(await desk.does.takePromise({ id }, desk.colleague));
  desk.clock.set(addMinutes(firstHour, -20));
  const { staffId } = desk.colleague;
  must(await desk.does.deactivateStaffMember({ id: staffId }, desk.admin));
  expect(only((await desk.does.readPromiseBoard()).promises).owner).toBeNull();
});

test('nobody gets a promise who does not answer visitors', async () => {
  const desk = await createTestDesk();
  const { id } = (await unanswered(desk)).promise;
  const person = { handle: 'ride', name: 'Ride', passphrase: 'a long passphrase' };
  const intake = must(await desk.does.addStaffMember({ ...person, roles: ['intake'] }, desk.admin));
  for (const ownerId of [intake.id, idOf<StaffId>(999)]) {
    const refused = await desk.does.assignPromise({ id, ownerId }, desk.clerk);
    expect(refusalOf(refused)).toBe('staff.not-found');
  }
  const { colleagues } = await desk.does.readPromiseBoard();
  expect(colleagues.map(({ name }) => name)).not.toContain('Ride');
  expect(colleagues.length).toBeGreaterThan(1);
});

test('the kept rate counts today from four in the morning, and the last 7 and 30 days', async () => {
  const desk = await createTestDesk();
  const { promise } = await unanswered(desk);
  must(await desk.does.keepPromise({ id: promise.id, outcome: 'not-found' }, desk.clerk));
  const kept = async (days: number) => {
    desk.clock.set(addMinutes('2026-06-03T10:00:00.000Z' as Instant, days * 24 * 60));
    const { today, week, month } = (await desk.does.readPromiseBoard()).kept;
    return [today.kept, week.kept, month.kept];
  };
  expect(await kept(0)).toEqual([1, 1, 1]);
  expect(await kept(1)).toEqual([0, 1, 1]);
  expect(await kept(8)).toEqual([0, 0, 1]);
  expect(await kept(31)).toEqual([0, 0, 0]);
});
