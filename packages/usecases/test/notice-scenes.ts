import type {
  Contact,
  LostReportId,
  Notice,
  NoticeChannel,
  PromiseOutcome,
  Venue,
} from '@homeward/domain';
import {
  aLostReportDescription,
  aVenue,
  createTestDesk,
  kinds,
  must,
  only,
  type TestDesk,
} from '@homeward/testkit';

export const mail = { channel: 'mail', address: 'wren@example.org' } as const;
export const sms = { channel: 'sms', number: '+31612345678' } as const;
export const channels: readonly NoticeChannel[] = ['mail', 'sms', 'push'];
export const browser = {
  endpoint: 'https://updates.push.services.mozilla.com/wpush/v2/one',
  p256dh: 'BExampleExampleExampleExample',
  auth: 'ExampleExampleEx',
};

/** A visitor who wants to be told like this, and whose hat is not here. */
export async function visitor(desk: TestDesk, contact: Contact = mail, over = {}) {
  const id = desk.deps.ids.next<LostReportId>();
  const description = aLostReportDescription({ categoryId: kinds.hat, ...over });
  const filing = { id, description, language: 'en', contact } as const;
  return must(await desk.does.fileLostReport(filing, desk.kiosk)).report;
}

/** Everything a visitor was to be told, oldest first. */
export const noticesOf = (desk: TestDesk, id: LostReportId) =>
  desk.store.read((tx) => tx.notices.listByReport(id));
/** Take what is due in hand for a minute. */
export const lease = (desk: TestDesk, by = 'worker') =>
  desk.does.leaseNotices({ by, limit: 10, seconds: 60, channels });
/** What became of an attempt. */
export const deliver = (desk: TestDesk, { id }: Notice, delivery: object) =>
  desk.does.recordDelivery({ id, by: 'worker', delivery: delivery as never, chance: 0.5 });
export const sent = { outcome: 'sent', providerId: 'p-1' };

/** A stated hour has passed, and the visitor is to be told. */
export async function lapsed(desk: TestDesk, contact: Contact = mail) {
  const report = await visitor(desk, contact);
  desk.clock.advance(24 * 60);
  await desk.does.lapsePromises();
  return { report, notice: only(await noticesOf(desk, report.id)) };
}

/** The hours a visitor still waits for. */
export const openPromises = async (desk: TestDesk, id: LostReportId) =>
  (await desk.store.read((tx) => tx.promises.listByReport(id))).filter(
    ({ status }) => status === 'open',
  );

/** A colleague tells the visitor how it stands. */
export async function answer(desk: TestDesk, reportId: LostReportId, outcome: PromiseOutcome) {
  const { id } = only(await openPromises(desk, reportId));
  must(await desk.does.keepPromise({ id, outcome }, desk.clerk));
}

/** A desk where whatever shares a word is almost certainly the one. */
export const sureDesk = (over: Partial<Venue> = {}) =>
  createTestDesk({
    venue: aVenue({ matchThresholds: { haveALook: 0.01, almostCertain: 0.02 }, ...over }),
  });
