import { expect, test } from 'vitest';
import { withLetters } from '../../src/text/letters.ts';

test.each([
  ['capitals', String.raw`^\p{Lu}+$`, ['ABC', 'ÉÖŁ', 'ЖΩ'], ['abc', 'é', '中']],
  ['letters', String.raw`^\p{L}+$`, ['abcÉé', 'łódź', 'привет', '東京', 'عربي'], ['a1', 'a b', 'a-b', '“']],
  ['small letters', String.raw`^\p{Ll}+$`, ['abc', 'éöß', 'жω'], ['A', 'É', '7']],
  ['letters in a class', String.raw`^[\p{L}.'’-]+$`, ['O’Neil-Łukasz', 'J.R.'], ['a b', '8']],
] as const)('%s', (_, source, yes, no) => {
  const expression = withLetters(source);
  expect(yes.filter((text) => !expression.test(text))).toEqual([]);
  expect(no.filter((text) => expression.test(text))).toEqual([]);
});

test('flags are kept, and what is no letter class too', () => {
  expect('a1b22'.match(withLetters(String.raw`\d+`, 'g'))).toEqual(['1', '22']);
});
