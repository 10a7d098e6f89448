import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Literals } from '../../src/text/literals.ts';

function placesOf(literals: readonly string[], text: string): ReadonlySet<string> {
  const places = new Set<string>();
  new Literals(literals).eachIn(text, (literal, start) => places.add(`${literals[literal]} ${start}`));
  return places;
}

test('literals are found inside one another and across one another', () => {
  const found = placesOf(['in', 'your inbox', 'inbox', 'x', 'box of'], 'in your inbox of tin');
  expect([...found].toSorted()).toEqual(
    ['box of 10', 'in 0', 'in 18', 'in 8', 'inbox 8', 'x 12', 'your inbox 3'].toSorted(),
  );
});

test('signs beyond Basic Latin are units like others', () => {
  expect(placesOf(['→', '»»', 'né'], '→ né »»» ne')).toEqual(new Set(['→ 0', 'né 2', '»» 5', '»» 6']));
});

test('what is found is what a search for each literal finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '→'), minLength: 1, maxLength: 5 });
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 20 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '→', 'd'), maxLength: 60 });
  fc.assert(
    fc.property(words, text, (literals, text) => {
      const expected = literals.flatMap((literal) =>
        [...text].flatMap((_, i) => (text.startsWith(literal, i) ? [`${literal} ${i}`] : [])),
      );
      expect(placesOf(literals, text)).toEqual(new Set(expected));
    }),
  );
});
