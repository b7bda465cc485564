import { describe, expect, it } from 'vitest';
import { proposedTitle } from '../src/rooms/found-items/fields/proposed-title.ts';
import { proofNotesOf } from '../src/rooms/handovers/proof.ts';
import { bodyOf, emptySheet, isFileable } from '../src/rooms/lost-reports/report-sheet.ts';
import { speech } from './speech.ts';

describe('the name of a thing nobody has described', () => {
  it('is its colour and kind, in each language’s own order and capitals', async () => {
    const english = await speech('en');
    expect(proposedTitle(english.t, { kind: 'Bag', colour: 'navy', language: 'en' })).toBe(
      'Navy bag',
    );
    const german = await speech('de');
    expect(proposedTitle(german.t, { kind: 'Tasche', colour: 'navy', language: 'de' })).toBe(
      'Tasche (dunkelblau)',
    );
  });

  it('is its kind alone while no colour is known', async () => {
    const { t } = await speech();
    expect(proposedTitle(t, { kind: 'Umbrella', colour: null, language: 'en' })).toBe('Umbrella');
  });
});

describe('proof notes', () => {
  const inWords = (kind: string) => kind.toUpperCase();

  it('join what was tapped, in a settled order, with one’s own words', () => {
    const proof = { kinds: ['key', 'contents'] as const, words: ' green lunch box ' };
    expect(proofNotesOf(proof, inWords)).toBe('CONTENTS; KEY. green lunch box');
  });

  it('are empty when nothing was shown', () => {
    expect(proofNotesOf({ kinds: [], words: '  ' }, inWords)).toBe('');
  });
});

describe('a report filed for a visitor', () => {
  it('needs a kind or a few words, and an address where one is promised', () => {
    const sheet = emptySheet('en');
    expect(isFileable(sheet)).toBe(false);
    expect(isFileable({ ...sheet, description: 'my blue thing' })).toBe(true);
    expect(isFileable({ ...sheet, categoryId: 'bag', channel: 'mail' })).toBe(false);
    expect(isFileable({ ...sheet, categoryId: 'bag', channel: 'mail', address: 'a@b.org' })).toBe(
      true,
    );
  });

  it('leaves open what nobody remembers, and never names a time to come', () => {
    const clock = { nowMs: Date.parse('2026-06-03T12:00:00.000Z'), timeZone: 'Europe/Amsterdam' };
    expect(bodyOf(emptySheet('fr'), clock)).toMatchObject({
      categoryId: null,
      brand: null,
      lostFrom: null,
      lostTo: null,
      contact: { channel: 'none' },
    });
    const today = { ...emptySheet('fr'), lostWhen: { daysAgo: 0, minuteOfDay: 14 * 60 } };
    expect(bodyOf(today, clock)).toMatchObject({
      lostFrom: '2026-06-03T11:00:00.000Z',
      lostTo: '2026-06-03T12:00:00.000Z',
    });
  });
});
