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
  PhotoSize,
  Result,
  StaffId,
  StaffMember,
  StaffSession,
  Ticket,
  TicketId,
  Venue,
} from '@homeward/domain';

/** Who is acting. The server decides it from cookies and links, never from a request body. */
export type Actor =
  | { readonly kind: 'staff'; readonly staffId: StaffId; readonly deviceId: DeviceId }
  | { readonly kind: 'kiosk'; readonly deviceId: DeviceId }
  | { readonly kind: 'guest'; readonly reportId: LostReportId }
  | { readonly kind: 'system' };

export type StaffActor = Extract<Actor, { kind: 'staff' }>;
export type GuestActor = Extract<Actor, { kind: 'guest' }>;

/** The world as the use cases see it. */
export interface Deps {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly codes: Codes;
  readonly secrets: Secrets;
  readonly venue: Venue;
  readonly matcher: Matcher;
  readonly photos: PhotoStudio;
}

export interface Clock {
  now(): Instant;
}

/** Fresh, unique, time-ordered ids (UUID version 7) for what the server itself begins. */
export interface Ids {
  next<Id extends string>(): Id;
}

/** Codes that are derived from the venue's own secret and therefore need not be stored. */
export interface Codes {
  /** Six characters of Crockford's base 32, the same for the same report and attempt. */
  reportCode(reportId: LostReportId, attempt: number): string;
  /** 160 bits as base64url: the secret in a guest's link. */
  guestToken(reportId: LostReportId): string;
  /** Six digits that the owner says at the counter. */
  pickupCode(claimId: ClaimId): string;
  /** Eight characters of Crockford's base 32, upper case, to type once on a new device. */
  enrolmentCode(): string;
  /** 256 random bits as base64url, for cookies. */
  sessionToken(): string;
  /** SHA-256 as hex: the only form in which a token or code is kept. */
  hash(token: string): string;
}

export interface Secrets {
  hash(passphrase: string): Promise<string>;
  verify(passphrase: string, hash: string): Promise<boolean>;
}

/** A found item or report that may belong together, best first. */
export interface Candidate<Id> {
  readonly id: Id;
  /** Probability (0 to 1) that it is the one. */
  readonly probability: number;
  readonly evidence: Match['evidence'];
}

/** The matching index as the use cases see it: in memory, kept up to date by committed events. */
export interface Matcher {
  /** Up to `limit` held items for a report, most probable first. */
  itemsFor(report: LostReport, limit: number): readonly Candidate<FoundItemId>[];
  /** Up to `limit` open reports for an item, most probable first. */
  reportsFor(item: FoundItem, limit: number): readonly Candidate<LostReportId>[];
  /** Ids of found items for words typed by staff, best first. */
  search(words: string, limit: number): readonly FoundItemId[];
}

/** What a photo turned out to be once it lay safely on disk. */
export type DevelopedPhoto = Pick<
  Photo,
  'width' | 'height' | 'placeholder' | 'colours' | 'bytes' | 'sha256'
>;

export type PhotoRefusal =
  | 'id.already-used'
  | 'photo.incomplete'
  | 'photo.checksum-mismatch'
  | 'photo.too-large'
  | 'photo.unreadable'
  | 'photo.type-unsupported'
  | 'photo.too-many-pixels'
  | 'photo.busy';

export interface IncomingPhoto {
  readonly id: PhotoId;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** As announced by the sender, in bytes. */
  readonly length: number;
  /** Hex, as announced by the sender. */
  readonly sha256: string;
}

/** Where raw photos become pictures: decoded apart, upright, stripped, on disk before it answers. */
export interface PhotoStudio {
  develop(photo: IncomingPhoto): Promise<Result<DevelopedPhoto, PhotoRefusal>>;
  /** Absolute path of one picture, or null when it isn't there. */
  pathOf(id: PhotoId, size: PhotoSize): Promise<string | null>;
  /** Remove all pictures of a photo whose row was never committed. */
  discard(id: PhotoId): Promise<void>;
}

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
