import { describe, expect, it } from 'vitest';
import { createI18n, formatFor, type Language, languages } from '../src/index.ts';

const now = '2026-06-03T12:15:00.000Z';

async function speechIn(language: Language) {
  return (await createI18n({ language, rooms: [] })).speech();
}

async function formatIn(language: Language, timeZone = 'Europe/Berlin') {
  const { t } = await speechIn(language);
  return formatFor({ t, language, timeZone });
}

describe('times', () => {
  it('are told on the clock of the venue, not of the device', async () => {
    expect((await formatIn('en')).time(now)).toBe('14:15');
    expect((await formatIn('en', 'America/New_York')).time(now)).toBe('08:15');
  });

  it('name the part of the day as people do', async () => {
    const english = await formatIn('en');
    expect(english.dayPart('2026-06-02T18:30:00.000Z', now)).toBe('yesterday evening');
    expect(english.dayPart('2026-06-03T07:00:00.000Z', now)).toBe('this morning');
    expect(english.dayPart('2026-06-01T13:00:00.000Z', now)).toBe('Monday afternoon');
    expect(english.dayPart('2026-05-01T13:00:00.000Z', now)).toBe('1 May');
    const german = await formatIn('de');
    expect(german.dayPart('2026-06-02T18:30:00.000Z', now)).toBe('gestern Abend');
    expect(german.dayPart('2026-06-01T13:00:00.000Z', now)).toBe('Montagnachmittag');
    const spanish = await formatIn('es');
    expect(spanish.dayPart('2026-06-01T13:00:00.000Z', now)).toBe('el lunes por la tarde');
    const french = await formatIn('fr');
    expect(french.dayPart('2026-06-02T18:30:00.000Z', now)).toBe('hier soir');
  });

  it('are written in the same digits as on the wall and the slip, in every language', async () => {
    for (const language of languages) {
      const format = await formatIn(language);
      expect(format.time(now), language).toBe('14:15');
      for (const said of [
        format.number(1234),
        format.distance(80),
        format.day('2026-05-01', now),
      ]) {
        expect(said, language).not.toMatch(/[\u0660-\u0669]/);
      }
    }
  });

  it('count days by the calendar, not by 24 hours', async () => {
    const { day } = await formatIn('en');
    expect(day('2026-06-02T21:50:00.000Z', '2026-06-02T22:10:00.000Z')).toBe('yesterday');
    expect(day('2026-06-02T22:05:00.000Z', '2026-06-02T22:10:00.000Z')).toBe('today');
  });
});

describe('amounts', () => {
  it('give a wait as a range, or say honestly that it is not known', async () => {
    const { waitRange } = await formatIn('fr');
    expect(waitRange({ fromMinutes: 4, toMinutes: 8 })).toBe('4 à 8 min');
    expect(waitRange(null)).toBe('pas encore connue');
  });

  it('round a distance to what a person can pace out', async () => {
    const { distance } = await formatIn('en');
    expect(distance(83)).toBe('80 m');
    expect(distance(1240)).toBe('1.2 km');
  });

  it('join words in the manner of the language', async () => {
    expect((await formatIn('es')).list(['negro', 'blanco', 'rojo'])).toBe('negro, blanco y rojo');
  });

  it('count in the six ways of Arabic', async () => {
    const { t } = await speechIn('ar');
    const things = [0, 1, 2, 3, 11, 100].map((count) => t('shared-words.things', { count }));
    expect(new Set(things).size).toBe(6);
    expect(things[1]).toBe('غرض واحد');
    expect(things[3]).toContain('أغراض');
  });

  it('keep their order within an Arabic sentence, also where they stand within each other', async () => {
    const { t } = await speechIn('ar');
    const format = formatFor({ t, language: 'ar', timeZone: 'Europe/Berlin' });
    const when = format.dayAndTime('2026-06-04T11:30:00.000Z', now);
    expect(when).toContain('\u206813:30\u2069');
    // The outer one is told to run from right to left, not left to guess.
    expect(t('shared-words.news-from', { time: when })).toContain(`\u2067${when}\u2069`);
  });
});
