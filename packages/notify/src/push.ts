import { createHash } from 'node:crypto';
import { type Delivery, hasControls, type NoticeKind } from '@homeward/domain';
import type { OutgoingNotice } from '@homeward/usecases';
import webPush from 'web-push';
import { askedPause } from './asked-pause.ts';
import type { Channel } from './channel.ts';

export interface PushChannelSettings {
  /** The house's pair (VAPID, RFC 8292), as base64url. */
  readonly publicKey: string;
  readonly privateKey: string;
  /** Whom push services may write to: a `mailto:` or an `https:` address. */
  readonly contact: string;
  /** Milliseconds after which no answer is no answer. */
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 10_000;

/** Whoever stands in line is woken, even when the phone saves its battery (RFC 8030, 5.3). */
const urgencyOf: Record<NoticeKind, 'high' | 'normal' | 'low'> = {
  'your-turn': 'high',
  'turn-near': 'high',
  'closing-early': 'high',
  'ready-for-pickup': 'high',
  found: 'normal',
  'promise-due': 'normal',
  'not-found': 'normal',
  'still-looking': 'low',
  'holding-ends': 'normal',
};

/** Messages to browsers that asked: encrypted for that browser alone, through its maker's push service. */
export function createPushChannel(settings: PushChannelSettings): Channel {
  const { timeoutMs = usualTimeoutMs, contact, publicKey, privateKey } = settings;
  // Throws at the start rather than at each notice when the pair or the contact is none.
  webPush.getVapidHeaders('https://push.invalid', contact, publicKey, privateKey, 'aes128gcm');
  return {
    channel: 'push',
    async send(notice) {
      const request = requestOf(settings, notice);
      if (!request) return { outcome: 'never', reason: 'address-invalid' };
      try {
        const response = await fetch(request.endpoint, {
          method: 'POST',
          headers: request.headers,
          body: request.body,
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
        });
        await response.body?.cancel();
        return deliveryOf(response);
      } catch (error) {
        const isTimeout = error instanceof Error && error.name === 'TimeoutError';
        const reason = isTimeout ? 'timeout' : 'unreachable';
        return { outcome: 'later', reason, retryAfterSeconds: null };
      }
    },
  };
}

interface PushRequest {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Null when the browser's keys are none. */
function requestOf(settings: PushChannelSettings, notice: OutgoingNotice): PushRequest | null {
  const { to, key, kind, lifeSeconds } = notice;
  if (to.channel !== 'push' || hasControls(to.endpoint)) return null;
  const subscription = { endpoint: to.endpoint, keys: { p256dh: to.p256dh, auth: to.auth } };
  try {
    const { endpoint, headers, body } = webPush.generateRequestDetails(
      subscription,
      JSON.stringify(payloadOf(notice)),
      {
        vapidDetails: {
          subject: settings.contact,
          publicKey: settings.publicKey,
          privateKey: settings.privateKey,
        },
        contentEncoding: 'aes128gcm',
        TTL: lifeSeconds,
        urgency: urgencyOf[kind],
        // An attempt that repeats one still on its way replaces it.
        topic: tagOf(key),
      },
    );
    return { endpoint, headers: textual(headers), body: new Uint8Array(body) };
  } catch {
    return null;
  }
}

/** What the page's service worker reads; a repetition has the same tag, and replaces the first. */
function payloadOf({ words, links, key, language }: OutgoingNotice) {
  const { pushTitle: title, pushBody: body } = words;
  return { title, body, url: links.page, tag: tagOf(key), lang: language };
}

/** 32 signs of base64url: as many as a topic may have. */
function tagOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 32);
}

function textual(headers: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const rest = Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-length');
  return Object.fromEntries(rest.map(([name, value]) => [name, String(value)]));
}

/** What a push service's answer means (RFC 8030, 5 and 7.3). */
function deliveryOf(response: Response): Delivery {
  const { status, ok, headers } = response;
  if (ok) return { outcome: 'sent', providerId: headers.get('location')?.slice(-100) ?? null };
  if (status === 404 || status === 410) return { outcome: 'never', reason: 'subscription-gone' };
  const retryAfterSeconds = askedPause(headers);
  if (status === 429) return { outcome: 'later', reason: 'busy', retryAfterSeconds };
  if (status === 401 || status === 403) {
    return { outcome: 'later', reason: 'not-authorised', retryAfterSeconds };
  }
  const mayPass = status >= 500 || status === 408;
  if (mayPass) return { outcome: 'later', reason: 'unreachable', retryAfterSeconds };
  return { outcome: 'never', reason: 'refused' };
}
