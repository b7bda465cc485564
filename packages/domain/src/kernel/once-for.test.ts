import { expect, test } from 'vitest';
import { onceFor } from './once-for.ts';

test('something is worked out once for each thing it is worked out from', () => {
  const asked: string[] = [];
  const lengthOf = onceFor(({ word }: { readonly word: string }) => {
    asked.push(word);
    return word === '' ? null : word.length;
  });
  const [bag, other, nothing] = [{ word: 'bag' }, { word: 'bag' }, { word: '' }];
  expect([bag, other, nothing, bag, nothing].map(lengthOf)).toEqual([3, 3, null, 3, null]);
  expect(asked).toEqual(['bag', 'bag', '']);
});
