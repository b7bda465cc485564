import { expect, test } from 'vitest';
import { expectNode } from '../../launch/prepare.mjs';

test('a Node that is too old is refused in words, before anything is tried', () => {
  expect(() => expectNode('18.20.4')).toThrow('Homeward needs Node 20.19 or newer');
  expect(() => expectNode('20.18.1')).toThrow('this is 20.18.1');
  for (const version of ['20.19.0', '22.0.0', '24.3.0'])
    expect(() => expectNode(version)).not.toThrow();
});
