import type {
  Announcement,
  Claim,
  Counter,
  Device,
  DeviceId,
  Enrolment,
  Feedback,
  FoundItem,
  GuestPromise,
  Handover,
  Instant,
  LookAlike,
  LostReport,
  LostReportId,
  Match,
  Notice,
  Photo,
  PhotoId,
  PushSubscription,
  StaffId,
  StaffMember,
  StaffSession,
  Ticket,
  WaitPromise,
} from '@homeward/domain';
import type { Actor } from './actor.ts';
import type {
  NoticesReader,
  PushSubscriptionsReader,
  SmsLedgerReader,
  SmsRow,
} from './notice-readers.ts';
import type { FeedbackReader, PromisesReader } from './promise-readers.ts';
import type {
  AnnouncementsReader,
  ClaimsReader,
  CountersReader,
  DevicesReader,
  EventRow,
  EventsReader,
  FoundItemsReader,
  HandoversReader,
  LookAlikesReader,
  LostReportsReader,
  MatchesReader,
  NewEvent,
  PhotosReader,
  ReadTx,
  StaffReader,
  TicketsReader,
  WaitPromisesReader,
} from './store-readers.ts';

/**
 * Remembers. Writing transactions happen one after the other on every database,
 * so a use case may read, decide and save without locks of its own. A thrown
 * error, or a refusal as the returned value, undoes everything.
 */
export interface Store {
  transaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
  /** A consistent view for reading; it never waits for a writer. */
  read<Value>(work: (tx: ReadTx) => Promise<Value>): Promise<Value>;
  /**
   * Called after each commit that appended events, in order, before the next transaction begins.
   * A promise is waited for, so a listener may read; it must not wait for a transaction of its own.
   */
  onCommit(listener: (events: readonly EventRow[]) => void | Promise<void>): () => void;
  close(): Promise<void>;
}

/**
 * `add` throws `IdAlreadyUsed` for an id that is taken, `save` throws
 * `VersionConflict` unless the row still has the version that was loaded.
 */
export interface Saves<Entity> {
  add(entity: Entity): Promise<void>;
  /** Writes `entity` with its version increased by one and returns it so. */
  save(entity: Entity): Promise<Entity>;
}

export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';
}

export interface Tx extends ReadTx {
  readonly foundItems: FoundItemsReader &
    Saves<FoundItem> & { /** 1, 2, 3 ... for labels. */ nextLabelNumber(): Promise<number> };
  readonly photos: PhotosReader &
    Pick<Saves<Photo>, 'add'> & { remove(id: PhotoId): Promise<void> };
  readonly lostReports: LostReportsReader & {
    /**
     * `tokenHash` is what a guest's link is found by, `filingKeyHash` what tells the
     * phone that filed the report from everybody else who may repeat it.
     */
    add(report: LostReport, tokenHash: string, filingKeyHash?: string | null): Promise<void>;
    save(report: LostReport): Promise<LostReport>;
  };
  readonly feedback: FeedbackReader & {
    /** Throws `IdAlreadyUsed` for a second one about a report. */
    add(feedback: Feedback): Promise<void>;
    /** The rating stays, for it names nobody. */
    forgetWords(id: LostReportId): Promise<void>;
  };
  readonly promises: PromisesReader & Saves<GuestPromise>;
  /** A second notice for one occasion is a bug: its `key` is unique. */
  readonly notices: NoticesReader & Saves<Notice>;
  readonly pushSubscriptions: PushSubscriptionsReader & {
    add(subscription: PushSubscription): Promise<void>;
    remove(id: PushSubscription['id']): Promise<void>;
  };
  readonly smsLedger: SmsLedgerReader & {
    add(row: SmsRow): Promise<void>;
    /** Answers how many. */
    forgetBefore(moment: Instant): Promise<number>;
  };
  readonly matches: MatchesReader & Saves<Match>;
  readonly lookAlikes: LookAlikesReader & Saves<LookAlike>;
  readonly claims: ClaimsReader & Saves<Claim>;
  /** Throws `AlreadyHandedOver` for a second handover of an item: a unique index says so. */
  readonly handovers: HandoversReader & { add(handover: Handover): Promise<void> };
  readonly tickets: TicketsReader &
    Saves<Ticket> & {
      /** The next number of a lane on a day, from 1. */
      nextNumber(serviceDay: string, lane: Ticket['lane']): Promise<number>;
    };
  readonly waitPromises: WaitPromisesReader &
    Saves<WaitPromise> & {
      /** Forget what was shown before that moment; answers how many. */
      forgetBefore(moment: Instant): Promise<number>;
    };
  readonly counters: CountersReader & Saves<Counter>;
  readonly announcements: AnnouncementsReader & Saves<Announcement>;
  readonly staff: StaffReader &
    Saves<StaffMember> & {
      addSession(session: StaffSession): Promise<void>;
      endSession(tokenHash: string): Promise<void>;
      /** End every session of a staff member, or of a device. */
      endSessionsOf(owner: { staffId: StaffId } | { deviceId: DeviceId }): Promise<void>;
    };
  readonly devices: DevicesReader &
    Saves<Device> & {
      addEnrolment(enrolment: Enrolment): Promise<void>;
      markEnrolmentUsed(enrolment: Enrolment, at: Instant): Promise<void>;
    };
  readonly events: EventsReader & {
    append(event: NewEvent, actor: Actor, at: Instant): Promise<EventRow>;
  };
}

export class AlreadyHandedOver extends Error {
  override readonly name = 'AlreadyHandedOver';
}

export class IdAlreadyUsed extends Error {
  override readonly name = 'IdAlreadyUsed';
}
