import {
  createTestDesk,
  enquire,
  fileReport,
  handingOver,
  logItem,
  must,
  only,
  openAt,
  refusalOf,
  spots,
} from '@homeward/testkit';
import { expect, test } from 'vitest';

test('a backpack finds its way home, and every page can tell how', async () => {
  const desk = await createTestDesk();
  const { does, clerk } = desk;

  const { item } = await logItem(desk);
  const { report, guestToken, matches } = await fileReport(desk);
  const match = only(matches);
  expect(match).toMatchObject({ itemId: item.id, level: 'almost-certain', status: 'suggested' });
  expect((await does.findReportByToken(guestToken))?.id).toBe(report.id);

  const guest = desk.guestOf(report.id);
  const claiming = { matchId: match.id, statement: 'There is a library card inside.' };
  const { claim, ticket } = must(await does.submitClaim(claiming, guest));
  expect(ticket).toMatchObject({ lane: 'pickup', number: 1, status: 'waiting' });
  const id = ticket?.id ?? expect.fail('no ticket');

  const counterId = await openAt(desk);
  expect(refusalOf(await does.callNext({ counterId }, clerk))).toBe('queue.empty');
  desk.clock.advance(3);
  must(await does.readyTicket({ id, counterId }, clerk));
  expect(must(await does.callNext({ counterId }, clerk)).id).toBe(id);
  const [served] = (await does.readBoard()).counters;
  expect(served).toMatchObject({ counter: { id: counterId }, ticket: { id, status: 'called' } });

  must(await does.serveTicket({ id }, clerk));
  must(await does.approveClaim({ id: claim.id, note: 'Knew the card.' }, clerk));
  const page = must(await does.readGuestReport({ reportId: report.id, holds: 'link' }));
  const pickupCode = only(page.claims).pickupCode ?? expect.fail('no pickup code');

  desk.clock.advance(2);
  const handing = { ...handingOver(desk, claim), pickupCode };
  const handover = must(await does.handOverItem(handing, clerk));
  expect(handover).toMatchObject({ itemId: item.id, by: clerk.staffId });
  expect(refusalOf(await does.handOverItem(handing, desk.colleague))).toBe('handover.already-done');

  const home = must(await does.readFoundItem({ id: item.id }));
  expect(home.item).toMatchObject({ status: 'returned', whereabouts: { at: 'owner' } });
  expect(home.handover).toMatchObject({ handover, by: { name: 'Clerk One' } });
  const afterwards = must(await does.readGuestReport({ reportId: report.id, holds: 'link' }));
  expect(afterwards).toMatchObject({
    report: { status: 'closed', closedBecause: 'returned' },
    matches: [],
    claims: [{ claim: { status: 'completed' }, pickupCode: null }],
    ticket: null,
  });
  expect(must(await does.readCounter({ id: counterId })).counter.ticketId).toBeNull();
  expect((await does.readBoard()).today).toEqual({ found: 1, returned: 1, served: 1 });

  const history = must(await does.readFoundItemHistory({ id: item.id }));
  expect(history.map(({ event }) => event.name)).toEqual([
    'found-item.registered',
    'match.suggested',
    'claim.submitted',
    'ticket.issued',
    'found-item.moved',
    'ticket.readied',
    'ticket.called',
    'ticket.serving',
    'claim.approved',
    'found-item.reserved',
    'match.confirmed',
    'found-item.returned',
    'claim.completed',
    'handover.completed',
    'ticket.served',
  ]);
  expect(
    history.filter(({ staffName }) => staffName === null).map(({ event }) => event.name),
  ).toEqual(['match.suggested', 'claim.submitted', 'ticket.issued']);
});

test('two clerks who call next at the same moment never get the same ticket', async () => {
  const desk = await createTestDesk();
  await openAt(desk, spots.counterOne);
  await openAt(desk, spots.counterTwo);
  const tickets = [await enquire(desk), await enquire(desk)];

  const calls = await Promise.all([
    desk.does.callNext({ counterId: spots.counterOne }, desk.clerk),
    desk.does.callNext({ counterId: spots.counterTwo }, desk.colleague),
  ]);

  const called = calls.map((call) => must(call).id);
  expect(new Set(called)).toEqual(new Set(tickets.map(({ id }) => id)));
});

test('of two clerks who hand the same thing over at the same moment, one succeeds', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk);
  const { report, matches } = await fileReport(desk);
  const { claim } = must(
    await desk.does.submitClaim(
      { matchId: only(matches).id, statement: 'mine' },
      desk.guestOf(report.id),
    ),
  );
  must(await desk.does.approveClaim({ id: claim.id, note: '' }, desk.clerk));

  const attempts = await Promise.all([
    desk.does.handOverItem(handingOver(desk, claim), desk.clerk),
    desk.does.handOverItem(handingOver(desk, claim), desk.colleague),
  ]);

  expect(attempts.map(refusalOf).sort()).toEqual(['handover.already-done', null]);
  const completed = (await desk.events()).filter(({ name }) => name === 'handover.completed');
  expect(only(completed).itemId).toBe(item.id);
});

test('nothing withheld, said in confidence, or secret ever stands in an event', async () => {
  const desk = await createTestDesk();
  const { item } = await logItem(desk, { withheldDetails: 'WITHHELD' });
  const { report, guestToken, matches } = await fileReport(desk);
  const contact = { channel: 'mail', address: 'CONTACT@example.org' } as const;
  const guest = desk.guestOf(report.id);
  must(await desk.does.changeContact({ reportId: report.id, contact }, guest));
  const { claim } = must(
    await desk.does.submitClaim({ matchId: only(matches).id, statement: 'STATEMENT' }, guest),
  );
  must(await desk.does.approveClaim({ id: claim.id, note: 'DECISION' }, desk.clerk));
  const handing = handingOver(desk, claim);
  must(await desk.does.handOverItem({ ...handing, proofNotes: 'PROOF' }, desk.clerk));

  const told = JSON.stringify(await desk.events());
  const secrets = ['WITHHELD', 'CONTACT', 'STATEMENT', 'DECISION', 'PROOF', handing.receivedBy];
  for (const secret of [...secrets, handing.pickupCode, guestToken, report.code, item.title]) {
    expect(told).not.toContain(secret);
  }
});
