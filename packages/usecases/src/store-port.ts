import type {
  Claim,
  ClaimId,
  ClaimStatus,
  Counter,
  CounterId,
  Device,
  DeviceId,
  Enrolment,
  EventName,
  FoundItem,
  FoundItemId,
  FoundItemStatus,
  Handover,
  Instant,
  LostReport,
  LostReportId,
  Match,
  MatchId,
  MatchStatus,
  Photo,
  PhotoId,
  StaffId,
  StaffMember,
  StaffSession,
  Ticket,
  TicketId,
} from '@homeward/domain';
import type { Actor } from './actor.ts';

/** What happened, before the store gives it a number. */
export interface NewEvent {
  readonly name: EventName;
  /** Id and version of what it happened to. */
  readonly id: string;
  readonly version: number;
  /** Whose screens care: also reached are those who follow this report or ticket. */
  readonly reportId?: LostReportId | null;
  readonly ticketId?: TicketId | null;
  readonly itemId?: FoundItemId | null;
  /** Facts for the history; never withheld details, statements, contacts or codes. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null>>;
}

export interface EventRow extends Required<NewEvent> {
  /** 1, 2, 3 ... without gaps. */
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  /** SHA-256 over the previous hash and this row: a changed past no longer adds up. */
  readonly hash: string;
}

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

/** A page of a list: `next` is the cursor to ask with again, or null at the end. */
export interface Page<Entity> {
  readonly rows: readonly Entity[];
  readonly next: string | null;
}

export interface FoundItemFilter {
  readonly statuses?: readonly FoundItemStatus[];
  readonly categoryId?: string | undefined;
  readonly placeId?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface FoundItemsReader {
  find(id: FoundItemId): Promise<FoundItem | null>;
  findMany(ids: readonly FoundItemId[]): Promise<readonly FoundItem[]>;
  findByLabel(label: string): Promise<FoundItem | null>;
  /** Newest first. */
  list(filter: FoundItemFilter): Promise<Page<FoundItem>>;
  countLoggedBetween(from: Instant, to: Instant): Promise<number>;
}

export interface LostReportsReader {
  find(id: LostReportId): Promise<LostReport | null>;
  findMany(ids: readonly LostReportId[]): Promise<readonly LostReport[]>;
  findByCode(code: string): Promise<LostReport | null>;
  findByTokenHash(tokenHash: string): Promise<LostReport | null>;
  /** Newest first. */
  list(filter: {
    readonly status?: LostReport['status'] | undefined;
    readonly after?: string | undefined;
    readonly limit: number;
  }): Promise<Page<LostReport>>;
}

export interface MatchesReader {
  find(id: MatchId): Promise<Match | null>;
  findPair(itemId: FoundItemId, reportId: LostReportId): Promise<Match | null>;
  /** Most probable first. */
  list(filter: {
    readonly statuses?: readonly MatchStatus[];
    readonly itemId?: FoundItemId;
    readonly reportId?: LostReportId;
    readonly limit: number;
  }): Promise<readonly Match[]>;
}

export interface ClaimsReader {
  find(id: ClaimId): Promise<Claim | null>;
  /** Oldest first. */
  list(filter: {
    readonly statuses?: readonly ClaimStatus[];
    readonly itemId?: FoundItemId;
    readonly reportId?: LostReportId;
    readonly limit: number;
  }): Promise<readonly Claim[]>;
}

export interface HandoversReader {
  findByItem(itemId: FoundItemId): Promise<Handover | null>;
  countBetween(from: Instant, to: Instant): Promise<number>;
}

export interface TicketsReader {
  find(id: TicketId): Promise<Ticket | null>;
  /** Tickets of one day at the venue, oldest first. */
  listDay(serviceDay: string): Promise<readonly Ticket[]>;
  listByReport(reportId: LostReportId): Promise<readonly Ticket[]>;
}

export interface CountersReader {
  find(id: CounterId): Promise<Counter | null>;
  list(): Promise<readonly Counter[]>;
}

export interface PhotosReader {
  find(id: PhotoId): Promise<Photo | null>;
  findMany(ids: readonly PhotoId[]): Promise<readonly Photo[]>;
}

export interface StaffReader {
  find(id: StaffId): Promise<StaffMember | null>;
  findByHandle(handle: string): Promise<StaffMember | null>;
  list(): Promise<readonly StaffMember[]>;
  findSession(tokenHash: string): Promise<StaffSession | null>;
}

export interface DevicesReader {
  find(id: DeviceId): Promise<Device | null>;
  findByTokenHash(tokenHash: string): Promise<Device | null>;
  list(): Promise<readonly Device[]>;
  findEnrolment(codeHash: string): Promise<Enrolment | null>;
}

export interface EventsReader {
  /** Events with a `seq` above `after`, in order, at most `limit`. */
  after(seq: number, limit: number): Promise<readonly EventRow[]>;
  /** Everything that happened to or around one found item or one report, oldest first. */
  about(
    subject: { itemId: FoundItemId } | { reportId: LostReportId },
  ): Promise<readonly EventRow[]>;
  lastSeq(): Promise<number>;
}

export interface ReadTx {
  readonly foundItems: FoundItemsReader;
  readonly photos: PhotosReader;
  readonly lostReports: LostReportsReader;
  readonly matches: MatchesReader;
  readonly claims: ClaimsReader;
  readonly handovers: HandoversReader;
  readonly tickets: TicketsReader;
  readonly counters: CountersReader;
  readonly staff: StaffReader;
  readonly devices: DevicesReader;
  readonly events: EventsReader;
}

export interface Tx extends ReadTx {
  readonly foundItems: FoundItemsReader &
    Saves<FoundItem> & { /** 1, 2, 3 ... for labels. */ nextLabelNumber(): Promise<number> };
  readonly photos: PhotosReader & Pick<Saves<Photo>, 'add'>;
  readonly lostReports: LostReportsReader & {
    /** `tokenHash` is what a guest's link is found by. */
    add(report: LostReport, tokenHash: string): Promise<void>;
    save(report: LostReport): Promise<LostReport>;
  };
  readonly matches: MatchesReader & Saves<Match>;
  readonly claims: ClaimsReader & Saves<Claim>;
  /** Throws `AlreadyHandedOver` for a second handover of an item: a unique index says so. */
  readonly handovers: HandoversReader & { add(handover: Handover): Promise<void> };
  readonly tickets: TicketsReader &
    Saves<Ticket> & {
      /** The next number of a lane on a day, from 1. */
      nextNumber(serviceDay: string, lane: Ticket['lane']): Promise<number>;
    };
  readonly counters: CountersReader & Saves<Counter>;
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
