import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishForms } from '../../../src/recognize/figures/english/lexicon.ts';

/** The lower-case form that the table finds for a word; null for words it does not know. */
function found(word: string): string | null {
  const form = englishForms.find(word, 0, word.length);
  return form < 0 ? null : englishForms.lowers[form]!;
}

test.each([
  ['million', 'million'],
  ['Million', 'million'],
  ['MILLION', 'million'],
  ['isn’t', "isn't"],
  ['$', '$'],
  ['€', '€'],
  ['USD', 'usd'],
  ['milliom', null],
  ['millions', 'millions'],
  ['', null],
])('%s', (word, expected) => {
  expect(found(word)).toBe(expected);
});

const letters = fc.string({ unit: fc.constantFrom(...'adehinorstu'), minLength: 4, maxLength: 9 });

test('a word that is found is a form, whatever else has its hash', () => {
  fc.assert(
    fc.property(letters, (word) => {
      expect(found(word) ?? word).toBe(word);
    }),
    { numRuns: 2000 },
  );
});

test('a form is found in capitals too', () => {
  const words = ['hundred', 'dozens', 'kilometers', 'thursday', 'roughly', 'officials'];
  expect(words.map((word) => found(word.toUpperCase()))).toEqual(words);
});

test('a form is found inside a text, and one sign by itself', () => {
  expect(englishForms.lowers[englishForms.find('two dozen hens', 4, 9)]).toBe('dozen');
  expect(englishForms.lowers[englishForms.findSign('5 % off', 2)]).toBe('%');
  expect(englishForms.findSign('a£', 1)).toBe(englishForms.find('£', 0, 1));
});

test('capitals tell a symbol from a word', () => {
  const entry = (word: string) => englishForms.entries[englishForms.find(word, 0, word.length)];
  expect(entry('m')?.units.length).toBeGreaterThan(0);
  expect(entry('G')?.units ?? []).toHaveLength(0);
});
