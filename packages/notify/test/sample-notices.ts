import {
  type CounterId,
  type Instant,
  type Language,
  type NoticeAddress,
  type NoticeContent,
  type NoticeKind,
  noticeKinds,
} from '@homeward/domain';
import type { NoticeLinks, OutgoingNotice } from '@homeward/usecases';
import { createNoticeWriter } from '../src/index.ts';

export const now = '2026-11-22T20:00:00.000Z' as Instant;
export const tomorrow = '2026-11-23T12:30:00.000Z' as Instant;
const tonight = '2026-11-22T21:30:00.000Z' as Instant;

const counterId = 'counter-1' as CounterId;
const name = { en: 'Counter 1', es: 'Mostrador 1', fr: 'Guichet 1', de: 'Schalter 1' };

export const venueName = 'Lakeside Park';

/** A link as long as they usually are: a host of 17 signs and a secret of 160 bits. */
export const links: NoticeLinks = {
  page: `https://found.example.org/guest/#${'kQ7-'.repeat(6)}x_9`,
  unsubscribePage: 'https://found.example.org/guest/#unsubscribe=one.two.three',
  unsubscribePost: 'https://found.example.org/api/notices/unsubscribe/one.two.three',
};

/** One content of each kind, or two where its words depend on it. */
export const contents: readonly NoticeContent[] = [
  { kind: 'found' },
  { kind: 'ready-for-pickup', ticket: null },
  { kind: 'ready-for-pickup', ticket: 'P12' },
  { kind: 'turn-near', ticket: 'P12', ahead: 0 },
  { kind: 'turn-near', ticket: 'P12', ahead: 3 },
  { kind: 'your-turn', ticket: 'P12', counterId },
  { kind: 'promise-due', nextDueAt: tomorrow },
  { kind: 'still-looking', nextDueAt: tomorrow },
  { kind: 'not-found' },
  { kind: 'holding-ends', endsAt: tomorrow },
  { kind: 'closing-early', ticket: 'P12', closesAt: tonight },
];

export const kindsShown = new Set<NoticeKind>(contents.map(({ kind }) => kind));
export const allKinds = noticeKinds;

const counters = [{ id: counterId, deskId: 'desk' as never, name, lanes: [] }];

export const writer = createNoticeWriter(
  { name: venueName, timeZone: 'Europe/Amsterdam', counters },
  () => now,
);

/** The words of one content in one language. */
export function wordsFor(content: NoticeContent, language: Language) {
  return writer.write({ content, language, reportCode: 'K7M4QX', links });
}

/** A notice ready to go out to somebody. */
export function noticeTo(
  to: NoticeAddress,
  content: NoticeContent = { kind: 'found' },
  language: Language = 'en',
): OutgoingNotice {
  const words = wordsFor(content, language);
  const key = `${content.kind}:report-1:subject-1:1:contact`;
  return { key, kind: content.kind, language, to, words, links, lifeSeconds: 600 };
}
