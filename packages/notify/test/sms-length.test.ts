import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitSms, smsLength } from '../src/index.ts';

test('a text is counted as a network counts it', () => {
  expect(smsLength('a'.repeat(160))).toEqual({ alphabet: 'GSM-7', segments: 1 });
  expect(smsLength('a'.repeat(161))).toEqual({ alphabet: 'GSM-7', segments: 2 });
  expect(smsLength('a'.repeat(307))).toEqual({ alphabet: 'GSM-7', segments: 3 });
  expect(smsLength('€'.repeat(80)).segments).toBe(1);
  expect(smsLength('€'.repeat(81)).segments).toBe(2);
  expect(smsLength('ع'.repeat(70))).toEqual({ alphabet: 'UCS-2', segments: 1 });
  expect(smsLength('ع'.repeat(71))).toEqual({ alphabet: 'UCS-2', segments: 2 });
  expect(smsLength('🧸'.repeat(36)).segments).toBe(2);
});

test('print’s own signs become plain, accents go only where that saves a message', () => {
  expect(fitSms('l’été — «\u202foui\u202f»')).toBe('l\'été - " oui "');
  expect(fitSms('mañana, aquí está')).toBe('mañana, aquí está');
  const long = `${'a'.repeat(100)} mañana, aquí está`;
  expect(fitSms(long)).toBe(`${'a'.repeat(100)} mañana, aqui esta`);
  expect(fitSms(`${'ع'.repeat(80)}á`)).toBe(`${'ع'.repeat(80)}á`);
});

test('fitting never makes a text dearer, and twice is once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const fitted = fitSms(text);
      expect(fitSms(fitted)).toBe(fitted);
      if (!/[…]/.test(text)) {
        expect(smsLength(fitted).segments).toBeLessThanOrEqual(smsLength(text).segments);
      }
    }),
  );
});
