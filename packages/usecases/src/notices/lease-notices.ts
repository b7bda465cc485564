import {
  addMinutes,
  cancelNotice,
  type Instant,
  isSendable,
  type LostReport,
  leaseNotice,
  type Notice,
  type NoticeAddress,
  type NoticeChannel,
  type NoticeFailure,
  postponeNotice,
  sendableFrom,
  settleAttempt,
  suppressNotice,
} from '@homeward/domain';
import type { Actor, Deps, Tx } from '../ports.ts';
import { isOvertaken } from './is-overtaken.ts';
import { addressOf, essenceOf } from './resolve-address.ts';
import { sendAllowance } from './sms-allowance.ts';
import { noticeEvent, statedHoursOf } from './tell.ts';

export interface LeaseNotices {
  /** Who sends them: a name no other worker has. */
  readonly by: string;
  readonly limit: number;
  /** After so many seconds they are anybody's again. */
  readonly seconds: number;
  /** Ways that are set up in this house. */
  readonly channels: readonly NoticeChannel[];
}

/** A notice in hand, with all that sending it needs. */
export interface LeasedNotice {
  readonly notice: Notice;
  readonly to: NoticeAddress;
  readonly reportCode: string;
  readonly guestToken: string;
  readonly unsubscribeToken: string;
}

type LeaseDeps = Pick<Deps, 'store' | 'clock' | 'codes' | 'venue'>;

const house: Actor = { kind: 'system' };

/**
 * Minutes after which it is tried again while a kiosk's hour is full: all who filed there in
 * a day are told at the same stated hour, and none of them may be left out for that.
 */
const fullHourPauseMinutes = 5;

/**
 * Take due notices in hand for a while. The address is read now, so that a
 * contact that was changed or deleted is honoured; what is overtaken, too late,
 * or would break the cap of a day is settled here and never leaves the house;
 * what would break that of an hour waits until there is room.
 */
export function leaseNotices(deps: LeaseDeps) {
  return async (lease: LeaseNotices): Promise<readonly LeasedNotice[]> => {
    const now = deps.clock.now();
    const isIdle = await deps.store.read(
      async (tx) => (await tx.notices.listDue(now, 1)).length === 0,
    );
    if (isIdle) return [];
    return deps.store.transaction(async (tx) => {
      const at = deps.clock.now();
      const due = await tx.notices.listDue(at, lease.limit);
      const reports = await tx.lostReports.findMany(due.map(({ reportId }) => reportId));
      const leased: LeasedNotice[] = [];
      for (const notice of due) {
        const report = reports.find(({ id }) => id === notice.reportId);
        const one = report && (await leaseOne(deps, tx, notice, report, lease, at));
        if (one) leased.push(one);
      }
      return leased;
    });
  };
}

async function leaseOne(
  deps: LeaseDeps,
  tx: Tx,
  due: Notice,
  report: LostReport,
  lease: LeaseNotices,
  at: Instant,
): Promise<LeasedNotice | null> {
  const to = await addressOf(tx, report, due.target);
  if (!to || report.status !== 'open' || (await isOvertaken(tx, due))) {
    return settle(tx, 'notice.cancelled', cancelNotice(due, at), at);
  }
  if (at > due.expiresAt)
    return settle(tx, 'notice.suppressed', suppressNotice(due, 'too-late', at), at);
  const hours = await statedHoursOf(tx, report.id);
  const from = sendableFrom(deps.venue, due.content, at, hours);
  if (from > at) {
    await tx.notices.save(postponeNotice(due, from));
    return null;
  }
  if (!isSendable(to)) {
    const delivery = { outcome: 'never', reason: 'address-invalid' } as const;
    return settle(tx, 'notice.failed', settleAttempt(due, delivery, at, 0), at);
  }
  const why = await obstacle(deps, tx, due, report, to, lease);
  if (why === 'kiosk-cap') {
    await tx.notices.save(postponeNotice(due, addMinutes(at, fullHourPauseMinutes)));
    return null;
  }
  if (why) return settle(tx, 'notice.suppressed', suppressNotice(due, why, at), at);
  const { channel } = to;
  const notice = await tx.notices.save(leaseNotice({ ...due, channel }, lease, at));
  return {
    notice,
    to,
    reportCode: report.code,
    guestToken: deps.codes.guestToken(report.id),
    unsubscribeToken: deps.codes.unsubscribeToken(report.id, due.target, essenceOf(to)),
  };
}

/** Only what has never been tried is counted: a message that did not arrive is not another one. */
async function obstacle(
  deps: LeaseDeps,
  tx: Tx,
  { attempts }: Notice,
  { filedOn }: LostReport,
  to: NoticeAddress,
  { channels }: LeaseNotices,
): Promise<NoticeFailure | null> {
  if (!channels.includes(to.channel)) return 'channel-off';
  if (to.channel !== 'sms' || attempts > 0) return null;
  return sendAllowance(deps, tx, to.number, filedOn);
}

async function settle(
  tx: Tx,
  name: 'notice.cancelled' | 'notice.suppressed' | 'notice.failed',
  changed: Notice,
  at: Instant,
): Promise<null> {
  await tx.events.append(noticeEvent(name, await tx.notices.save(changed)), house, at);
  return null;
}
