import { z } from 'zod';

const headers = z
  .string()
  .refine(isHeaders, 'write a JSON object of header names and values')
  .transform((text) => JSON.parse(text) as Readonly<Record<string, string>>);

function isHeaders(text: string): boolean {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return false;
    return Object.entries(read).every(
      ([name, value]) =>
        /^[A-Za-z0-9-]+$/.test(name) && typeof value === 'string' && !/\p{Cc}/u.test(value),
    );
  } catch {
    return false;
  }
}

const sender = z
  .string()
  .regex(/^[^\p{Cc}]*<?[^\s<>@]+@[^\s<>@]+>?$/u, 'write it like "Lost & found <lost@example.org>"');

/** The variables by which notices leave the house. */
export const noticeVariables = {
  SMTP_HOST: {
    schema: z.string(),
    preset: null,
    presetWords: 'none: no mail',
    meaning:
      'Server that takes mail for visitors; needs `MAIL_FROM`; see [docs/NOTICES.md](docs/NOTICES.md).',
  },
  SMTP_PORT: {
    schema: z
      .string()
      .regex(/^\d{1,5}$/, 'this must be a whole number')
      .transform(Number),
    preset: '587',
    meaning:
      'Its port: 465 speaks TLS from the beginning; others turn to it, with a password always.',
  },
  SMTP_USER: {
    schema: z.string(),
    preset: null,
    presetWords: 'none',
    meaning: 'Who signs in there.',
  },
  SMTP_PASSWORD: {
    schema: z.string(),
    preset: null,
    presetWords: 'none',
    meaning: 'With which password.',
  },
  MAIL_FROM: {
    schema: sender,
    preset: null,
    presetWords: 'none',
    meaning: 'Sender of mails, like `Lost & found <lost@example.org>`.',
  },
  MAIL_REPLY_TO: {
    schema: sender,
    preset: null,
    presetWords: 'none: the sender',
    meaning: 'Where answers to mails go.',
  },
  SMTP_SECURITY: {
    schema: z.enum(['tls', 'starttls', 'when-offered']),
    preset: null,
    presetWords: 'by port and password',
    meaning:
      'How the way there is kept: `tls` from the beginning, `starttls` or nothing, `when-offered` also in the clear.',
  },
  SMS_GATEWAY_URL: {
    schema: z.url({ protocol: /^https?$/ }),
    preset: null,
    presetWords: 'none: no text messages',
    meaning:
      'Gateway for text messages, a provider’s or a modem’s own. `{{to}}`, `{{text}}` and `{{key}}` may stand in it.',
  },
  SMS_GATEWAY_METHOD: {
    schema: z.enum(['POST', 'PUT', 'GET']),
    preset: 'POST',
    meaning: 'How it is called.',
  },
  SMS_GATEWAY_HEADERS: {
    schema: headers,
    preset: '{"content-type":"application/json"}',
    meaning: 'Headers as JSON; its key belongs here.',
  },
  SMS_GATEWAY_BODY: {
    schema: z.string(),
    preset: '{"to":"{{to}}","text":"{{text}}"}',
    meaning: 'What is sent; values are escaped for JSON or forms, by the `content-type`.',
  },
  PUSH_CONTACT: {
    schema: z
      .string()
      .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'write it like "mailto:it@example.org"'),
    preset: null,
    presetWords: 'none: no push messages',
    meaning: 'Whom push services may write to about this server; turns push messages on.',
  },
} as const;

/** How mail leaves the house. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly user: string | null;
  readonly password: string | null;
  readonly from: string;
  /** Null sends answers to the sender. */
  readonly replyTo: string | null;
  /** Null decides by port and password. */
  readonly security: 'tls' | 'starttls' | 'when-offered' | null;
}

/** How text messages leave the house. */
export interface SmsSettings {
  readonly url: string;
  readonly method: 'POST' | 'PUT' | 'GET';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The ways out of the house; null is one that isn't set up. */
export interface NoticeEnvironment {
  readonly mail: MailSettings | null;
  readonly sms: SmsSettings | null;
  /** Whom push services may write to. */
  readonly pushContact: string | null;
}

type Values = {
  readonly [Name in keyof typeof noticeVariables]: z.output<
    (typeof noticeVariables)[Name]['schema']
  > | null;
};

/** The ways out of the house, from variables that have been checked. */
export function noticeEnvironmentOf(values: Values): NoticeEnvironment {
  const { SMTP_HOST: host, MAIL_FROM: from, SMS_GATEWAY_URL: url } = values;
  return {
    mail:
      host === null
        ? null
        : {
            host,
            port: values.SMTP_PORT ?? 587,
            user: values.SMTP_USER,
            password: values.SMTP_PASSWORD,
            from: from ?? '',
            replyTo: values.MAIL_REPLY_TO,
            security: values.SMTP_SECURITY,
          },
    sms:
      url === null
        ? null
        : {
            url,
            method: values.SMS_GATEWAY_METHOD ?? 'POST',
            headers: values.SMS_GATEWAY_HEADERS ?? {},
            body: values.SMS_GATEWAY_BODY ?? '',
          },
    pushContact: values.PUSH_CONTACT,
  };
}
