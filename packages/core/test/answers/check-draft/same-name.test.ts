import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  foldName,
  isSameSurname,
  isVariant,
  mayBeSameGivenName,
  skeletonOf,
} from '../../../src/answers/check-draft/same-name.ts';

test.each([
  ['Ryabkov', 'Riabkov'],
  ['Yermolin', 'Ermolin'],
  ['Zhukova', 'Zukova'],
  ['Mueller', 'Müller'],
  ['Tschaika', 'Chaika'],
  ['Wozniak', 'Vozniak'],
  ['Łukasz', 'Lukasz'],
  ['Alexei', 'Aleksei'],
  ['Khalil', 'Halil'],
])('%s and %s sound alike', (a, b) => {
  expect(isVariant(a, b)).toBe(true);
});

test.each([
  ['Lund', 'Land'],
  ['Holt', 'Hall'],
  ['Marin', 'Karin'],
  ['Ferrand', 'Fenwick'],
  ['Petrov', 'Ivanov'],
])('%s and %s are two names', (a, b) => {
  expect(isVariant(a, b)).toBe(false);
});

test.each([
  ['Ida Voss', 'Voss', true],
  ['Ida Voss', 'I. Voss', true],
  ['Ida Voss', 'Otto Voss', false],
  ['Alex Lund', 'Alexander Lund', true],
  ['Michael Orr', 'Mikael Orr', true],
  ['Ida Voss', 'Ida Holt', false],
  ['', 'Ida Voss', false],
])('%s and %s may be one person: %s', (a, b, expected) => {
  expect(isSameSurname(a, b)).toBe(expected);
  expect(isSameSurname(b, a)).toBe(expected);
});

const name = fc.string({ unit: fc.constantFrom(...'abceghijkostuwyzéłøß’'), minLength: 1, maxLength: 12 });

test('who is like whom is asked both ways alike, and everyone is like oneself', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isVariant(a, a)).toBe(true);
      expect(isVariant(a, b)).toBe(isVariant(b, a));
      expect(mayBeSameGivenName(a, b)).toBe(mayBeSameGivenName(b, a));
    }),
    { numRuns: 1000 },
  );
});

test('capitals and accents make no other name, and folding twice folds no more', () => {
  fc.assert(
    fc.property(name, (word) => {
      expect(skeletonOf(word.toUpperCase())).toBe(skeletonOf(word));
      expect(foldName(foldName(word))).toBe(foldName(word));
    }),
  );
});
