import { languages, type NoticeAddress } from '@homeward/domain';
import type { OutgoingNotice } from '@homeward/usecases';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMailChannel, type MailChannelSettings } from '../src/index.ts';
import { MailServer } from './mail-server.ts';
import { contents, links, noticeTo, venueName } from './sample-notices.ts';

const guest = { channel: 'mail', address: 'wim@example.org' } as const satisfies NoticeAddress;

let server: MailServer;

beforeEach(async () => {
  server = await MailServer.start();
});

afterEach(() => server.stop());

const channel = (more: Partial<MailChannelSettings> = {}) =>
  createMailChannel({
    host: '127.0.0.1',
    port: server.port,
    user: null,
    password: null,
    from: 'Lost & found <lost@park.example>',
    ...more,
  });

test('a mail arrives as it was written, with a way out in one press', async () => {
  const notice = noticeTo(guest);
  expect(await channel({ replyTo: 'desk@park.example' }).send(notice)).toMatchObject({
    outcome: 'sent',
  });
  const [mail] = server.arrived;
  expect(mail?.from).toBe('lost@park.example');
  expect(mail?.to).toEqual([guest.address]);
  const { parsed, raw } = mail as NonNullable<typeof mail>;
  expect(parsed.subject).toBe(notice.words.subject);
  expect(parsed.text?.trim()).toBe(notice.words.mail.trim());
  expect(parsed.from?.text).toContain('Lost & found');
  expect(parsed.replyTo?.text).toBe('desk@park.example');
  expect(parsed.headers.get('auto-submitted')).toBe('auto-generated');
  expect(parsed.headers.get('content-language')).toBe('en');
  expect(raw).toContain(`List-Unsubscribe: <${links.unsubscribePost}>`);
  expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
});

test('the HTML has the same words and two links, no picture and nothing from outside', async () => {
  await channel().send(noticeTo(guest));
  const html = String(server.arrived[0]?.parsed.html);
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual([links.page, links.unsubscribePage]);
  expect(html).not.toMatch(/<img|<script|<link|@import|url\(/i);
  expect(html).toContain('Something here is almost certainly yours.');
});

test('signs of HTML in a text stay text', async () => {
  const notice = noticeTo(guest);
  const words = { ...notice.words, mail: `<img src=x> & "so"\n\n${links.page}` };
  await channel().send({ ...notice, words });
  const html = String(server.arrived[0]?.parsed.html);
  expect(html).toContain('&lt;img src=x&gt; &amp; &quot;so&quot;');
});

test('every kind arrives unharmed in every language', async () => {
  const ways = channel();
  for (const language of languages) {
    const content = contents[languages.indexOf(language) % contents.length];
    await ways.send(noticeTo(guest, content, language));
  }
  expect(server.arrived).toHaveLength(languages.length);
  for (const [index, language] of languages.entries()) {
    const { words } = noticeTo(guest, contents[index % contents.length], language);
    const parsed = server.arrived[index]?.parsed;
    expect(parsed?.subject).toBe(words.subject);
    expect(parsed?.text?.trim()).toBe(words.mail.trim());
    expect(parsed?.headers.get('content-language')).toBe(language);
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(String(parsed?.html)).toContain(`<html lang="${language}" dir="${direction}">`);
  }
});

test('a repetition has the same message id, another notice another', async () => {
  const ways = channel();
  const notice = noticeTo(guest);
  await ways.send(notice);
  await ways.send(notice);
  await ways.send({ ...notice, key: 'another' });
  const [first, second, third] = server.arrived.map(({ parsed }) => parsed.messageId);
  expect(first).toMatch(/^<[0-9a-f]{40}@park\.example>$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

describe('a line break forges nothing', () => {
  const forged = '\r\nBcc: all@evil.example\r\nX-Forged: yes\r\n\r\nhello';
  const notice = noticeTo(guest);
  const { words } = notice;
  const attacks: readonly (readonly [string, OutgoingNotice])[] = [
    ['the address', { ...notice, to: { channel: 'mail', address: `${guest.address}${forged}` } }],
    ['a list', { ...notice, to: { channel: 'mail', address: 'a@b.example,c@d.example' } }],
    ['a name', { ...notice, to: { channel: 'mail', address: 'Eve <eve@evil.example>' } }],
    ['the subject', { ...notice, words: { ...words, subject: `${venueName}${forged}` } }],
    ['a bare line feed', { ...notice, words: { ...words, subject: `${venueName}\nBcc: a@b` } }],
    ['a bare return', { ...notice, words: { ...words, subject: `${venueName}\rBcc: a@b` } }],
    ['the key', { ...notice, key: `key${forged}` }],
    ['the page', { ...notice, links: { ...links, page: `${links.page}${forged}` } }],
    [
      'the way out',
      { ...notice, links: { ...links, unsubscribePost: `${links.unsubscribePost}${forged}` } },
    ],
    [
      'the page of the way out',
      { ...notice, links: { ...links, unsubscribePage: `${links.unsubscribePage}${forged}` } },
    ],
  ];

  test.each(attacks)('in %s', async (_, attack) => {
    expect(await channel().send(attack)).toMatchObject({ outcome: 'never' });
    expect(server.arrived).toEqual([]);
  });

  test('nor does one in the text, whatever it looks like', async () => {
    const mail = `one${forged}\r\n.\r\nMAIL FROM:<x@evil.example>\r\n.\nQUIT\r.\r`;
    await channel().send({ ...notice, words: { ...words, mail } });
    expect(server.arrived).toHaveLength(1);
    const { parsed, raw, to } = server.arrived[0] as NonNullable<(typeof server.arrived)[0]>;
    expect(to).toEqual([guest.address]);
    expect(parsed.headers.has('x-forged')).toBe(false);
    expect(parsed.headers.has('bcc')).toBe(false);
    const head = raw.slice(0, raw.indexOf('\r\n\r\n'));
    expect(head).not.toMatch(/forged|evil/i);
    expect(raw).not.toMatch(/\r(?!\n)|(?<!\r)\n/);
    expect(parsed.text).toContain('MAIL FROM:<x@evil.example>');
  });
});

test('an address of another kind is none', async () => {
  const to = { channel: 'sms', number: '+31612345678' } as const;
  expect(await channel().send(noticeTo(to))).toEqual({
    outcome: 'never',
    reason: 'address-invalid',
  });
});
