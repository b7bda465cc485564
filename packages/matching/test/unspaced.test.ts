import { describe, expect, test } from 'vitest';
import { read } from '../src/reading/read.ts';
import { described } from './support.ts';

const readingOf = (text: string) => read(described('it', text));
const idsIn = (text: string) => {
  const { kinds, marks } = readingOf(text);
  return [...kinds, ...marks].map(({ id }) => id);
};

describe('ordinary words of scripts without spaces leave nothing unread', () => {
  test.each([
    '昨天下午在游乐场弄丢了一把蓝色的折叠伞',
    '早上坐地铁的时候还在，下车以后就没有了',
    '工作人员说可以来这里问问',
    '三時ごろレストランで食事をしました',
    '案内所にも行きましたがありませんでした',
    '직원분이 여기서 물어보라고 하셨어요',
    '아침에 지하철 탈 때는 있었는데 내리고 나니 없더라고요',
    '검은색 백팩인데 안에 노트북이랑 책이 몇 권 들어 있어요',
  ])('%s', (text) => {
    expect(readingOf(text).words).toEqual([]);
  });
});

test('a thing whose letters stand inside of an ordinary word was not named', () => {
  expect(idsIn('一把折叠伞')).not.toContain('handle');
  expect(idsIn('昨天晚上演出结束')).not.toContain('bow');
  expect(idsIn('三点钟左右')).not.toContain('clock');
  expect(idsIn('놀이공원에서 우산을')).not.toContain('ball');
  expect(idsIn('지하철 탈 때는')).not.toContain('mask');
});

test('what has no name in the vocabulary is still a word, without its Korean ending', () => {
  const words = readingOf('쿠로미랑 가방이에요').words.map(({ id }) => id);
  expect(words.join()).not.toContain('이에');
  expect(readingOf('가방에 홍길동이라고 있어요').words.map(({ id }) => id)).toContain('길동');
});

test('the thing and what was lost are read beside ordinary words', () => {
  expect(idsIn('孩子的水壶不见了')).toContain('water-bottle');
  expect(idsIn('地铁上丢了一把伞')).toContain('umbrella');
  expect(idsIn('주차장에서 지갑을 잃어버렸어요')).toContain('wallet');
});
