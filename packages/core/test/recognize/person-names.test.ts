import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isOtherGeneration,
  mayBeSamePerson,
  personName,
  surnameKey,
} from '../../src/recognize/person-names.ts';

test.each([
  ['Sergei A. Ryabkov', 'Sergey Riabkov', true],
  ['Volodymyr Zelensky', 'Vladimir Zelenskyy', true],
  ['Aleksandr V. Grushko', 'Alexander Grushko', true],
  ['S. Ryabkov', 'Sergei Ryabkov', true],
  ['Joe Biden', 'Joseph R. Biden Jr.', true],
  ['José Núñez', 'Jose Nunez', true],
  ['Bashar al-Assad', 'Bashar Assad', true],
  ['Ann Low', 'Low', true],
  ['Ban Jong-un', 'Ban Jong Un', true],
  ['Ban Jong-un', 'Ban Jong-Un', true],
  ['Min-Chi Low', 'Min Chi Low', true],
  ['Min-Chi Low', 'Min-Ho Low', false],
  ['Hans van Velm', 'Van Velm', true],
  ['Ann Smith-Low', 'Bo Low', false],
  ['Ann Low', 'Beth Low', false],
  ['Ann B. Low', 'Ann C. Low', false],
  ['Ann Low', 'Ann Lowe', false],
  ['Tom Dee', 'T. Doe', false],
])('%s and %s may be one person: %s', (a, b, expected) => {
  expect(mayBeSamePerson(personName(a), personName(b))).toBe(expected);
  expect(mayBeSamePerson(personName(b), personName(a))).toBe(expected);
});

test.each([
  ['Ann Low', 'Ann Low Jr.', true],
  ['Ann B. Low', 'Ann Low Jr.', true],
  ['Ann Low', 'Ann B. Low Jr.', false],
  ['Ann Low', 'Ann Low III', false],
  ['Low', 'Ann Low Jr.', false],
])('%s and %s are of two generations: %s', (a, b, expected) => {
  expect(isOtherGeneration(personName(a), personName(b))).toBe(expected);
  expect(isOtherGeneration(personName(b), personName(a))).toBe(expected);
});

test.each([
  ['Ban Ki-moon', 'Ban Ki Moon'],
  ['Abu Bakr al-Velm', 'Velm'],
  ['Ann Smith-Low', 'Smith-Low'],
])('%s and %s are looked up together', (a, b) => {
  expect(surnameKey(personName(a))).toBe(surnameKey(personName(b)));
});

test('any text is a name of some parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (form) => {
      const name = personName(form);
      expect(mayBeSamePerson(name, name)).toBe(true);
    }),
  );
});
