import type { ClaimId } from '@homeward/domain';
import {
  approveItem,
  claimItem,
  claimLogged,
  createTestDesk,
  fileReport,
  handingOver,
  idOf,
  logItem,
  must,
  only,
  openAt,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import { AlreadyHandedOver, type Store } from '../ports.ts';
import { goneHomeNote, handOverItem } from './hand-over-item.ts';

async function attempt(desk: TestDesk, handing: Parameters<typeof desk.does.handOverItem>[0]) {
  return refusalOf(await desk.does.handOverItem(handing, desk.clerk));
}

test('the handover keeps who gave it, to whom, on what proof', async () => {
  const desk = await createTestDesk();
  const { claim, item } = await approveItem(desk);
  const handing = { ...handingOver(desk, claim), receivedBy: ' Owner ', proofNotes: ' Card. ' };
  expect(must(await desk.does.handOverItem(handing, desk.clerk))).toMatchObject({
    claimId: claim.id,
    itemId: item.id,
    by: desk.clerk.staffId,
    receivedBy: 'Owner',
    proofNotes: 'Card.',
    at: desk.clock.now(),
  });
});

test('a pickup code may be typed with gaps', async () => {
  const desk = await createTestDesk();
  const { claim } = await approveItem(desk);
  const handing = handingOver(desk, claim);
  const pickupCode = `${handing.pickupCode.slice(0, 3)} ${handing.pickupCode.slice(3)}`;
  expect(await attempt(desk, { ...handing, pickupCode })).toBeNull();
});

test('without an approved claim, a right code and proof nothing is handed over', async () => {
  const desk = await createTestDesk();
  const { claim, item } = await claimItem(desk);
  const handing = handingOver(desk, claim);
  expect(await attempt(desk, handing)).toBe('claim.not-approved');
  must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));
  expect(await attempt(desk, { ...handing, pickupCode: '' })).toBe('handover.wrong-code');
  expect(await attempt(desk, { ...handing, proofNotes: ' ' })).toBe('handover.proof-missing');
  expect(await attempt(desk, { ...handing, claimId: idOf<ClaimId>(999) })).toBe('claim.not-found');
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.status).toBe('reserved');
});

test('nothing is ever handed over twice, not even to the same visitor', async () => {
  const desk = await createTestDesk();
  const { claim } = await approveItem(desk);
  const handing = handingOver(desk, claim);
  expect(await attempt(desk, handing)).toBeNull();
  expect(await attempt(desk, handing)).toBe('handover.already-done');
  expect((await desk.does.readBoard()).today.returned).toBe(1);
});

test('the store’s own word that a thing is gone is a refusal, not a fault', async () => {
  const desk = await createTestDesk();
  const { claim } = await approveItem(desk);
  const unique: Store = {
    ...desk.store,
    transaction: () => Promise.reject(new AlreadyHandedOver('unique index')),
  };
  const handOver = handOverItem({ ...desk.deps, store: unique });
  expect(refusalOf(await handOver(handingOver(desk, claim), desk.clerk))).toBe(
    'handover.already-done',
  );
  const broken: Store = { ...desk.store, transaction: () => Promise.reject(new Error('no disk')) };
  await expect(
    handOverItem({ ...desk.deps, store: broken })(handingOver(desk, claim), desk.clerk),
  ).rejects.toThrow('no disk');
});

test('after five wrong codes within an hour even the right one has to wait', async () => {
  const desk = await createTestDesk();
  const { claim } = await approveItem(desk);
  const handing = handingOver(desk, claim);
  const wrong = { ...handing, pickupCode: '000000x' };
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await attempt(desk, wrong)).toBe('handover.wrong-code');
    desk.clock.advance(10);
  }
  expect(await attempt(desk, wrong)).toBe('request.too-many');
  expect(await attempt(desk, handing)).toBe('request.too-many');
  desk.clock.advance(10);
  expect(await attempt(desk, handing)).toBeNull();
});

test('wrong codes for one claim do not stand in the way of another', async () => {
  const desk = await createTestDesk();
  const { claim, item } = await approveItem(desk);
  for (let tries = 0; tries < 5; tries += 1) {
    await attempt(desk, { ...handingOver(desk, claim), pickupCode: '' });
  }
  const rival = await claimLogged(desk, item);
  must(await desk.does.rejectClaim({ id: claim.id, note: '' }, desk.clerk));
  must(await desk.does.approveClaim({ id: rival.claim.id, note: '' }, desk.clerk));
  expect(await attempt(desk, handingOver(desk, rival.claim))).toBeNull();
});

test('a wrong code stands in the history with the clerk’s name, without the code', async () => {
  const desk = await createTestDesk();
  const { claim, item } = await approveItem(desk);
  await attempt(desk, { ...handingOver(desk, claim), pickupCode: '987654' });
  const history = must(await desk.does.readFoundItemHistory({ id: item.id }));
  const refused = only(history.filter(({ event }) => event.name === 'handover.refused'));
  expect(refused.staffName).toBe('Clerk One');
  expect(JSON.stringify(refused)).not.toContain('987654');
});

test('others who claimed the thing are told no, called no more, and may look on', async () => {
  const desk = await createTestDesk();
  const { claim, item } = await approveItem(desk);
  const rival = await claimLogged(desk, item);
  const onlooker = await fileReport(desk);
  expect(onlooker.matches).toHaveLength(1);

  expect(await attempt(desk, handingOver(desk, claim))).toBeNull();

  const file = must(await desk.does.readClaim({ id: rival.claim.id }));
  expect(file.claim).toMatchObject({ status: 'rejected', decisionNote: goneHomeNote });
  expect(file.ticket).toBeNull();
  expect(file.report.status).toBe('open');
  expect(await desk.does.listMatches()).toEqual([]);
});

test('whatever else the same visitor had claimed is free for others again', async () => {
  const desk = await createTestDesk();
  const first = await logItem(desk);
  const second = await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const guest = desk.guestOf(report.id);
  const claims = [];
  for (const { id } of matches) {
    claims.push(must(await desk.does.submitClaim({ matchId: id, statement: 'mine' }, guest)).claim);
  }
  for (const { id } of claims) must(await desk.does.approveClaim({ id, note: '' }, desk.clerk));
  const [taken, left] = claims;
  if (!taken || !left) expect.fail('two claims were made');

  expect(await attempt(desk, handingOver(desk, taken))).toBeNull();

  const leftItem = left.itemId === first.item.id ? first.item : second.item;
  expect(must(await desk.does.readFoundItem({ id: leftItem.id })).item.status).toBe('held');
  expect(must(await desk.does.readClaim({ id: left.id })).claim.status).toBe('withdrawn');
});

test.each(['called', 'serving'] as const)(
  'a ticket that is %s is served and its counter free',
  async (status) => {
    const desk = await createTestDesk();
    const { claim, ticket } = await approveItem(desk);
    const counterId = await openAt(desk);
    must(await desk.does.callTicketAt({ counterId, ticketId: ticket.id }, desk.clerk));
    desk.clock.advance(1);
    if (status === 'serving') must(await desk.does.serveTicket({ id: ticket.id }, desk.clerk));
    desk.clock.advance(2);

    expect(await attempt(desk, handingOver(desk, claim))).toBeNull();

    const { ticket: served } = must(await desk.does.readTicket({ id: ticket.id }));
    expect(served).toMatchObject({ status: 'served', closedAt: desk.clock.now() });
    expect(served.servingAt).toBe(
      status === 'called' ? '2026-06-03T10:00:00.000Z' : '2026-06-03T10:01:00.000Z',
    );
    expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
  },
);

test('a place in line that nobody has called yet is given back', async () => {
  const desk = await createTestDesk();
  const { claim, ticket } = await approveItem(desk);
  expect(await attempt(desk, handingOver(desk, claim))).toBeNull();
  expect(must(await desk.does.readTicket({ id: ticket.id })).ticket.status).toBe('cancelled');
});
