import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonOf, visible } from '../../src/text/visible.ts';

test.each([
  ['a\u001b[31mred', 'a␛[31mred'],
  ['bell\u0007 and null\u0000', 'bell␇ and null␀'],
  ['two\r\nlines\tand a tab', 'two  lines and a tab'],
  ['c1 \u009b31m', 'c1 <U+009B>31m'],
  ['gpj\u202etxt.exe', 'gpj<U+202E>txt.exe'],
  ['zero\u200bwidth\ufeff', 'zerowidth'],
  ['Kyïv 🌍 “quoted”', 'Kyïv 🌍 “quoted”'],
])('%j shows as %s', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('no text moves the cursor, breaks a line or turns the direction', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('JSON is harmless in a terminal and the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = jsonOf({ text });
      expect(JSON.parse(json)).toEqual({ text });
      expect(json).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    }),
  );
});
