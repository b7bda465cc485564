import { createHash } from 'node:crypto';
import { type Delivery, isSendable } from '@homeward/domain';
import { askedPause } from './asked-pause.ts';
import type { Channel } from './channel.ts';

export interface SmsGatewaySettings {
  readonly url: string;
  readonly method: 'POST' | 'PUT' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  /** Sent with POST and PUT; by the `content-type` header it is JSON, a form, or plain text. */
  readonly body: string;
  /** Milliseconds after which no answer is no answer. */
  readonly timeoutMs?: number;
}

type Escape = (text: string) => string;

const usualTimeoutMs = 10_000;
/** Milliseconds a gateway that has taken a message gets to name it. */
const idPatienceMs = 250;
const asIs: Escape = (text) => text;
const inJson: Escape = (text) => JSON.stringify(text).slice(1, -1);

/** Text messages through a gateway that speaks HTTP: a provider's, or a modem's own. */
export function createSmsGateway(settings: SmsGatewaySettings): Channel {
  const { method, headers, timeoutMs = usualTimeoutMs } = settings;
  return {
    channel: 'sms',
    async send({ key, to, words }) {
      if (to.channel !== 'sms' || !isSendable(to)) {
        return { outcome: 'never', reason: 'address-invalid' };
      }
      const id = createHash('sha256').update(key).digest('hex');
      const values = { to: to.number, text: words.sms, key: id };
      try {
        const response = await fetch(fill(settings.url, values, encodeURIComponent), {
          method,
          headers: { ...headers, 'idempotency-key': id },
          ...(method === 'GET' ? {} : { body: fill(settings.body, values, escapeFor(headers)) }),
          redirect: 'manual',
          signal: AbortSignal.timeout(timeoutMs),
        });
        return await deliveryOf(response);
      } catch (error) {
        const isTimeout = error instanceof Error && error.name === 'TimeoutError';
        const reason = isTimeout ? 'timeout' : 'unreachable';
        return { outcome: 'later', reason, retryAfterSeconds: null };
      }
    },
  };
}

/** Put `{{to}}`, `{{text}}` and `{{key}}` in their places. */
function fill(template: string, values: Readonly<Record<string, string>>, inPlace: Escape): string {
  return template.replace(/\{\{(to|text|key)\}\}/g, (_, name: string) =>
    inPlace(values[name] ?? ''),
  );
}

function escapeFor(headers: Readonly<Record<string, string>>): Escape {
  const type = new Headers(headers).get('content-type') ?? '';
  if (type.includes('json')) return inJson;
  return type.includes('urlencoded') ? encodeURIComponent : asIs;
}

async function deliveryOf(response: Response): Promise<Delivery> {
  const { status, ok } = response;
  if (ok) return { outcome: 'sent', providerId: await providerIdOf(response) };
  await response.body?.cancel();
  if (status === 429) return later('busy', response);
  if (status === 401 || status === 403) return later('not-authorised', response);
  const mayPass = status >= 500 || status === 408 || status === 425;
  return mayPass ? later('unreachable', response) : { outcome: 'never', reason: 'refused' };
}

function later(reason: 'busy' | 'not-authorised' | 'unreachable', { headers }: Response): Delivery {
  return { outcome: 'later', reason, retryAfterSeconds: askedPause(headers) };
}

/**
 * Gateways answer in their own ways; an id is worth keeping where it is easily
 * found. It isn't worth waiting for: until the sending is written down, the
 * message would go out again if we died.
 */
async function providerIdOf(response: Response): Promise<string | null> {
  const text = (await textWithin(response, idPatienceMs)).slice(0, 10_000);
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null) return null;
    const { id, messageId, message_id: snake, sid } = answer as Record<string, unknown>;
    const found = [id, messageId, snake, sid].find((each) => typeof each === 'string');
    return typeof found === 'string' ? found.slice(0, 100) : null;
  } catch {
    return null;
  }
}

/** What has been said in full by then; nothing otherwise. */
async function textWithin(response: Response, mostMs: number): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(''), mostMs);
  });
  try {
    return await Promise.race([response.text().catch(() => ''), silence]);
  } finally {
    clearTimeout(timer);
  }
}
