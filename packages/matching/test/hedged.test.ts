import { describe, expect, test } from 'vitest';
import { weigh } from '../src/evidence/weigh.ts';
import { Frequencies } from '../src/index.ts';
import { read } from '../src/reading/read.ts';
import { described, places } from './support.ts';

const sharesOf = (text: string) => read(described('it', text)).colours.map(({ share }) => share);
const frequencies = new Frequencies();
for (let count = 0; count < 200; count += 1) frequencies.count(['colour:black'], 1);
const weightOf = (report: string, item: string) =>
  weigh(read(described('r', report)), read(described('i', item)), frequencies, places).weight;

describe('a colour whose author was not sure of it is believed less', () => {
  test.each([
    ['a scarf, maybe dark green', 'a scarf, dark green'],
    ['a suitcase, greyish I think', 'a suitcase, grey'],
    ['a sort of beige purse', 'a beige purse'],
    ['a navy or black cap', 'a navy cap'],
    ['una bufanda verde creo', 'una bufanda verde'],
    ['un bonnet bleu, il me semble', 'un bonnet bleu'],
    ['eine Mütze, grünlich, glaube ich', 'eine Mütze, grün'],
    ['um boné azul, acho eu', 'um boné azul'],
    ['una borsa forse marrone', 'una borsa marrone'],
    ['een sjaal, misschien paars', 'een sjaal, paars'],
    ['围巾好像是红色的', '围巾是红色的'],
    ['たぶん緑の帽子です', '緑の帽子です'],
    ['緑の帽子だったと思います', '緑の帽子です'],
    ['초록색 같아요 모자', '초록색 모자'],
  ])('%s', (hedged, sure) => {
    expect(Math.max(...sharesOf(hedged))).toBeLessThan(Math.max(...sharesOf(sure)));
  });
});

test('what is hedged is the doubtful part, not the thing beside it', () => {
  expect(sharesOf('I think I left my red scarf in the cafe')).toEqual(sharesOf('my red scarf'));
});

test('a hedged colour says less for a thing that agrees, and less against one that differs', () => {
  expect(weightOf('maybe a green scarf', 'green scarf')).toBeLessThan(
    weightOf('a green scarf', 'green scarf'),
  );
  expect(weightOf('maybe a green scarf', 'orange scarf')).toBeGreaterThan(
    weightOf('a green scarf', 'orange scarf'),
  );
});
