import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullestForms } from '../../src/recognize/name-bearers.ts';
import { mayBeSamePerson, personName } from '../../src/recognize/person-names.ts';

test.each([
  ['Sergei A. Ryabkov', 'Sergey Riabkov', true],
  ['Volodymyr Zelensky', 'Vladimir Zelenskyy', true],
  ['Aleksandr V. Grushko', 'Alexander Grushko', true],
  ['S. Ryabkov', 'Sergei Ryabkov', true],
  ['Joe Biden', 'Joseph R. Biden Jr.', true],
  ['José Núñez', 'Jose Nunez', true],
  ['Bashar al-Assad', 'Bashar Assad', true],
  ['Ann Low', 'Low', true],
  ['Ann Low', 'Beth Low', false],
  ['Ann B. Low', 'Ann C. Low', false],
  ['Ann Low', 'Ann Lowe', false],
  ['Tom Dee', 'T. Doe', false],
])('%s and %s may be one person: %s', (a, b, expected) => {
  expect(mayBeSamePerson(personName(a), personName(b))).toBe(expected);
  expect(mayBeSamePerson(personName(b), personName(a))).toBe(expected);
});

test('any text is a name of some parts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (form) => {
      const name = personName(form);
      expect(mayBeSamePerson(name, name)).toBe(true);
    }),
  );
});

test.each([
  ['a surname follows the full name', 'Ann Low|Low', 'Ann Low|Ann Low'],
  ['also one that comes later', 'Low|Ann B. Low', 'Ann B. Low|Ann B. Low'],
  ['a first name alone', 'Ann Low|Ann', 'Ann Low|Ann Low'],
  ['the fullest form', 'Ann Low|Ann B. Low|A. Low', 'Ann B. Low|Ann B. Low|Ann B. Low'],
  ['two of one surname: the one named last', 'Ann Low|Tom Low|Low', 'Ann Low|Tom Low|Tom Low'],
  ['a stranger', 'Ann Low|Dee', 'Ann Low|Dee'],
])('%s', (_, forms, expected) => {
  expect(fullestForms(forms.split('|')).join('|')).toBe(expected);
});
