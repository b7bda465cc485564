import { createI18n, formatFor } from '@homeward/i18n';
import { expect, test } from 'vitest';
import { lostWhen } from '../src/rooms/reports/lost-when.ts';

const { t } = (await createI18n({ language: 'en', rooms: ['guest'] })).speech();
const format = formatFor({ t, language: 'en', timeZone: 'Europe/Amsterdam' });
const words = (lostFrom: string | null, lostTo: string | null) =>
  lostWhen({ lostFrom, lostTo }, format);

test('a loss is dated as vaguely as it was told', () => {
  expect(words(null, null)).toBeNull();
  expect(words('2001-06-03T22:00:00Z', '2001-06-04T21:59:00Z')).toBe('4 June');
  expect(words('2001-06-03T22:00:00Z', '2001-06-04T10:00:00Z')).toBe('4 June');
  expect(words('2001-06-04T10:00:00Z', '2001-06-04T15:00:00Z')).toBe('4 June, 12:00–17:00');
  expect(words('2001-06-04T10:00:00Z', '2001-06-05T15:00:00Z')).toBe('4 June, 12:00–5 June, 17:00');
  expect(words('2001-06-04T10:00:00Z', '2001-06-04T10:00:00Z')).toBe('4 June, 12:00');
});
