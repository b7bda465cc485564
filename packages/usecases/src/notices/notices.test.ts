import {
  addMinutes,
  type ClaimId,
  type Contact,
  type LostReportId,
  type MatchId,
  type Notice,
  type NoticeChannel,
  type PromiseOutcome,
  type Venue,
} from '@homeward/domain';
import {
  aLostReport,
  aLostReportDescription,
  aMatch,
  aVenue,
  claimLogged,
  createTestDesk,
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

const mail = { channel: 'mail', address: 'wren@example.org' } as const;
const sms = { channel: 'sms', number: '+31612345678' } as const;
const channels: readonly NoticeChannel[] = ['mail', 'sms', 'push'];
const browser = {
  endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/one',
  p256dh: 'BExampleExampleExampleExample',
  auth: 'ExampleExampleEx',
};

/** A visitor who wants to be told like this, and whose hat is not here. */
async function visitor(desk: TestDesk, contact: Contact = mail, over = {}) {
  const id = desk.deps.ids.next<LostReportId>();
  const description = aLostReportDescription({ categoryId: kinds.hat, ...over });
  const filing = { id, description, language: 'en', contact } as const;
  return must(await desk.does.fileLostReport(filing, desk.kiosk)).report;
}

const noticesOf = (desk: TestDesk, id: LostReportId) =>
  desk.store.read((tx) => tx.notices.listByReport(id));
const lease = (desk: TestDesk, by = 'worker') =>
  desk.does.leaseNotices({ by, limit: 10, seconds: 60, channels });
const deliver = (desk: TestDesk, { id }: Notice, delivery: object) =>
  desk.does.recordDelivery({ id, by: 'worker', delivery: delivery as never, chance: 0.5 });
const sent = { outcome: 'sent', providerId: 'p-1' };

/** A stated hour has passed, and the visitor is to be told. */
async function lapsed(desk: TestDesk, contact: Contact = mail) {
  const report = await visitor(desk, contact);
  desk.clock.advance(24 * 60);
  await desk.does.lapsePromises();
  return { report, notice: only(await noticesOf(desk, report.id)) };
}

const openPromises = async (desk: TestDesk, id: LostReportId) =>
  (await desk.store.read((tx) => tx.promises.listByReport(id))).filter(
    ({ status }) => status === 'open',
  );

/** A colleague tells the visitor how it stands. */
async function answer(desk: TestDesk, reportId: LostReportId, outcome: PromiseOutcome) {
  const { id } = only(await openPromises(desk, reportId));
  must(await desk.does.keepPromise({ id, outcome }, desk.clerk));
}

/** A desk where whatever shares a word is almost certainly the one. */
const sureDesk = (over: Partial<Venue> = {}) =>
  createTestDesk({
    venue: aVenue({ matchThresholds: { haveALook: 0.01, almostCertain: 0.02 }, ...over }),
  });

test('a stated hour that passes makes one notice, which goes to the address of that moment', async () => {
  const desk = await createTestDesk();
  const { report, notice } = await lapsed(desk);
  expect(notice).toMatchObject({ kind: 'promise-due', channel: 'mail', status: 'waiting' });
  expect(JSON.stringify(notice)).not.toContain(mail.address);
  const contact = { channel: 'mail', address: 'new@example.org' } as const;
  must(await desk.does.changeContact({ reportId: report.id, contact }, desk.guestOf(report.id)));
  const leased = only(await lease(desk));
  expect(leased.to).toEqual(contact);
  expect(await deliver(desk, notice, sent)).toMatchObject({ status: 'sent', providerId: 'p-1' });
  const told = (await desk.events()).filter(({ name }) => name.startsWith('notice.'));
  expect(told.map(({ name }) => name)).toEqual(['notice.written', 'notice.sent']);
  expect(JSON.stringify(told)).not.toContain('example.org');
});

test('whoever chose a slip gets no notice', async () => {
  const desk = await createTestDesk();
  const report = await visitor(desk, { channel: 'none' });
  desk.clock.advance(24 * 60);
  await desk.does.lapsePromises();
  expect(await noticesOf(desk, report.id)).toEqual([]);
});

test('what a worker has in hand nobody else gets, until its lease is over', async () => {
  const desk = await createTestDesk();
  const { notice } = await lapsed(desk);
  expect(await lease(desk)).toHaveLength(1);
  expect(await lease(desk, 'another')).toHaveLength(0);
  desk.clock.advance(2);
  expect(await lease(desk, 'another')).toHaveLength(1);
  // The one who was thought dead has sent it after all: that counts.
  expect(await deliver(desk, notice, sent)).toMatchObject({ status: 'sent' });
  desk.clock.advance(2);
  expect(await lease(desk)).toHaveLength(0);
});

test('a failure that may pass is tried again later, one that may not is listed and can be resent', async () => {
  const desk = await createTestDesk();
  const { notice } = await lapsed(desk);
  await lease(desk);
  await deliver(desk, notice, { outcome: 'later', reason: 'busy', retryAfterSeconds: 120 });
  desk.clock.advance(1);
  expect(await lease(desk)).toHaveLength(0);
  desk.clock.advance(5);
  expect(await lease(desk)).toHaveLength(1);
  await deliver(desk, notice, { outcome: 'never', reason: 'refused' });
  const list = await desk.does.listNotices({ statuses: ['failed'] });
  expect(only(list.notices).notice).toMatchObject({ failure: 'refused', attempts: 2 });
  must(await desk.does.resendNotice({ id: notice.id }, desk.clerk));
  expect(await lease(desk)).toHaveLength(1);
  expect(refusalOf(await desk.does.resendNotice({ id: notice.id }, desk.clerk))).toBe(
    'notice.not-failed',
  );
});

test('what failed for one cause is sent again in one go, within a day and for open reports alone', async () => {
  const desk = await createTestDesk();
  const reports = [await visitor(desk), await visitor(desk), await visitor(desk)];
  desk.clock.advance(24 * 60);
  await desk.does.lapsePromises();
  for (const { notice } of await lease(desk)) {
    await deliver(desk, notice, { outcome: 'never', reason: 'not-authorised' });
  }
  const causes = async () => (await desk.does.listNotices({ statuses: ['failed'] })).causes;
  expect(await causes()).toEqual([{ failure: 'not-authorised', count: 3 }]);
  const reportId = only(reports.slice(0, 1)).id;
  must(await desk.does.withdrawLostReport({ reportId }, desk.guestOf(reportId)));
  const resend = (failure: 'busy' | 'not-authorised') =>
    desk.does.resendFailed({ failure }, desk.admin);
  expect(must(await resend('busy'))).toBe(0);
  expect(must(await resend('not-authorised'))).toBe(2);
  expect(must(await resend('not-authorised'))).toBe(0);
  const resent = (await desk.events()).filter(({ name }) => name === 'notice.resent');
  expect(resent.map(({ actor }) => actor)).toEqual([desk.admin, desk.admin]);
  expect(await lease(desk)).toHaveLength(2);
});

test('a closed report hears nothing more', async () => {
  const desk = await createTestDesk();
  const { report } = await lapsed(desk);
  must(await desk.does.withdrawLostReport({ reportId: report.id }, desk.guestOf(report.id)));
  expect(only(await noticesOf(desk, report.id)).status).toBe('cancelled');
  expect(await lease(desk)).toEqual([]);
});

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

test('one tap ends one way of being told; a forged token, or that of an older address, ends nothing', async () => {
  const desk = await createTestDesk();
  const { report } = await lapsed(desk);
  const { unsubscribeToken: token } = only(await lease(desk));
  const contactOf = async () =>
    (await desk.store.read((tx) => tx.lostReports.find(report.id)))?.contact;
  must(await desk.does.unsubscribe({ token: `${token.slice(0, -1)}x` }));
  const old = desk.deps.codes.unsubscribeToken(report.id, 'contact', 'old@example.org');
  must(await desk.does.unsubscribe({ token: old }));
  must(await desk.does.unsubscribe({ token: 'nonsense' }));
  expect(await contactOf()).toEqual(mail);
  must(await desk.does.unsubscribe({ token }));
  must(await desk.does.unsubscribe({ token }));
  expect(await contactOf()).toEqual({ channel: 'none' });
});

test('a number in a country this venue does not write to is refused, and so is a flood at one kiosk', async () => {
  const rules = aVenue().notices;
  const limits = { perNumberDaily: 2, perKioskHourly: 3, perVenueDaily: 9, countries: ['+31'] };
  const venue = aVenue({ notices: { ...rules, sms: limits } });
  const desk = await createTestDesk({ venue });
  const file = async (number: string) =>
    refusalOf(
      await desk.does.fileLostReport(
        {
          id: desk.deps.ids.next<LostReportId>(),
          description: aLostReportDescription(),
          language: 'en',
          contact: { channel: 'sms', number },
        },
        desk.kiosk,
      ),
    );
  expect(await file('+8811234567')).toBe('contact.country-not-allowed');
  expect(await file(sms.number)).toBeNull();
  expect(await file(sms.number)).toBeNull();
  expect(await file(sms.number)).toBe('contact.too-many');
  expect(await file('+31600000001')).toBeNull();
  expect(await file('+31600000002')).toBe('contact.too-many');
  desk.clock.advance(61);
  expect(await file('+31600000002')).toBeNull();
});

test('more messages than a number may get are held back, and staff see why', async () => {
  const rules = aVenue().notices;
  const limits = { ...rules.sms, perNumberDaily: 1 };
  const desk = await createTestDesk({ venue: aVenue({ notices: { ...rules, sms: limits } }) });
  const report = await visitor(desk, sms);
  await answer(desk, report.id, 'still-looking');
  expect(await lease(desk)).toHaveLength(1);
  await answer(desk, report.id, 'not-found');
  expect(await lease(desk)).toHaveLength(0);
  const list = await desk.does.listNotices({ statuses: ['suppressed'] });
  expect(only(list.notices).notice.failure).toBe('number-cap');
  const ledger = await desk.store.read((tx) =>
    tx.smsLedger.count({ use: 'sent', since: '2000-01-01T00:00:00.000Z' as never }),
  );
  expect(ledger).toBe(1);
});

test('more messages than a kiosk may cause in an hour wait until there is room', async () => {
  const rules = aVenue().notices;
  const limits = { ...rules.sms, perKioskHourly: 1 };
  const desk = await createTestDesk({ venue: aVenue({ notices: { ...rules, sms: limits } }) });
  for (const number of ['+31600000001', '+31600000002']) {
    await visitor(desk, { channel: 'sms', number });
    desk.clock.advance(61);
  }
  for (const { id } of await desk.store.read((tx) =>
    tx.promises.listOpen({ dueBy: addMinutes(desk.clock.now(), 600), limit: 9 }),
  )) {
    must(await desk.does.keepPromise({ id, outcome: 'not-found' }, desk.clerk));
  }
  await deliver(desk, only(await lease(desk)).notice, sent);
  desk.clock.advance(30);
  expect(await lease(desk)).toEqual([]);
  desk.clock.advance(31);
  expect(await lease(desk)).toHaveLength(1);
  const { notices } = await desk.does.listNotices({ statuses: ['suppressed'] });
  expect(notices).toEqual([]);
});

test('a way that is not set up holds the notice back instead of losing it', async () => {
  const desk = await createTestDesk();
  const { report } = await lapsed(desk, sms);
  await desk.does.leaseNotices({ by: 'worker', limit: 10, seconds: 60, channels: ['mail'] });
  expect(only(await noticesOf(desk, report.id))).toMatchObject({
    status: 'suppressed',
    failure: 'channel-off',
  });
});

test('up to three browsers are told beside the contact; one that is gone is forgotten', async () => {
  const desk = await createTestDesk();
  const { id: reportId } = await visitor(desk);
  const guest = desk.guestOf(reportId);
  const subscribe = (number: number) =>
    desk.does.subscribePush(
      { reportId, ...browser, endpoint: `${browser.endpoint}${number}` },
      guest,
    );
  for (const number of [1, 2, 3, 3]) must(await subscribe(number));
  expect(refusalOf(await subscribe(4))).toBe('notice.too-many-subscriptions');
  const local = { reportId, ...browser, endpoint: 'https://127.0.0.1/push' };
  expect(refusalOf(await desk.does.subscribePush(local, guest))).toBe('request.invalid');
  desk.clock.advance(24 * 60);
  await desk.does.lapsePromises();
  const notices = await noticesOf(desk, reportId);
  expect(notices.map(({ channel }) => channel).sort()).toEqual(['mail', 'push', 'push', 'push']);
  await lease(desk);
  const push = notices.find(({ channel }) => channel === 'push') as Notice;
  await deliver(desk, push, { outcome: 'never', reason: 'subscription-gone' });
  expect(must(await desk.does.readGuestReport({ reportId, holds: 'link' })).browsers).toBe(2);
  must(await desk.does.forgetVisitor({ reportId }, guest));
  expect(must(await desk.does.readGuestReport({ reportId, holds: 'link' })).browsers).toBe(0);
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

test('nobody else’s browser or page can be told of a report', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const other = desk.guestOf('other' as LostReportId);
  const asking = { reportId: report.id, ...browser };
  expect(refusalOf(await desk.does.subscribePush(asking, other))).toBe('lost-report.not-found');
});
