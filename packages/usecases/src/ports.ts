import type {
  ClaimId,
  FoundItem,
  FoundItemId,
  Instant,
  LostReport,
  LostReportId,
  Match,
  NoticeTarget,
  Photo,
  PhotoId,
  PhotoSize,
  Result,
  Venue,
} from '@homeward/domain';
import type { Asker } from './question-port.ts';
import type { Store } from './store-port.ts';

export * from './actor.ts';
export type * from './notice-port.ts';
export type * from './notice-readers.ts';
export type * from './promise-readers.ts';
export type * from './question-port.ts';
export * from './store-port.ts';
export type * from './store-readers.ts';

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
  /** Six digits for whom the owner sends; another nonce makes another code. */
  delegateCode(claimId: ClaimId, nonce: string): string;
  /**
   * Ends one way of being told: names report and target, and is good for this address alone.
   */
  unsubscribeToken(reportId: LostReportId, target: NoticeTarget, address: string): string;
  /** Tells whether two numbers are one without keeping them: under the venue's secret, as hex. */
  numberKey(number: string): string;
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
export interface Matcher extends Asker {
  /** Up to `limit` held items for a report, most probable first. */
  itemsFor(report: LostReport, limit: number): readonly Candidate<FoundItemId>[];
  /** Up to `limit` open reports for an item and what its photos show, most probable first. */
  reportsFor(
    item: FoundItem,
    photos: readonly Photo[],
    limit: number,
  ): readonly Candidate<LostReportId>[];
  /** Up to `limit` other held items that may be this very thing, logged twice; most probable first. */
  lookAlikesOf(
    item: FoundItem,
    photos: readonly Photo[],
    limit: number,
  ): readonly Candidate<FoundItemId>[];
  /** Ids of found items for words typed by staff, best first. */
  search(words: string, limit: number): readonly FoundItemId[];
}

/**
 * A model that the installer may plug in, running on this machine. It turns texts,
 * and photos if it sees, into vectors of length 1 of one space: the nearer two
 * are in meaning, the larger their cosine. Slow, and never needed for an answer.
 */
export interface Embedder {
  /** Changes whenever vectors would: those of different models are never compared. */
  readonly modelId: string;
  readonly dimensions: number;
  embedTexts(texts: readonly string[]): Promise<readonly Float32Array[]>;
  /** By the paths of the picture files; null for a model that reads words only. */
  readonly embedPictures: ((paths: readonly string[]) => Promise<readonly Float32Array[]>) | null;
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
  /** Ids of photos whose pictures have been here since before that moment. */
  storedBefore(moment: Instant): AsyncIterable<PhotoId>;
  /** Remove all pictures of a photo whose row was never committed. */
  discard(id: PhotoId): Promise<void>;
}
