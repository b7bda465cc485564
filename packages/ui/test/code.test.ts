import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode, showCode } from '../src/index.ts';

describe('reading a code from a slip', () => {
  it('forgives lower case, spaces and dashes', () => {
    expect(readCode(' k7m-4qx ', 6)).toBe('K7M4QX');
  });

  it('takes the letters O, I and L for the digits they look like', () => {
    expect(readCode('oOiIlL', 6)).toBe('001111');
  });

  it('drops what cannot stand in a code, and what is too much', () => {
    expect(readCode('K7?M#4ÜQX99', 6)).toBe('K7M4QX');
  });

  it('reads its own printing back, whatever the code', () => {
    const sign = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const code = signs.join('');
        expect(readCode(showCode(code), 12)).toBe(code);
      }),
    );
  });
});
