import { expect, test } from 'vitest';
import { newsAge } from '../src/board/news-age.ts';

const heardAt = 1_000_000;

test('while the server answers nothing is said of the age of its news', () => {
  expect(newsAge({ now: heardAt + 2_500, heardAt, isLive: true })).toBeNull();
  expect(newsAge({ now: heardAt + 2_500, heardAt, isLive: false })).toBeNull();
});

test('a silent server is told within five seconds, also when no line was cut', () => {
  expect(newsAge({ now: heardAt + 4_900, heardAt, isLive: true })).toBe(5);
});

test('the age grows by the second', () => {
  const ages = [10_000, 11_000, 75_000].map((ms) =>
    newsAge({ now: heardAt + ms, heardAt, isLive: false }),
  );
  expect(ages).toEqual([10, 11, 75]);
});
