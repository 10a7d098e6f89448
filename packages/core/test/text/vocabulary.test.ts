import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokens.ts';
import { numberAt, numbersOf, vocabularyAge, wordCount } from '../../src/text/vocabulary.ts';

function numbersIn(text: string): readonly number[] {
  return [...numbersOf(text, tokenize(text))];
}

test('a word has one number wherever it stands', () => {
  const [the, boat, of, again] = numbersIn('the boat of the');
  expect(again).toBe(the);
  expect(new Set([the, boat, of]).size).toBe(3);
  expect(numbersIn('Of boat')[1]).toBe(boat);
  expect(numberAt('a steamboat', 7, 11)).toBe(boat);
  expect(numberAt('Boat', 0, 4)).not.toBe(boat);
});

test('the tokens of a text are looked up once', () => {
  const tokens = tokenize('One of two.');
  expect(numbersOf('One of two.', tokens)).toBe(numbersOf('One of two.', tokens));
});

test('all words are forgotten between two texts when they are too many, never within one', () => {
  const words = Array.from({ length: 100_000 }, (_, i) => `w${i}`);
  const before = vocabularyAge();
  const text = words.join(' ');
  expect(new Set(numbersIn(text)).size).toBe(words.length);
  expect(vocabularyAge()).toBe(before);
  expect(wordCount()).toBeGreaterThanOrEqual(words.length);
  expect(numbersIn('w9 w8 w9')).toEqual([0, 1, 0]);
  expect(vocabularyAge()).toBe(before + 1);
  expect(wordCount()).toBe(2);
});
