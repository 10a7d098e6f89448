import fc from 'fast-check';
import { expect, test } from 'vitest';
import { winnow } from '../../src/duplicates/winnow.ts';
import { wordsFrom } from './words.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const row = (min: number, max: number) =>
  fc.array(fc.constantFrom(...letters), { minLength: min, maxLength: max }).map((list) => list.join(''));

test('texts that share eight words share a fingerprint', () => {
  fc.assert(
    fc.property(row(8, 12), row(0, 20), row(0, 20), row(0, 20), row(0, 20), (shared, a, b, c, d) => {
      const left = new Set(winnow(wordsFrom(a + shared + b)));
      expect(winnow(wordsFrom(c + shared + d)).some((hash) => left.has(hash))).toBe(true);
    }),
  );
});

test('fingerprints rise, without repeats', () => {
  fc.assert(
    fc.property(row(0, 60), (text) => {
      const hashes = [...winnow(wordsFrom(text))];
      expect(hashes).toEqual([...new Set(hashes)].toSorted((a, b) => a - b));
    }),
  );
});

test('a text of fewer words than a fingerprint has none', () => {
  expect(winnow(wordsFrom('ab'))).toHaveLength(0);
  expect(winnow(wordsFrom('abc'))).toHaveLength(1);
});
