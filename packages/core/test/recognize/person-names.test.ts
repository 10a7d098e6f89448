import fc from 'fast-check';
import { expect, test } from 'vitest';
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
