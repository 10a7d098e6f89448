import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  featureBits,
  featureHash,
  hashPart,
  hashText,
  joinHashes,
  placeWordHash,
} from '../../src/recognize/name-hash.ts';

test('a part hashes as the text it is', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(20), fc.nat(20), (text, start, length) => {
      const end = Math.min(text.length, start + length);
      const from = Math.min(start, end);
      expect(hashPart(text, from, end)).toBe(hashText(text.slice(from, end)));
    }),
  );
});

test('a feature is a positive number of its bits', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer(), (template, value) => {
      const feature = featureHash(template, value);
      expect(feature >= 0 && feature < 2 ** featureBits).toBe(true);
    }),
  );
});

test('templates, values and order tell hashes apart', () => {
  expect(featureHash(1, 7)).not.toBe(featureHash(2, 7));
  expect(featureHash(1, 7)).not.toBe(featureHash(1, 8));
  expect(joinHashes(1, 2)).not.toBe(joinHashes(2, 1));
});

test.each([
  ['São', 'sao', true],
  ['LÓDŹ', 'lodz', true],
  ['Velm', 'velm', true],
  ['Velm', 'Vilm', false],
])('%s and %s are one word of a place: %s', (a, b, expected) => {
  expect(placeWordHash(a) === placeWordHash(b)).toBe(expected);
});
