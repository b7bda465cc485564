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
import { isPublicLanguage, type Language, languages } from '../src/languages.ts';
import { loadWords } from '../src/load-words.ts';

const everyRoom = ['kiosk', 'staff', 'guest', 'wall'] as const;
const publicRooms = ['kiosk', 'guest', 'wall'] as const;

const extraForm = /_(zero|two|few|many)$/;

/** The plural forms a language tells apart among numbers that occur here (French has a form for millions). */
function pluralFormsOf(language: Language): ReadonlySet<string> {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
}

/** What a language must offer for an English key: of a plural, each of its own forms. */
function formsAsked(key: string, forms: ReadonlySet<string>): string[] {
  if (key.endsWith('_one')) return [];
  if (!key.endsWith('_other')) return [key];
  return [...forms].map((form) => key.replace(/other$/, form));
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
}

const english = await loadWords('en', everyRoom);

describe('the languages', () => {
  it('are those of the domain', () => {
    expect([...languages]).toEqual([...domainLanguages]);
  });
});

describe('the words in French', () => {
  it('begin no line with a mark that has a space before it', async () => {
    const words = Object.values(await loadWords('fr', everyRoom));
    expect(words.filter((text) => /\u00a0[?!:;»]/.test(text)).length).toBeGreaterThan(0);
    expect(words.filter((text) => / [?!:;»]|« /.test(text))).toEqual([]);
  });
});

describe.each(languages)('the words in %s', (language) => {
  const spokenRooms = isPublicLanguage(language) ? publicRooms : everyRoom;

  it('have a text for every English key, and none besides but plural forms', async () => {
    const words = await loadWords(language, spokenRooms);
    const asked = Object.keys(await loadWords('en', spokenRooms));
    const forms = pluralFormsOf(language);
    expect({
      missing: asked.flatMap((key) => formsAsked(key, forms)).filter((key) => !(key in words)),
      besides: Object.keys(words).filter(
        (key) => !(asked.includes(key) || asked.includes(key.replace(extraForm, '_other'))),
      ),
    }).toEqual({ missing: [], besides: [] });
  });

  it('are never empty, and never carry stray spaces', async () => {
    const words = await loadWords(language, spokenRooms);
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim().length, key).toBeGreaterThan(0);
      expect(text, key).toBe(text.trim());
    }
  });

  it('keep every placeholder of the English text', async () => {
    const words = await loadWords(language, spokenRooms);
    for (const [key, text] of Object.entries(words)) {
      const said = english[key] ?? english[key.replace(extraForm, '_other')] ?? '';
      const isCountInWords = /_(zero|one|two)$/.test(key) && !placeholders(text).includes('count');
      const asked = placeholders(said).filter((name) => !(isCountInWords && name === 'count'));
      expect(placeholders(text), key).toEqual(asked);
    }
  });

  it('say something for every refusal code and for none heard, and ask for no values there', async () => {
    const words = await loadWords(language, []);
    const errors = Object.keys(words).filter((key) => key.startsWith('errors.'));
    const codes = [...refusalCodes, 'connection.lost'];
    expect(errors.sort()).toEqual(codes.map((code) => `errors.${code}`).sort());
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
