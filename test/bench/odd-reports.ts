import type { Description } from '../../packages/matching/src/index.ts';

const silent = { category: null, colours: [], brand: null, placeId: null, from: null, to: null };

function odd(text: string, more: Partial<Description> = {}): Description {
  return { id: 'odd', ...silent, text, ...more };
}

const long = 'a red backpack with a unicorn, and then we went on '.repeat(200).slice(0, 10_000);
const longUnknown = Array.from({ length: 1500 }, (_, at) => `krrtz${at.toString(36)}`).join(' ');

/** What should never take long, whatever it may find. */
export const oddReports: Readonly<Record<string, Description>> = {
  'no words': odd(''),
  'emoji only': odd('🎒🦄💙👨‍👩‍👧'),
  '10,000 characters': odd(long),
  '10,000 characters of unknown words': odd(longUnknown.slice(0, 10_000)),
  'a language that is not shipped': odd('я потерял синий рюкзак с брелоком панды у карусели'),
  'contradictory fields': odd('blue umbrella, a red leather wallet, black phone', {
    category: 'Bottles',
    colours: ['green', 'white', 'pink'],
    brand: 'Apple',
  }),
  'an unknown place': odd('red backpack', { placeId: 'atlantis' }),
  'times in the future': odd('red backpack', { from: 8e15, to: 8e15 }),
  'nothing but a photo': odd('', { measuredColours: [{ colour: 'navy', share: 0.8 }] }),
};
