import { expect, test } from 'vitest';
import { expectNode, sourcesOf } from '../../launch/prepare.mjs';

test('a Node that is too old is refused in words, before anything is tried', () => {
  expect(() => expectNode('18.20.4')).toThrow('Homeward needs Node 20.19 or newer');
  expect(() => expectNode('20.18.1')).toThrow('this is 20.18.1');
  for (const version of ['20.19.0', '22.0.0', '24.3.0'])
    expect(() => expectNode(version)).not.toThrow();
});

test.each([
  ['server', 'packages/matching/data/colours.json'],
  ['server', 'packages/notify/src/index.ts'],
  ['server', 'packages/domain/src/index.ts'],
  ['guest', 'packages/domain/src/index.ts'],
  ['guest', 'apps/guest/index.html'],
])('%s is built anew when %s has changed', async (part, file) => {
  const sources = await sourcesOf(part);
  expect(sources.some((line) => line.includes(`/${file} `))).toBe(true);
});

test('a page is not built anew for what only the server stands on, nor for a test', async () => {
  const sources = await sourcesOf('guest');
  expect(sources.filter((line) => line.includes('/packages/store/'))).toEqual([]);
  expect(sources.filter((line) => line.includes('/test/'))).toEqual([]);
});
