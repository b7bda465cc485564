import type {
  Delivery,
  Language,
  NoticeAddress,
  NoticeChannel,
  NoticeContent,
  NoticeKind,
} from '@homeward/domain';

/** Addresses a notice leads to; their secrets stand in the fragment, which no server logs. */
export interface NoticeLinks {
  /** The visitor's own page. */
  readonly page: string;
  /** A page with one button that ends this way of being told. */
  readonly unsubscribePage: string;
  /** Takes a bare POST, for the button of a mail program (RFC 8058). */
  readonly unsubscribePost: string;
}

/** What words are made of. */
export interface NoticeToWrite {
  readonly content: NoticeContent;
  readonly language: Language;
  /** As spoken: `K7M-4QX`. */
  readonly reportCode: string;
  readonly links: NoticeLinks;
}

/** One notice in the visitor's language, for every kind of channel. One-line fields hold no line breaks. */
export interface NoticeWords {
  /** One line. */
  readonly subject: string;
  /** Several lines, plain text. */
  readonly mail: string;
  /** One text message, link included. */
  readonly sms: string;
  /** One line. */
  readonly pushTitle: string;
  readonly pushBody: string;
}

/** Puts a notice into words: pure, and the same for every attempt. */
export interface NoticeWriter {
  write(notice: NoticeToWrite): NoticeWords;
}

/** A notice ready to go out. */
export interface OutgoingNotice {
  /** The same at every attempt, so that a channel that knows it sends once. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly language: Language;
  readonly to: NoticeAddress;
  readonly words: NoticeWords;
  readonly links: NoticeLinks;
  /** Seconds after which it is worth nothing any more. */
  readonly lifeSeconds: number;
}

/**
 * The ways out of the house. `send` is never called within a transaction, and
 * answers instead of throwing: whatever goes wrong is worth another try, or not.
 */
export interface NoticeSender {
  /** Which are set up; visitors are offered no others. */
  readonly channels: readonly NoticeChannel[];
  send(notice: OutgoingNotice): Promise<Delivery>;
}
