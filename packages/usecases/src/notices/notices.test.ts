import { createTestDesk, must, only, refusalOf } from '@homeward/testkit';
import { expect, test } from 'vitest';
import {
  deliver,
  lapsed,
  lease,
  mail,
  noticesOf,
  sent,
  visitor,
} from '../../test/notice-scenes.ts';

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
