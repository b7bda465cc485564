import type { NoticeContent, NoticeKind } from '@homeward/domain';

/** One notice in one language, before venue, link and way out are added. */
export interface Said {
  /** A few words, without a full stop. */
  readonly title: string;
  /** One or two sentences. */
  readonly text: string;
  /** The same as short as it can be said: a text message carries the venue's name and a link too. */
  readonly sms: string;
}

/** What a template may use beside the values of its kind. */
export interface Spoken {
  /** An instant as the venue's clock shows it, with the day where it isn't today. */
  readonly time: (instant: string) => string;
  /** The day alone. */
  readonly day: (instant: string) => string;
  readonly counter: (id: string) => string;
}

/** Every kind of notice in one language; a kind or a value that is missing doesn't compile. */
export type Templates = {
  readonly [Kind in NoticeKind]: (
    content: Extract<NoticeContent, { readonly kind: Kind }>,
    say: Spoken,
  ) => Said;
} & {
  /** The last words of a text message: the link ends them too. */
  readonly stop: string;
  /** The last lines of a mail: how to stop, and that we never ask for secrets. */
  readonly footer: (unsubscribe: string) => string;
};
