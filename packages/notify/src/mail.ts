import { createHash } from 'node:crypto';
import { type Delivery, hasControls, isSendable } from '@homeward/domain';
import type { OutgoingNotice } from '@homeward/usecases';
import { createTransport } from 'nodemailer';
import type { Channel } from './channel.ts';
import { mailFailure } from './mail-failure.ts';
import { htmlOf } from './mail-html.ts';

export interface MailChannelSettings {
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
  readonly password: string | null;
  /** Like `Lost & found <lost@example.org>`. */
  readonly from: string;
  /** Where answers go; null sends them to the sender. */
  readonly replyTo?: string | null;
  /**
   * `tls` from the beginning, `starttls` or nothing at all, or in the clear
   * where the server offers no better. Null decides by port and password.
   */
  readonly security?: MailSecurity | null;
  /** Milliseconds of silence after which a server has not answered. */
  readonly timeoutMs?: number;
}

export const mailSecurities = ['tls', 'starttls', 'when-offered'] as const;
export type MailSecurity = (typeof mailSecurities)[number];

const usualTimeoutMs = 6_000;

/** Mail by SMTP: plain text and simple HTML without pictures, with a button that ends it. */
export function createMailChannel(settings: MailChannelSettings): Channel {
  const transport = createTransport(transportOptions(settings));
  return {
    channel: 'mail',
    async send(notice) {
      const refused = refusalOf(notice);
      if (refused) return refused;
      try {
        const { response } = await transport.sendMail(messageOf(settings, notice));
        return { outcome: 'sent', providerId: printable(response) };
      } catch (error) {
        return mailFailure(error);
      }
    },
  };
}

/** A password never travels in the clear, but to this machine itself. */
export function securityOf(settings: MailChannelSettings): MailSecurity {
  const { security, port, user, host } = settings;
  if (security) return security;
  if (port === 465) return 'tls';
  return user === null || isThisMachine(host) ? 'when-offered' : 'starttls';
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

function transportOptions(settings: MailChannelSettings) {
  const { host, port, user, password, timeoutMs = usualTimeoutMs } = settings;
  const security = securityOf(settings);
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    // Where it is not demanded, a server's own certificate is better than none at all.
    tls: {
      minVersion: 'TLSv1.2' as const,
      rejectUnauthorized: security !== 'when-offered',
    },
    ...(user === null ? {} : { auth: { user, pass: password ?? '' } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A line break where a header will stand would let somebody write headers of their own. */
function refusalOf({ to, words, links, key }: OutgoingNotice): Delivery | null {
  if (to.channel !== 'mail' || !isSendable(to)) {
    return { outcome: 'never', reason: 'address-invalid' };
  }
  const lines = [words.subject, key, links.page, links.unsubscribePage, links.unsubscribePost];
  return lines.some(hasControls) ? { outcome: 'never', reason: 'refused' } : null;
}

function messageOf({ from, replyTo }: MailChannelSettings, notice: OutgoingNotice) {
  const { to, words, links, key, language } = notice;
  return {
    from,
    ...(replyTo ? { replyTo } : {}),
    // Given in parts: as one text it could be read as a list.
    to: { name: '', address: to.channel === 'mail' ? to.address : '' },
    subject: words.subject,
    text: words.mail,
    html: htmlOf(words, links, language),
    messageId: messageIdOf(key, from),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': language,
      'List-Unsubscribe': { prepared: true, value: `<${links.unsubscribePost}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** The same at every attempt, so that mail programs show a repetition once; tells nobody what it is about. */
function messageIdOf(key: string, from: string): string {
  const [, host = 'localhost'] = /@([^\s<>@]+)>?\s*$/.exec(from) ?? [];
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${host}>`;
}

function printable(response: string | undefined): string | null {
  return response ? response.replace(/\p{Cc}+/gu, ' ').slice(0, 100) : null;
}
