import { addMinutes, type LostReportId, type Notice } from '@homeward/domain';
import {
  aLostReportDescription,
  aVenue,
  createTestDesk,
  fileReport,
  must,
  only,
  refusalOf,
} from '@homeward/testkit';
import { expect, test } from 'vitest';
import {
  answer,
  browser,
  deliver,
  lapsed,
  lease,
  mail,
  noticesOf,
  sent,
  sms,
  visitor,
} from '../../test/notice-scenes.ts';

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

test('nobody else’s browser or page can be told of a report', async () => {
  const desk = await createTestDesk();
  const { report } = await fileReport(desk);
  const other = desk.guestOf('other' as LostReportId);
  const asking = { reportId: report.id, ...browser };
  expect(refusalOf(await desk.does.subscribePush(asking, other))).toBe('lost-report.not-found');
});
