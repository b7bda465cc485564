import {
  announcementKinds,
  claimStatuses,
  closingReasons,
  colourNames,
  counterStatuses,
  languages as domainLanguages,
  lanes,
  lostReportStatuses,
  matchLevels,
  pauseReasons,
  refusalCodes,
  ticketStatuses,
} from '@homeward/domain';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages.ts';
import { loadWords } from '../src/load-words.ts';

const everyRoom = ['kiosk', 'staff', 'guest', 'wall'] as const;

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

const english = await loadWords('en', everyRoom);

describe('the languages', () => {
  it('are those of the domain', () => {
    expect([...languages]).toEqual([...domainLanguages]);
  });
});

describe.each(languages)('the words in %s', (language) => {
  it('have a text for every English key, and none besides but plural forms', async () => {
    const words = await loadWords(language, everyRoom);
    const withoutExtraPlurals = Object.keys(words).filter(
      (key) => key in english || !/_(zero|two|few|many)$/.test(key),
    );
    expect(withoutExtraPlurals.sort()).toEqual(Object.keys(english).sort());
  });

  it('are never empty, and never carry stray spaces', async () => {
    const words = await loadWords(language, everyRoom);
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim().length, key).toBeGreaterThan(0);
      expect(text, key).toBe(text.trim());
    }
  });

  it('keep every placeholder of the English text', async () => {
    const words = await loadWords(language, everyRoom);
    for (const [key, text] of Object.entries(english)) {
      expect(placeholders(words[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('say something for every refusal code, and ask for no values there', async () => {
    const words = await loadWords(language, []);
    const errors = Object.keys(words).filter((key) => key.startsWith('errors.'));
    expect(errors.sort()).toEqual(refusalCodes.map((code) => `errors.${code}`).sort());
    for (const key of errors) expect(placeholders(words[key] ?? ''), key).toEqual([]);
  });

  it('name every colour, lane and status of the domain', async () => {
    const words = await loadWords(language, []);
    const lists = {
      colour: colourNames,
      lane: lanes,
      'ticket-status': ticketStatuses,
      'claim-status': claimStatuses,
      'report-status': lostReportStatuses,
      'counter-status': counterStatuses,
      'pause-reason': pauseReasons,
      'closing-reason': closingReasons,
      'match-level': matchLevels,
      announcement: announcementKinds,
    };
    for (const [group, names] of Object.entries(lists)) {
      for (const name of names) expect(words).toHaveProperty([`shared-words.${group}.${name}`]);
    }
  });
});
