import type {
  Announcement,
  AnnouncementId,
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
  LookAlike,
  LookAlikeId,
  LookAlikeStatus,
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
  WaitOutcome,
  WaitPromise,
} from '@homeward/domain';
import type { Actor } from './actor.ts';
import type { NoticesReader, PushSubscriptionsReader, SmsLedgerReader } from './notice-readers.ts';
import type { FeedbackReader, PromisesReader } from './promise-readers.ts';

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
  /** Those that turned out to be second loggings of one. */
  listMergedInto(id: FoundItemId): Promise<readonly FoundItem[]>;
  /** Things, not loggings: what was merged into another isn't counted. */
  countLoggedBetween(from: Instant, to: Instant): Promise<number>;
}

export interface LostReportsReader {
  find(id: LostReportId): Promise<LostReport | null>;
  findMany(ids: readonly LostReportId[]): Promise<readonly LostReport[]>;
  findByCode(code: string): Promise<LostReport | null>;
  findByTokenHash(tokenHash: string): Promise<LostReport | null>;
  /** Was it filed by whoever knows the secret with this hash? */
  isFiledWith(id: LostReportId, filingKeyHash: string): Promise<boolean>;
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
    /** Those alone whose visitor still waits. */
    readonly ofOpenReports?: boolean;
    readonly limit: number;
  }): Promise<readonly Match[]>;
}

export interface LookAlikesReader {
  find(id: LookAlikeId): Promise<LookAlike | null>;
  /** The pair of two found items, in whichever order they are named. */
  findPair(one: FoundItemId, other: FoundItemId): Promise<LookAlike | null>;
  /** Pairs one found item is part of, most probable first. */
  list(filter: {
    readonly itemId: FoundItemId;
    readonly statuses?: readonly LookAlikeStatus[];
    readonly limit: number;
  }): Promise<readonly LookAlike[]>;
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
  /** Tickets of days before that one, the latest day first and each day's latest first. */
  listBefore(serviceDay: string, limit: number): Promise<readonly Ticket[]>;
}

/** How many promises of a lane came out one way. */
export interface WaitTally {
  readonly lane: Ticket['lane'];
  readonly outcome: WaitOutcome;
  readonly count: number;
}

export interface WaitPromisesReader {
  /** Oldest first. */
  listOpen(ticketId: TicketId): Promise<readonly WaitPromise[]>;
  /** The latest promise of each ticket that has had one, open or not. */
  latestOf(ticketIds: readonly TicketId[]): Promise<readonly WaitPromise[]>;
  /** A lane's promises that came true or did not, the latest to end first. */
  listTested(lane: Ticket['lane'], limit: number): Promise<readonly WaitPromise[]>;
  /** How those that ended from `from` up to, not including, `to` came out. */
  tally(from: Instant, to: Instant): Promise<readonly WaitTally[]>;
}

export interface CountersReader {
  find(id: CounterId): Promise<Counter | null>;
  list(): Promise<readonly Counter[]>;
}

export interface AnnouncementsReader {
  find(id: AnnouncementId): Promise<Announcement | null>;
  /** What was said last, whether it still stands or not. */
  latest(): Promise<Announcement | null>;
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
  /** The latest events that happened to any of these, newest first. */
  latestOf(ids: readonly string[], limit: number): Promise<readonly EventRow[]>;
  lastSeq(): Promise<number>;
}

export interface ReadTx {
  readonly foundItems: FoundItemsReader;
  readonly photos: PhotosReader;
  readonly lostReports: LostReportsReader;
  readonly feedback: FeedbackReader;
  readonly promises: PromisesReader;
  readonly notices: NoticesReader;
  readonly pushSubscriptions: PushSubscriptionsReader;
  readonly smsLedger: SmsLedgerReader;
  readonly matches: MatchesReader;
  readonly lookAlikes: LookAlikesReader;
  readonly claims: ClaimsReader;
  readonly handovers: HandoversReader;
  readonly tickets: TicketsReader;
  readonly waitPromises: WaitPromisesReader;
  readonly counters: CountersReader;
  readonly announcements: AnnouncementsReader;
  readonly staff: StaffReader;
  readonly devices: DevicesReader;
  readonly events: EventsReader;
}
