import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPlainLines } from '../../src/export/line-ends.ts';
import { offsetMap } from '../../src/export/offsets.ts';

const texts = fc
  .array(
    fc.constantFrom('a', 'é', '—', '😀', '\ud800', '\udc00', '\r\n', '\n', '\r', '\ufeff', 'b'.repeat(70)),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

test('positions are those of the platform in every unit', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, any) => {
      const map = offsetMap(text);
      const whole = [...text].slice(0, any % ([...text].length + 1)).join('');
      expect(map.from16(whole.length, 'code-point')).toBe([...whole].length);
      expect(map.from16(whole.length, 'byte')).toBe(new TextEncoder().encode(whole).length);
      for (const unit of ['utf-16', 'code-point', 'byte'] as const) {
        expect(map.to16(map.from16(whole.length, unit), unit)).toBe(whole.length);
      }
    }),
  );
});

test.each([
  ['inside a pair', 2, 'utf-16', null],
  ['inside a character', 3, 'byte', null],
  ['beyond the end', 9, 'code-point', null],
  ['no number', 1.5, 'byte', null],
  ['the end', 6, 'byte', 4],
] as const)('a position %s', (_, position, unit, expected) => {
  expect(offsetMap('a😀b').to16(position, unit)).toBe(expected);
});

test('a position outside the text is a mistake of the caller', () => {
  expect(() => offsetMap('ab').from16(3, 'byte')).toThrow(RangeError);
});

test('plain lines keep every character at its place', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = withPlainLines(text);
      expect(plain.text).toBe(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
      for (let i = 0; i < plain.text.length; i++) {
        const from = plain.from(i);
        expect(plain.to(from)).toBe(i);
        if (plain.text[i] !== '\n') expect(text[from]).toBe(plain.text[i]);
      }
    }),
  );
});
