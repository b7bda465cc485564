import { idOf, refusalOf } from '@homeward/testkit';
import { expect, test } from 'vitest';
import type { AnnouncementId, StaffId } from '../kernel/brand.ts';
import { addMinutes, type Instant } from '../kernel/instant.ts';
import { announce, endAnnouncement, isStanding } from './announcement.ts';

const at = '2026-06-03T10:00:00.000Z' as Instant;
const said = {
  id: idOf<AnnouncementId>(1),
  kind: 'other',
  words: ' Back in ten minutes. ',
  saidBy: idOf<StaffId>(1),
  until: addMinutes(at, 10),
} as const;

test('a message holds until its time, or until somebody ends it', () => {
  const made = announce(said, at);
  if (!made.ok) expect.fail(made.refusal.code);
  expect(made.value.words).toBe('Back in ten minutes.');
  expect(isStanding(made.value, addMinutes(at, 9.9))).toBe(true);
  expect(isStanding(made.value, addMinutes(at, 10))).toBe(false);
  expect(isStanding({ ...made.value, until: null }, addMinutes(at, 999))).toBe(true);
  const ended = endAnnouncement(made.value, addMinutes(at, 1));
  expect(isStanding(ended, addMinutes(at, 2))).toBe(false);
  expect(endAnnouncement(ended, addMinutes(at, 5)).endedAt).toBe(addMinutes(at, 1));
});

test('a message of one’s own needs words, a known one does not', () => {
  expect(refusalOf(announce({ ...said, words: '  ' }, at))).toBe('announcement.empty');
  expect(announce({ ...said, kind: 'busy', words: '' }, at).ok).toBe(true);
});
