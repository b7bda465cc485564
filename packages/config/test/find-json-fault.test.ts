import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../src/json/find-json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('whatever the engine can write is found to be JSON', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
      const value: unknown = JSON.parse(text);
      expect(findJsonFault(JSON.stringify(value, null, space))).toBeNull();
    }),
  );
});

test('a text with one character changed is faulty exactly when the engine cannot read it', () => {
  const spoilt = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '0', 'x', '\\', '\n'))
    .map(([text, at, put]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + put + text.slice(cut + 1);
    });
  fc.assert(
    fc.property(spoilt, (text) => {
      const fault = findJsonFault(text);
      if (fault?.reason.endsWith('is given twice')) return;
      expect(fault === null).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{"a":1,}', 7, 'here is }, but a name in double quotes should come next'],
  ['[1 2]', 3, 'here is 2, but a comma or ] should come next'],
  ['{"a" 1}', 5, 'here is 1, but a colon should come next'],
  ['{"a":1', 6, 'the file ends here, but a comma or } should come next'],
  ['', 0, 'the file ends here, but a value should come next'],
  ['{} {}', 3, 'here is {, but the end of the file should come next'],
  ["{'a': 1}", 1, "' is not JSON (text needs double quotes)"],
  ['[none]', 1, 'none is not JSON (text needs double quotes)'],
  ['{ // x', 2, 'JSON has no comments'],
  ['["a', 1, 'this text in quotes has no end, or holds a faulty character'],
  ['{"a":1,"a":2}', 7, '"a" is given twice'],
])('%s is faulty at %i: %s', (text, offset, reason) => {
  expect(findJsonFault(text)).toEqual({ offset, reason });
});
