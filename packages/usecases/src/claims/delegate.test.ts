import {
  approveItem,
  createTestDesk,
  fileReport,
  handingOver,
  must,
  refusalOf,
  type TestDesk,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

async function codesOf(desk: TestDesk, reportId: Parameters<TestDesk['guestOf']>[0]) {
  const page = must(await desk.does.readGuestReport({ reportId, holds: 'link' }));
  return page.claims[0];
}

test('whoever is sent has a code of their own, and the handover says who came', async () => {
  const desk = await createTestDesk();
  const { claim, report, item } = await approveItem(desk);
  must(await desk.does.nameDelegate({ id: claim.id, name: 'My aunt' }, desk.guestOf(report.id)));
  const codes = await codesOf(desk, report.id);
  expect(codes?.delegateCode).toMatch(/^\d{6}$/);
  expect(codes?.delegateCode).not.toBe(codes?.pickupCode);
  const byCode = must(await desk.does.readGuestReport({ reportId: report.id, holds: 'code' }));
  expect(byCode.claims[0]?.delegateCode).toBeNull();

  const handing = { ...handingOver(desk, claim), pickupCode: codes?.delegateCode ?? '' };
  expect(must(await desk.does.handOverItem(handing, desk.clerk)).delegateName).toBe('My aunt');
  const events = await desk.events();
  expect(events.find(({ name }) => name === 'handover.completed')?.facts).toEqual({
    isDelegate: true,
  });
  expect(JSON.stringify(events)).not.toContain('My aunt');
  expect((await codesOf(desk, report.id))?.delegateCode).toBeNull();
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.status).toBe('returned');
});

test('the owner’s own code stays good', async () => {
  const desk = await createTestDesk();
  const { claim, report } = await approveItem(desk);
  must(await desk.does.nameDelegate({ id: claim.id, name: 'My aunt' }, desk.guestOf(report.id)));
  const handed = must(await desk.does.handOverItem(handingOver(desk, claim), desk.clerk));
  expect(handed.delegateName).toBeNull();
});

test('a revoked code, or that of somebody named before, opens nothing and counts as a guess', async () => {
  const desk = await createTestDesk();
  const { claim, report } = await approveItem(desk);
  const guest = desk.guestOf(report.id);
  const name = async (delegateName: string) => {
    must(await desk.does.nameDelegate({ id: claim.id, name: delegateName }, guest));
    return (await codesOf(desk, report.id))?.delegateCode ?? '';
  };
  const aunt = await name('My aunt');
  expect(await name('My aunt')).toBe(aunt);
  const uncle = await name('My uncle');
  expect(uncle).not.toBe(aunt);
  must(await desk.does.revokeDelegate({ id: claim.id }, guest));
  const handing = handingOver(desk, claim);
  for (const pickupCode of [aunt, uncle, aunt, uncle, aunt]) {
    const answer = await desk.does.handOverItem({ ...handing, pickupCode }, desk.clerk);
    expect(refusalOf(answer)).toBe('handover.wrong-code');
  }
  expect(refusalOf(await desk.does.handOverItem(handing, desk.clerk))).toBe('request.too-many');
});

test('nobody sends somebody to another visitor’s claim, or to one that is decided', async () => {
  const desk = await createTestDesk();
  const { claim, report } = await approveItem(desk);
  const stranger = desk.guestOf((await fileReport(desk)).report.id);
  const sending = { id: claim.id, name: 'Me' };
  expect(refusalOf(await desk.does.nameDelegate(sending, stranger))).toBe('claim.not-found');
  expect(refusalOf(await desk.does.revokeDelegate(sending, stranger))).toBe('claim.not-found');
  must(await desk.does.rejectClaim({ id: claim.id, note: '' }, desk.clerk));
  expect(refusalOf(await desk.does.nameDelegate(sending, desk.guestOf(report.id)))).toBe(
    'claim.already-decided',
  );
});

test('a code that happens to be the owner’s is not given to anybody else', async () => {
  const desk = await createTestDesk();
  const { nameDelegate } = await import('./name-delegate.ts');
  const { claim, report } = await approveItem(desk);
  const tried: string[] = [];
  const codes = {
    ...desk.deps.codes,
    delegateCode: (id: typeof claim.id, nonce: string) => {
      tried.push(nonce);
      return tried.length < 3 ? desk.deps.codes.pickupCode(id) : '000001';
    },
  };
  const name = nameDelegate({ ...desk.deps, codes });
  const named = must(await name({ id: claim.id, name: 'Me' }, desk.guestOf(report.id)));
  expect(named.delegate?.nonce).toBe(tried[2]);
});
