import type { ClaimId, LostReportId, MatchId } from '@homeward/domain';
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
} from '@homeward/testkit';
import { expect, test } from 'vitest';

const id = idOf<ClaimId>(900);

async function matched() {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const claiming = { id, matchId: only(matches).id, statement: 'A library card.' };
  return { desk, item, report, claiming, guest: desk.guestOf(report.id) };
}

test('a claim comes with a pickup ticket of its own, and reserves nothing yet', async () => {
  const { desk, item, claiming, guest, report } = await matched();
  const { claim, ticket } = must(await desk.does.submitClaim(claiming, guest));
  expect(claim).toMatchObject({ id, itemId: item.id, reportId: report.id, status: 'submitted' });
  expect(ticket).toMatchObject({ lane: 'pickup', claimId: id, reportId: report.id, readyAt: null });
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.status).toBe('held');
});

test('sending a claim again gives the same claim and the same ticket', async () => {
  const { desk, claiming, guest } = await matched();
  const first = must(await desk.does.submitClaim(claiming, guest));
  const eventsBefore = await desk.events();
  expect(must(await desk.does.submitClaim(claiming, guest))).toEqual(first);
  expect(await desk.events()).toEqual(eventsBefore);
  const other = { ...claiming, statement: 'Something else.' };
  expect(refusalOf(await desk.does.submitClaim(other, guest))).toBe('id.already-used');
});

test('a visitor claims a thing once at a time', async () => {
  const { desk, claiming, guest } = await matched();
  const { claim } = must(await desk.does.submitClaim(claiming, guest));
  const second = { ...claiming, id: undefined };
  const refused = await desk.does.submitClaim(second, guest);
  expect(refused).toMatchObject({
    refusal: { code: 'claim.already-submitted', claimId: claim.id },
  });
  must(await desk.does.withdrawClaim({ id: claim.id }, guest));
  must(await desk.does.submitClaim(second, guest));
});

test('a visitor who stands in line already keeps their place', async () => {
  const { desk, claiming, guest, report } = await matched();
  const taken = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  const { ticket } = must(await desk.does.submitClaim(claiming, guest));
  expect(ticket).toEqual(taken);
});

test('several visitors may claim one thing', async () => {
  const desk = await createTestDesk();
  const { item, claim } = await claimItem(desk);
  const rival = await claimLogged(desk, item);
  const file = must(await desk.does.readClaim({ id: claim.id }));
  expect(only(file.rivals).id).toBe(rival.claim.id);
  const waiting = await desk.does.listClaims();
  expect(waiting.map((each) => each.claim.id)).toEqual([claim.id, rival.claim.id]);
});

test('nobody claims by another visitor’s match, a dismissed one, or one of a thing that is gone', async () => {
  const { desk, item, claiming, guest, report } = await matched();
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  const code = async (who = guest) => refusalOf(await desk.does.submitClaim(claiming, who));
  expect(await code(stranger)).toBe('match.not-found');
  const nothing = { ...claiming, matchId: idOf<MatchId>(999) };
  expect(refusalOf(await desk.does.submitClaim(nothing, guest))).toBe('match.not-found');

  const winner = await claimLogged(desk, item);
  must(await desk.does.approveClaim({ id: winner.claim.id, note: '' }, desk.clerk));
  must(await desk.does.handOverItem(handingOver(desk, winner.claim), desk.clerk));
  expect(await code()).toBe('match.not-found');

  const { matches } = await logItem(desk);
  const [match] = matches.filter(({ reportId }) => reportId === report.id);
  const dismissed = { ...claiming, matchId: match?.id ?? expect.fail('no match') };
  must(await desk.does.dismissMatch({ id: dismissed.matchId }, desk.clerk));
  expect(refusalOf(await desk.does.submitClaim(dismissed, guest))).toBe('match.not-found');
});

test('a closed report claims nothing', async () => {
  const { desk, claiming, guest, report } = await matched();
  must(await desk.does.withdrawLostReport({ reportId: report.id }, guest));
  expect(refusalOf(await desk.does.submitClaim(claiming, guest))).toBe('lost-report.closed');
});

test('staff claim on a visitor’s behalf', async () => {
  const { desk, claiming, report } = await matched();
  const { claim } = must(await desk.does.submitClaim(claiming, desk.clerk));
  expect(claim.reportId).toBe(report.id);
});

test('an approved claim reserves the thing and confirms the match', async () => {
  const desk = await createTestDesk();
  const { item, claim } = await approveItem(desk);
  const file = must(await desk.does.readClaim({ id: claim.id }));
  expect(file).toMatchObject({
    claim: { status: 'approved', decidedBy: desk.clerk.staffId, decisionNote: 'Knew the card.' },
    decidedBy: { name: 'Clerk One' },
    item: { id: item.id, status: 'reserved', reservedFor: claim.id },
    match: { status: 'confirmed' },
    ticket: { lane: 'pickup' },
  });
});

test('while a thing is reserved no other claim on it is approved', async () => {
  const desk = await createTestDesk();
  const { item, claim } = await approveItem(desk);
  const rival = await claimLogged(desk, item);
  const approveRival = () => desk.does.approveClaim({ id: rival.claim.id, note: '' }, desk.clerk);
  expect(refusalOf(await approveRival())).toBe('found-item.already-reserved');
  must(await desk.does.rejectClaim({ id: claim.id, note: 'Wrong card.' }, desk.clerk));
  must(await approveRival());
});

test('a claim is decided once', async () => {
  const desk = await createTestDesk();
  const { claim } = await approveItem(desk);
  const decision = { id: claim.id, note: '' };
  expect(refusalOf(await desk.does.approveClaim(decision, desk.clerk))).toBe(
    'claim.already-decided',
  );
  must(await desk.does.rejectClaim(decision, desk.clerk));
  expect(refusalOf(await desk.does.rejectClaim(decision, desk.clerk))).toBe(
    'claim.already-decided',
  );
});

test('a rejected claim frees the thing, the place in line and the counter that called it', async () => {
  const desk = await createTestDesk();
  const { item, claim, ticket } = await approveItem(desk);
  const counterId = await openAt(desk);
  must(await desk.does.callTicketAt({ counterId, ticketId: ticket.id }, desk.clerk));
  must(await desk.does.rejectClaim({ id: claim.id, note: 'Wrong card.' }, desk.clerk));
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.status).toBe('held');
  expect(must(await desk.does.readTicket({ id: ticket.id })).ticket.status).toBe('cancelled');
  expect(must(await desk.does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
  expect(await desk.does.listClaims()).toEqual([]);
  expect(only(await desk.does.listClaims({ statuses: ['rejected'] })).claim.id).toBe(claim.id);
});

test('with another claim still open, a rejected visitor keeps their place, and the other thing is fetched', async () => {
  const desk = await createTestDesk();
  const { item: second } = await logItem(desk);
  const { claim, report, ticket } = await claimItem(desk);
  must(await desk.does.readyTicket({ id: ticket.id }, desk.clerk));
  const { matches } = must(await desk.does.readLostReport({ id: report.id }));
  const match = matches.find(({ item }) => item.id === second.id)?.match ?? expect.fail();
  const claiming = { matchId: match.id, statement: 'Or this one.' };
  const { claim: other } = must(await desk.does.submitClaim(claiming, desk.guestOf(report.id)));
  must(await desk.does.rejectClaim({ id: claim.id, note: 'Knew nothing.' }, desk.clerk));
  const file = only((await desk.does.readTicketBoard()).waiting);
  expect(file).toMatchObject({ claim: { id: other.id }, item: { id: second.id }, isToFetch: true });
  expect(file.ticket).toMatchObject({ id: ticket.id, number: ticket.number, readyAt: null });
  must(await desk.does.rejectClaim({ id: other.id, note: 'Nor here.' }, desk.clerk));
  expect((await desk.does.readTicketBoard()).waiting).toEqual([]);
});

test('a rejected visitor who stood in line to ask something still may', async () => {
  const { desk, claiming, guest, report } = await matched();
  const asking = must(await desk.does.takeTicket({ reportId: report.id }, guest));
  must(await desk.does.submitClaim(claiming, guest));
  must(await desk.does.rejectClaim({ id, note: '' }, desk.clerk));
  expect(must(await desk.does.readTicket({ id: asking.id })).ticket).toEqual(asking);
});

test('rejecting one claim does not free what is reserved for another', async () => {
  const desk = await createTestDesk();
  const { item, claim } = await approveItem(desk);
  const rival = await claimLogged(desk, item);
  must(await desk.does.rejectClaim({ id: rival.claim.id, note: '' }, desk.clerk));
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.reservedFor).toBe(claim.id);
});

test('a visitor takes their own claim back, nobody else’s, and once', async () => {
  const desk = await createTestDesk();
  const { item, claim, report } = await approveItem(desk);
  const stranger = desk.guestOf(idOf<LostReportId>(999));
  const withdraw = (who = desk.guestOf(report.id)) =>
    desk.does.withdrawClaim({ id: claim.id }, who);
  expect(refusalOf(await withdraw(stranger))).toBe('claim.not-found');
  must(await withdraw());
  expect(refusalOf(await withdraw())).toBe('claim.already-decided');
  expect(must(await desk.does.readFoundItem({ id: item.id })).item.status).toBe('held');
});

test('a claim that is not there is refused', async () => {
  const desk = await createTestDesk();
  const decision = { id, note: '' };
  expect(refusalOf(await desk.does.approveClaim(decision, desk.clerk))).toBe('claim.not-found');
  expect(refusalOf(await desk.does.rejectClaim(decision, desk.clerk))).toBe('claim.not-found');
  expect(refusalOf(await desk.does.withdrawClaim({ id }, desk.clerk))).toBe('claim.not-found');
  expect(refusalOf(await desk.does.readClaim({ id }))).toBe('claim.not-found');
});
