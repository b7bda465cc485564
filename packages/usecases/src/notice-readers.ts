import type {
  DeviceId,
  Instant,
  LostReportId,
  Notice,
  NoticeFailure,
  NoticeId,
  NoticeStatus,
  PushSubscription,
  SmsUse,
} from '@homeward/domain';
import type { Page } from './store-readers.ts';

export interface NoticesReader {
  find(id: NoticeId): Promise<Notice | null>;
  /** Which of these occasions have had their notice. */
  keysAmong(keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Waiting ones whose moment has come; first what is soonest worth nothing, so that whoever stands in line is not behind a mailing. */
  listDue(at: Instant, limit: number): Promise<readonly Notice[]>;
  /** Oldest first. */
  listByReport(reportId: LostReportId): Promise<readonly Notice[]>;
  /** Newest first. */
  list(filter: {
    readonly statuses: readonly NoticeStatus[];
    /** Those alone that went wrong for this cause. */
    readonly failure?: NoticeFailure | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  }): Promise<Page<Notice>>;
  /** How many of those written from then on stand how. */
  countSince(from: Instant): Promise<Readonly<Record<NoticeStatus, number>>>;
  /** How many of the failed ones written from then on failed for which cause. */
  countFailedSince(from: Instant): Promise<ReadonlyMap<NoticeFailure, number>>;
}

export interface PushSubscriptionsReader {
  /** Oldest first. */
  listByReport(reportId: LostReportId): Promise<readonly PushSubscription[]>;
}

/** A use of a number that costs money or could; the number itself is not kept. */
export interface SmsRow {
  readonly use: SmsUse;
  readonly numberKey: string;
  readonly kioskId: DeviceId | null;
  readonly at: Instant;
}

export interface SmsLedgerReader {
  /** How often since then; for one number or one kiosk where one is named. */
  count(of: {
    readonly use: SmsUse;
    readonly since: Instant;
    readonly numberKey?: string;
    readonly kioskId?: DeviceId;
  }): Promise<number>;
}
