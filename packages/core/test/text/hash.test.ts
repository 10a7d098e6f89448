import fc from 'fast-check';
import { expect, test } from 'vitest';
import { combine, hashOf, nameOf } from '../../src/text/hash.ts';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('%j has the hash that FNV-1a is published with', (text, hash) => {
  expect(hashOf(text) >>> 0).toBe(hash);
  expect(hashOf(text)).toBe(hash | 0);
});

test('a part of a text has the hash of the same string', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
      expect(hashOf(text, start, end)).toBe(hashOf(text.slice(start, end)));
    }),
  );
});

test('the order of two hashes counts', () => {
  const [a, b] = [hashOf('flood'), hashOf('river')];
  expect(combine(a, b)).not.toBe(combine(b, a));
});

test('names of strings are twelve hexadecimal digits, and stay what they are', () => {
  expect(nameOf('')).toMatch(/^[0-9a-f]{12}$/);
  expect(nameOf('a')).toBe('e40c292c1d2d');
  expect(nameOf('a')).not.toBe(nameOf('b'));
});
