import type { LostReportId, PushSubscriptionId } from '../kernel/brand.ts';
import type { Instant } from '../kernel/instant.ts';

export const noticeChannels = ['mail', 'sms', 'push'] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

/** Where a notice goes, read from the report at the moment of sending and kept nowhere else. */
export type NoticeAddress =
  | { readonly channel: 'mail'; readonly address: string }
  | { readonly channel: 'sms'; readonly number: string }
  | {
      readonly channel: 'push';
      readonly endpoint: string;
      readonly p256dh: string;
      readonly auth: string;
    };

/** A browser that asked to be told, as the Push API describes it. */
export interface PushSubscription {
  readonly id: PushSubscriptionId;
  readonly reportId: LostReportId;
  readonly endpoint: string;
  /** The browser's public key and its secret, as base64url. */
  readonly p256dh: string;
  readonly auth: string;
  readonly addedAt: Instant;
}

/** How many browsers one report may tell. */
export const mostPushSubscriptions = 3;

const mailPattern = /^[^\s<>,;:"()[\]\\@]{1,64}@[^\s<>,;:"()[\]\\@]{1,190}$/u;
const base64url = /^[A-Za-z0-9_-]{16,200}$/;

/** True for an address that names one receiver and can carry nothing else: no line breaks, no lists, no headers. */
export function isSendable(to: NoticeAddress): boolean {
  if (to.channel === 'mail') return mailPattern.test(to.address) && !hasControls(to.address);
  if (to.channel === 'sms') return /^\+[1-9]\d{6,14}$/.test(to.number);
  const isHttps = httpsPattern.test(to.endpoint) && !hasControls(to.endpoint);
  return isHttps && base64url.test(to.p256dh) && base64url.test(to.auth);
}

const httpsPattern = /^https:\/\/[^\s/?#@]+\/\S{1,1000}$/;

/** True for text with a line break or any other control character, with which a header could be forged. */
export function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text);
}

/** What of an address may be shown to whoever only has the code: `w…@example.org`, `+31 … 42`. */
export function maskedAddress(to: NoticeAddress): string {
  if (to.channel === 'push') return '';
  if (to.channel === 'sms') return `${to.number.slice(0, 3)} … ${to.number.slice(-2)}`;
  const [name = '', host = ''] = to.address.split('@');
  return `${[...name][0] ?? ''}…@${host}`;
}

/** The push services browsers use; only to them does the server ever carry a message for a page that asks. */
const pushServices = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'push.apple.com',
  'notify.windows.com',
];

/** Does this endpoint belong to a push service, and not to some machine a stranger wants us to call? */
export function isPushService(endpoint: string): boolean {
  const host = /^https:\/\/([a-z0-9.-]+)\//i.exec(endpoint)?.[1]?.toLowerCase() ?? '';
  return pushServices.some((service) => host === service || host.endsWith(`.${service}`));
}
