import { addMinutes, type ClaimId } from '@homeward/domain';
import {
  aVenue,
  claimLogged,
  createTestDesk,
  handingOver,
  kinds,
  logItem,
  must,
  only,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import {
  answer,
  lease,
  mail,
  noticesOf,
  openPromises,
  sureDesk,
  visitor,
} from '../../test/notice-scenes.ts';

test('a thing that is logged later, almost certainly theirs, is told once; a dismissed one is not', async () => {
  const desk = await createTestDesk({
    venue: aVenue({ matchThresholds: { haveALook: 0.01, almostCertain: 0.02 } }),
  });
  const report = await visitor(desk, mail, { categoryId: kinds.bag });
  desk.clock.advance(10);
  const { item, matches } = await logItem(desk);
  await desk.does.weighItemAgain({ id: item.id }, desk.clerk);
  expect(only(await noticesOf(desk, report.id))).toMatchObject({ kind: 'found' });
  must(await desk.does.dismissMatch({ id: only(matches).id }, desk.clerk));
  expect(await lease(desk)).toEqual([]);
  expect(only(await noticesOf(desk, report.id)).status).toBe('cancelled');
});

test('who has just filed a report is told a minute later, not if they have claimed it by then', async () => {
  const desk = await createTestDesk({
    venue: aVenue({ matchThresholds: { haveALook: 0.01, almostCertain: 0.02 } }),
  });
  const patient = await visitor(desk, mail, { categoryId: kinds.bag });
  const quick = await visitor(desk, mail, { categoryId: kinds.bag });
  const { matches } = await logItem(desk);
  expect(matches).toHaveLength(2);
  expect(await lease(desk)).toEqual([]);
  const { id: matchId } = only(matches.filter(({ reportId }) => reportId === quick.id));
  const claimId = desk.deps.ids.next<ClaimId>();
  const claim = { id: claimId, matchId, statement: 'a name inside' };
  must(await desk.does.submitClaim(claim, desk.guestOf(quick.id)));
  desk.clock.advance(1);
  expect(only(await lease(desk)).notice).toMatchObject({ kind: 'found', reportId: patient.id });
  expect(only(await noticesOf(desk, quick.id)).status).toBe('cancelled');
});

test('what a colleague confirms is told at once, also if it stood in the first answer', async () => {
  const desk = await createTestDesk({
    venue: aVenue({ matchThresholds: { haveALook: 0.01, almostCertain: 0.999 } }),
  });
  const report = await visitor(desk, mail, { categoryId: kinds.bag });
  const { matches } = await logItem(desk);
  expect(await noticesOf(desk, report.id)).toEqual([]);
  must(await desk.does.confirmMatch({ id: only(matches).id }, desk.clerk));
  expect(only(await lease(desk)).notice).toMatchObject({ kind: 'found', reportId: report.id });
});

test('a colleague who says "not found" or states another hour is heard', async () => {
  const desk = await createTestDesk();
  const report = await visitor(desk);
  await answer(desk, report.id, 'still-looking');
  await answer(desk, report.id, 'not-found');
  const told = (await noticesOf(desk, report.id)).map(({ kind }) => kind);
  expect([...told].sort()).toEqual(['not-found', 'still-looking']);
});

test('whoever was told that it is almost certainly here has heard from us: no hour passes, no "nothing yet" follows', async () => {
  const desk = await sureDesk();
  const { id } = await visitor(desk, mail, { categoryId: kinds.bag });
  desk.clock.advance(10);
  const { matches } = await logItem(desk);
  expect(await openPromises(desk, id)).toEqual([]);
  expect((await desk.does.readPromiseBoard()).kept.today).toEqual({ kept: 1, lapsed: 0 });
  desk.clock.advance(2 * 24 * 60);
  expect(await desk.does.lapsePromises()).toEqual([]);
  expect(only(await noticesOf(desk, id)).kind).toBe('found');
  must(await desk.does.dismissMatch({ id: only(matches).id }, desk.clerk));
  expect(await openPromises(desk, id)).toHaveLength(1);
});

test('whoever chose a slip was told nothing by a match: their hour stays on the board', async () => {
  const desk = await sureDesk();
  const { id } = await visitor(desk, { channel: 'none' }, { categoryId: kinds.bag });
  desk.clock.advance(10);
  await logItem(desk);
  expect(await openPromises(desk, id)).toHaveLength(1);
});

test('when what they were told of goes home with somebody else, they are given another hour', async () => {
  const desk = await sureDesk();
  const { id } = await visitor(desk, mail, { categoryId: kinds.bag });
  const { item } = await logItem(desk);
  expect(await openPromises(desk, id)).toEqual([]);
  const owner = await claimLogged(desk, item);
  const { claim } = owner;
  must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
  must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  expect(await openPromises(desk, id)).toHaveLength(1);
  expect(await openPromises(desk, owner.report.id)).toEqual([]);
});

test('"nothing yet" is not said any more once it turned up, was answered, or its own hour has passed', async () => {
  const desk = await sureDesk();
  const [found, answered, slow] = [
    (await visitor(desk, mail, { categoryId: kinds.bag })).id,
    (await visitor(desk)).id,
    (await visitor(desk)).id,
  ];
  desk.clock.advance(24 * 60);
  await desk.does.lapsePromises();
  await logItem(desk);
  await answer(desk, answered, 'not-found');
  desk.clock.advance(20);
  const said = async () =>
    (await lease(desk)).map(({ notice: { kind, reportId } }) => [kind, reportId]);
  const now = await said();
  expect(now).toHaveLength(3);
  expect(now).toContainEqual(['found', found]);
  expect(now).toContainEqual(['not-found', answered]);
  expect(now).toContainEqual(['promise-due', slow]);
  desk.clock.advance(23 * 60);
  await desk.does.lapsePromises();
  expect(await said()).toContainEqual(['promise-due', slow]);
  const about = (await noticesOf(desk, slow)).map(({ status, kind }) => [kind, status]);
  expect(about).toEqual([
    ['promise-due', 'cancelled'],
    ['promise-due', 'waiting'],
  ]);
});

test('"not found" is not said after it was found', async () => {
  const desk = await sureDesk();
  const { id } = await visitor(desk, mail, { categoryId: kinds.bag });
  await answer(desk, id, 'not-found');
  desk.clock.advance(5);
  await logItem(desk);
  expect((await lease(desk)).map(({ notice }) => notice.kind)).toEqual(['found']);
});

test('in the quiet of the night a promise waits for the morning', async () => {
  const quietHours = { from: '22:00', to: '08:00' };
  const rules = aVenue().notices;
  const desk = await createTestDesk({ venue: aVenue({ notices: { ...rules, quietHours } }) });
  await visitor(desk);
  desk.clock.advance(13 * 60);
  await desk.does.lapsePromises();
  expect(await lease(desk)).toEqual([]);
  desk.clock.advance(8 * 60);
  expect(await lease(desk)).toHaveLength(1);
});

test('who was given an hour in the quiet of the night has the answer by then', async () => {
  const quietHours = { from: '22:00', to: '08:00' };
  const desk = await sureDesk({ notices: { ...aVenue().notices, quietHours } });
  const asked = { categoryId: kinds.bag };
  // From 14:00 at the venue on, the stated hour is that after the sweep of 22:30.
  desk.clock.advance(3 * 60);
  const [patient, told, lucky] = [
    (await visitor(desk)).id,
    (await visitor(desk)).id,
    (await visitor(desk, mail, asked)).id,
  ];
  const { dueAt } = only(await openPromises(desk, patient));
  desk.clock.set(addMinutes(dueAt, -20));
  await answer(desk, told, 'not-found');
  await logItem(desk);
  const reached = async () => (await lease(desk)).map(({ notice }) => notice.reportId).sort();
  expect(await reached()).toEqual([told, lucky].sort());
  desk.clock.set(addMinutes(dueAt, 1));
  await desk.does.lapsePromises();
  expect(await reached()).toContain(patient);
});
