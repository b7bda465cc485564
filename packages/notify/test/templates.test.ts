import { hasControls, type Instant, languages, type NoticeContent } from '@homeward/domain';
import { describe, expect, test } from 'vitest';
import { fitSms, smsLength } from '../src/index.ts';
import { templatesOf } from '../src/templates/templates-of.ts';
import {
  allKinds,
  contents,
  kindsShown,
  links,
  tomorrow,
  venueName,
  wordsFor,
} from './sample-notices.ts';

const each = languages.flatMap((language) =>
  contents.map((content) => ({ language, content, words: wordsFor(content, language) })),
);

test('there are words for every kind in every language', () => {
  expect([...kindsShown].sort()).toEqual([...allKinds].sort());
  expect(each).toHaveLength(languages.length * contents.length);
  const texts = new Set(each.map(({ words }) => words.mail));
  expect(texts.size).toBe(each.length);
});

describe.each(languages)('in %s', (language) => {
  const own = each.filter((notice) => notice.language === language);

  test('every notice begins with the venue, so that it is recognised', () => {
    for (const { subject, sms, pushTitle } of own.map(({ words }) => words)) {
      for (const text of [subject, sms, pushTitle]) expect(text.startsWith(venueName)).toBe(true);
    }
  });

  test('one-line texts are one line, mail too has no other control characters', () => {
    for (const { subject, sms, pushTitle, pushBody, mail } of own.map(({ words }) => words)) {
      expect([subject, sms, pushTitle, pushBody].filter(hasControls)).toEqual([]);
      expect(hasControls(mail.replaceAll('\n', ''))).toBe(false);
    }
  });

  test('mail and text message lead to the visitor’s page, and mail to a way out', () => {
    for (const { sms, mail } of own.map(({ words }) => words)) {
      expect(sms.split(' ')).toContain(links.page);
      expect(sms.endsWith(fitSms(templatesOf[language].stop))).toBe(true);
      expect(mail.split('\n')).toContain(links.page);
      expect(mail).toContain(links.unsubscribePage);
      expect(mail).toContain('K7M-4QX');
    }
  });

  test('texts are short enough for a lock screen', () => {
    for (const { subject, pushTitle, pushBody } of own.map(({ words }) => words)) {
      expect(subject.length).toBeLessThanOrEqual(78);
      expect(pushTitle.length).toBeLessThanOrEqual(65);
      expect(pushBody.length).toBeLessThanOrEqual(180);
    }
  });

  test('no sentence is ended twice', () => {
    for (const { words } of own) {
      expect(`${words.mail} ${words.pushBody} ${words.sms}`).not.toMatch(
        /\.\.|。。|undefined|null/,
      );
    }
  });
});

test('what a notice is told stands in every text of it', () => {
  const told: Record<string, readonly string[]> = {
    ticket: ['P12'],
    ahead: ['3'],
    counterId: ['1'],
    nextDueAt: ['13:30'],
    closesAt: ['22:30'],
    endsAt: ['23'],
  };
  for (const { content, words } of each) {
    for (const [value, given] of Object.entries(content)) {
      if (value === 'kind' || given === null || given === 0) continue;
      for (const spelt of told[value] ?? ['no such value']) {
        expect(words.sms, `${value} in a text message`).toContain(spelt);
        expect(`${words.pushTitle} ${words.pushBody}`, `${value} in a push`).toContain(spelt);
        expect(`${words.subject} ${words.mail}`, `${value} in a mail`).toContain(spelt);
      }
    }
  }
});

type ValueOf<Content> = Content extends unknown ? keyof Content : never;

test('templates are given these values and no others, so they cannot say what a thing looks like', () => {
  // A value more, such as a description, doesn't compile until it stands here.
  const allowed: Record<ValueOf<NoticeContent>, true> = {
    kind: true,
    ticket: true,
    ahead: true,
    counterId: true,
    nextDueAt: true,
    endsAt: true,
    closesAt: true,
  };
  const given = new Set(contents.flatMap((content) => Object.keys(content)));
  expect([...given].sort()).toEqual(Object.keys(allowed).sort());
});

test('text messages cost one message where the alphabet of networks allows it, two otherwise', () => {
  const paid = each.map(({ language, words: { sms } }) => ({ language, ...smsLength(sms) }));
  const lines = languages.map((language) => {
    const own = paid.filter((sms) => sms.language === language);
    const parts = own.map(({ segments }) => segments).join(' ');
    return `${language} ${own[0]?.alphabet} ${parts}`;
  });
  console.info(`messages per text (${contents.length} texts each):\n${lines.join('\n')}`);
  expect(Math.max(...paid.map(({ segments }) => segments))).toBe(2);
  const dear = paid.filter(({ alphabet, segments }) => alphabet === 'GSM-7' && segments > 1);
  expect(dear).toEqual([]);
  const wide = new Set(paid.filter((sms) => sms.alphabet === 'UCS-2').map((sms) => sms.language));
  expect([...wide].sort()).toEqual(['ar', 'ja', 'ko', 'zh']);
});

test('an hour of today stands alone, another day is named in the visitor’s language', () => {
  const due = { kind: 'promise-due', nextDueAt: tomorrow } as const;
  const today = { kind: 'promise-due', nextDueAt: '2026-11-22T22:00:00.000Z' as Instant } as const;
  expect(wordsFor(today, 'en').pushBody).toContain('by 23:00.');
  expect(wordsFor(due, 'en').pushBody).toContain('Monday');
  expect(wordsFor(due, 'de').pushBody).toContain('Montag, 23. November');
  expect(wordsFor(due, 'ar').pushBody).toContain('الاثنين');
});
