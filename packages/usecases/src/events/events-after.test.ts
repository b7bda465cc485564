import type { Audience } from '@homeward/domain';
import {
  approveItem,
  claimItem,
  createTestDesk,
  enquire,
  fileReport,
  handingOver,
  must,
  openAt,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

async function heard(desk: TestDesk, audience: Audience, seq = 0) {
  const { events } = await desk.does.eventsAfter({ seq, audience });
  return events.map(({ name }) => name);
}

test('the wall hears of tickets and counters, and of nothing else', async () => {
  const desk = await createTestDesk();
  await claimItem(desk);
  await openAt(desk);
  await enquire(desk);
  expect(await heard(desk, 'wall')).toEqual(['ticket.issued', 'counter.opened', 'ticket.issued']);
});

test('a visitor hears of their own report and of the line, never of another’s report', async () => {
  const desk = await createTestDesk();
  const { report, claim } = await approveItem(desk);
  await fileReport(desk);
  const wrongCode = { ...handingOver(desk, claim), pickupCode: '' };
  expect(refusalOf(await desk.does.handOverItem(wrongCode, desk.clerk))).toBe(
    'handover.wrong-code',
  );
  expect(await heard(desk, `report:${report.id}`)).toEqual([
    'lost-report.filed',
    'match.suggested',
    'claim.submitted',
    'promise.kept',
    'ticket.issued',
    'claim.approved',
    'match.confirmed',
  ]);
});

test('staff hear everything but who joins or leaves the house, which is for admins', async () => {
  const desk = await createTestDesk();
  await fileReport(desk);
  const joining = {
    name: 'New',
    handle: 'new',
    roles: ['desk'],
    passphrase: 'correct horse battery',
  } as const;
  must(await desk.does.addStaffMember(joining, desk.admin));
  expect(await heard(desk, 'staff')).toEqual(['lost-report.filed']);
  expect(await heard(desk, 'admin')).toEqual(['lost-report.filed', 'staff.added']);
});

test('asking from a position gives what came after it, and the position to ask from next', async () => {
  const desk = await createTestDesk();
  await enquire(desk);
  const { lastSeq } = await desk.does.eventsAfter({ seq: 0, audience: 'wall' });
  expect(lastSeq).toBe(1);
  expect(await heard(desk, 'wall', lastSeq)).toEqual([]);
  await fileReport(desk);
  await openAt(desk);
  const news = await desk.does.eventsAfter({ seq: lastSeq, audience: 'wall' });
  expect(news).toMatchObject({ lastSeq: 3, isComplete: true });
  expect(news.events.map(({ seq }) => seq)).toEqual([3]);
});

test('whoever missed too much, or knows a house that is gone, looks at everything again', async () => {
  const desk = await createTestDesk();
  const id = await openAt(desk);
  for (let again = 0; again < 500; again += 1)
    must(await desk.does.openCounter({ id }, desk.clerk));
  const behind = await desk.does.eventsAfter({ seq: 0, audience: 'wall' });
  expect(behind).toEqual({ events: [], lastSeq: 501, isComplete: false });
  const almost = await desk.does.eventsAfter({ seq: 1, audience: 'wall' });
  expect(almost.isComplete).toBe(true);
  expect(almost.events).toHaveLength(500);
  const ahead = await desk.does.eventsAfter({ seq: 502, audience: 'wall' });
  expect(ahead).toEqual({ events: [], lastSeq: 501, isComplete: false });
});
