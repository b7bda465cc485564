import {
  type CounterId,
  hasControls,
  type Instant,
  languages,
  type NoticeContent,
} from '@homeward/domain';
import { expect, test } from 'vitest';
import { createNoticeWriter } from '../src/index.ts';

const now = '2026-06-03T10:00:00.000Z' as Instant;
const tonight = '2026-06-03T19:30:00.000Z' as Instant;
const inDays = '2026-06-08T07:00:00.000Z' as Instant;
const counterId = 'counter-2' as CounterId;
const venue = {
  name: 'Lakeside Park',
  timeZone: 'Europe/Amsterdam',
  counters: [{ id: counterId, name: { en: 'Counter 2', de: 'Schalter 2' } }],
} as never;
const writer = createNoticeWriter(venue, () => now);
const links = {
  page: 'https://lost.example.org/guest/#token',
  unsubscribePage: 'https://lost.example.org/guest/#unsubscribe=token',
  unsubscribePost: 'https://lost.example.org/api/notices/unsubscribe/token',
};

/** One of each kind, and what of it has to be read in the words. */
const contents: readonly (readonly [NoticeContent, RegExp])[] = [
  [{ kind: 'found' }, /./],
  [{ kind: 'ready-for-pickup', ticket: 'P 27' }, /P 27/],
  [{ kind: 'ready-for-pickup', ticket: null }, /./],
  [{ kind: 'turn-near', ticket: 'P 27', ahead: 2 }, /2/],
  [{ kind: 'turn-near', ticket: 'P 27', ahead: 0 }, /./],
  [{ kind: 'your-turn', ticket: 'P 27', counterId }, /(Counter|Schalter) 2/],
  [{ kind: 'promise-due', nextDueAt: tonight }, /21:30/],
  [{ kind: 'still-looking', nextDueAt: inDays }, /8.*09:00/],
  [{ kind: 'not-found' }, /./],
  [{ kind: 'holding-ends', endsAt: inDays }, /8/],
  [{ kind: 'closing-early', ticket: 'P 27', closesAt: tonight }, /21:30/],
];

test.each(languages)(
  'every kind is said in %s: the venue first, its values, the link, the way out',
  (language) => {
    for (const [content, value] of contents) {
      const words = writer.write({ content, language, reportCode: 'K7M4QX', links });
      const kind = `${language} ${content.kind}`;
      expect(words.subject.startsWith('Lakeside Park: '), kind).toBe(true);
      expect(words.sms.startsWith('Lakeside Park: '), kind).toBe(true);
      expect(words.pushTitle.startsWith('Lakeside Park: '), kind).toBe(true);
      for (const said of [words.mail, words.sms, words.pushBody]) expect(said, kind).toMatch(value);
      expect(words.mail).toContain(links.page);
      expect(words.mail).toContain(links.unsubscribePage);
      expect(words.sms).toContain(links.page);
      expect(words.subject).toContain('K7M-4QX');
      for (const line of [words.subject, words.sms, words.pushTitle]) {
        expect(hasControls(line), kind).toBe(false);
      }
    }
  },
);
