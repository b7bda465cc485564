import type { EvidenceView } from '@homeward/contract';
import type { Language } from '@homeward/i18n';
import { describe, expect, it } from 'vitest';
import { durationIn } from '../src/rooms/matches/duration.ts';
import { evidenceInWords } from '../src/rooms/matches/evidence-in-words.ts';
import { speech } from './speech.ts';

const evidence = (
  field: EvidenceView['field'],
  weight: number,
  sides: Partial<Pick<EvidenceView, 'report' | 'item' | 'amount'>> = {},
): EvidenceView => ({ field, weight, report: '', item: '', amount: null, ...sides });

async function say(all: readonly EvidenceView[], language: Language = 'en') {
  const spoken = await speech(language);
  return evidenceInWords(all, {
    t: spoken.t,
    distance: spoken.format.distance,
    duration: (minutes) => durationIn(spoken, minutes),
    kindName: (id) => (id === 'bag' ? 'Bag' : null),
    colourName: (word) => (word === 'navy' ? 'Navy' : null),
  });
}

const texts = async (all: readonly EvidenceView[], language?: Language) =>
  (await say(all, language)).map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));

describe('evidence in words', () => {
  it('sets both words side by side when they mean the same', async () => {
    const colour = evidence('colour', 1.2, { report: 'dark blue', item: 'navy' });
    expect(await texts([colour])).toEqual(['dark blue = navy']);
  });

  it('tells what a model makes of words and photo, for and against, in every language', async () => {
    const [meaning, picture] = [evidence('meaning', 1.2), evidence('picture', -0.9)];
    expect(await texts([meaning, picture])).toEqual([
      'much the same in other words',
      'the photo looks different',
    ]);
    expect(await texts([meaning, picture], 'de')).toEqual([
      'fast dasselbe in anderen Worten',
      'das Foto sieht anders aus',
    ]);
  });

  it('says once what both sides said', async () => {
    const marks = evidence('marks', 3, { report: 'panda keychain', item: 'Panda keychain' });
    expect(await texts([marks])).toEqual(['panda keychain on both']);
  });

  it('names kinds and colours as the venue and the language do', async () => {
    const kind = evidence('kind', 2, { report: 'bag', item: 'bag' });
    const colour = evidence('colour', 1, { report: 'navy', item: 'navy' });
    expect(await texts([kind, colour])).toEqual(['both: Bag', 'navy on both']);
  });

  it('tells when and where it was found in one breath when both fit', async () => {
    const place = evidence('place', 1, { report: 'a', item: 'b', amount: 82 });
    const time = evidence('time', 1, { amount: 40 });
    expect(await texts([place, time])).toEqual(['found 40 min later, 80 m away']);
    const same = evidence('place', 1, { report: 'a', item: 'a', amount: 0 });
    expect(await texts([same, time])).toEqual(['found 40 min later, right there']);
  });

  it('tells them apart when only one of them fits', async () => {
    const place = evidence('place', -0.8, { report: 'a', item: 'b', amount: 910 });
    const time = evidence('time', 1, { amount: 180 });
    expect(await say([place, time])).toMatchObject([
      { text: 'found 3 hours later', speaks: 'for' },
      { text: 'found 910 m away', speaks: 'against' },
    ]);
  });

  it('says plainly that a thing was found before it was lost', async () => {
    const time = evidence('time', -4, { amount: -150 });
    expect(await say([time])).toMatchObject([
      { text: 'found 3 hours before it was lost', speaks: 'against' },
    ]);
  });

  it('names what differs', async () => {
    const brand = evidence('brand', -1.5, { report: 'Nike', item: 'JanSport' });
    expect(await say([brand])).toMatchObject([
      { text: 'differs: brand (Nike, not JanSport)', speaks: 'against' },
    ]);
  });

  it('puts the heaviest reason first, whichever side it is on', async () => {
    const light = evidence('colour', 0.4, { report: 'red', item: 'red' });
    const heavy = evidence('brand', -3, { report: 'Nike', item: 'Puma' });
    const [first, second] = await say([light, heavy]);
    expect(first?.speaks).toBe('against');
    expect(second?.text).toBe('red on both');
  });

  it('is silent about what weighs nothing, and says nothing twice', async () => {
    const nothing = evidence('material', 0.01, { report: 'leather', item: 'leather' });
    const words = evidence('words', 1, { report: 'llavero', item: 'keychain' });
    const marks = evidence('marks', 2, { report: 'llavero', item: 'keychain' });
    expect(await texts([nothing, words, marks])).toEqual(['llavero = keychain']);
  });

  it('speaks the language of the reader', async () => {
    const place = evidence('place', 1, { report: 'a', item: 'b', amount: 82 });
    const time = evidence('time', 1, { amount: 40 });
    expect(await texts([place, time], 'de')).toEqual(['40 Min. später gefunden, 80 m entfernt']);
    expect(await texts([place, time], 'fr')).toEqual(['trouvé 40 min plus tard, à 80 m']);
  });
});
