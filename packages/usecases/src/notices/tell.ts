import {
  cancelNotice,
  type Instant,
  type LostReport,
  type LostReportId,
  type Notice,
  type NoticeContent,
  type NoticeId,
  postponeNotice,
  type TicketId,
  writeNotice,
} from '@homeward/domain';
import type { Actor, Deps, NewEvent, ReadTx, Tx } from '../ports.ts';

/** Something a visitor should be told. */
export interface Telling {
  readonly content: NoticeContent;
  /** What it is about; with the kind it names the occasion. */
  readonly subjectId: string;
  /** Tells two occasions of one subject apart, such as the second call of a ticket. */
  readonly occasion?: number;
  readonly ticketId?: TicketId | null;
  /** Until then it may be overtaken by what they do themselves. */
  readonly notBefore?: Instant | null;
}

export type TellDeps = Pick<Deps, 'clock' | 'ids' | 'venue'>;

const house: Actor = { kind: 'system' };

/**
 * Write down that the visitor of a report should be told, in the transaction in
 * which it became true. One occasion makes one notice for each way they chose;
 * for whoever chose none, or whose report is closed, nothing is written.
 */
export async function tell(
  deps: TellDeps,
  tx: Tx,
  reportId: LostReportId,
  telling: Telling,
): Promise<readonly Notice[]> {
  const report = await tx.lostReports.find(reportId);
  if (report?.status !== 'open') return [];
  const ways = await waysTo(tx, report);
  if (ways.length === 0) return [];
  const { content, subjectId, occasion = 1, ticketId = null, notBefore = null } = telling;
  const at = deps.clock.now();
  const name = `${content.kind}:${reportId}:${subjectId}:${occasion}`;
  const known = await tx.notices.keysAmong(ways.map(({ target }) => `${name}:${target}`));
  const hours = await statedHoursOf(tx, reportId);
  const written: Notice[] = [];
  for (const { target, channel } of ways) {
    const key = `${name}:${target}`;
    if (known.has(key)) continue;
    const { language } = report;
    const id = deps.ids.next<NoticeId>();
    const intent = { id, content, reportId, ticketId, subjectId, target, channel, language, key };
    const soonest = writeNotice(deps.venue, intent, at, hours);
    const waits = notBefore !== null && notBefore > soonest.nextAttemptAt;
    const notice = waits ? postponeNotice(soonest, notBefore) : soonest;
    await tx.notices.add(notice);
    await tx.events.append(noticeEvent('notice.written', notice), house, at);
    written.push(notice);
  }
  return written;
}

/** The hours by which they were to hear from us. */
export async function statedHoursOf(
  tx: ReadTx,
  reportId: LostReportId,
): Promise<readonly Instant[]> {
  return (await tx.promises.listByReport(reportId)).map(({ dueAt }) => dueAt);
}

/** Is there any way to tell them? */
export async function canBeTold(tx: ReadTx, report: LostReport): Promise<boolean> {
  return (await waysTo(tx, report)).length > 0;
}

/** Nothing is left to tell the visitor of a report. */
export async function cancelNotices(
  { clock }: Pick<Deps, 'clock'>,
  tx: Tx,
  reportId: LostReportId,
): Promise<void> {
  const at = clock.now();
  for (const notice of await tx.notices.listByReport(reportId)) {
    if (notice.status !== 'waiting') continue;
    const cancelled = await tx.notices.save(cancelNotice(notice, at));
    await tx.events.append(noticeEvent('notice.cancelled', cancelled), house, at);
  }
}

type NoticeEventName = Extract<NewEvent['name'], `notice.${string}`>;

/** What became of a notice, for the history of its report: what kind and which way, never where to. */
export function noticeEvent(name: NoticeEventName, notice: Notice): NewEvent {
  const { id, version, reportId, ticketId, kind, channel, failure } = notice;
  return { name, id, version, reportId, ticketId, facts: { kind, channel, failure } };
}

async function waysTo(
  tx: ReadTx,
  { id, contact }: LostReport,
): Promise<readonly Pick<Notice, 'target' | 'channel'>[]> {
  const browsers = await tx.pushSubscriptions.listByReport(id);
  return [
    ...(contact.channel === 'none'
      ? []
      : [{ target: 'contact', channel: contact.channel } as const]),
    ...browsers.map((browser) => ({ target: browser.id, channel: 'push' }) as const),
  ];
}
