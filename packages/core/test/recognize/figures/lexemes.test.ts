import { expect, test } from 'vitest';
import { englishForms } from '../../../src/recognize/figures/english/lexicon.ts';
import { Gap, Kind, Lexemes } from '../../../src/recognize/figures/lexemes.ts';

/** The lexemes of a text, those written on to the one before marked with a leading `+`. */
function cut(text: string): string[] {
  const lex = new Lexemes(englishForms);
  lex.fill(text, 0, text.length);
  return Array.from({ length: lex.length }, (_, i) => {
    const raw = text.slice(lex.start[i], lex.end[i]);
    return lex.glued(i) ? `+${raw}` : raw;
  });
}

test.each([
  ['30-member', ['30', '+-', '+member']],
  ['$2-3bn', ['$', '+2', '+-', '+3', '+bn']],
  ['1,200.5 km', ['1,200.5', 'km']],
  ['1,2,3', ['1', '+,', '+2', '+,', '+3']],
  ['12\u202f500 men', ['12\u202f500', 'men']],
  ['the U.S. has', ['the', 'U.S.', 'has']],
  ['It ended. So', ['It', 'ended', '+.', 'So']],
  ["isn't Ann's", ["isn't", 'Ann', "+'", '+s']],
  ['see www.a1.org/9 now', ['see', 'www.a1.org/9', 'now']],
  ['to a9@b.org', ['to', 'a', '+9', '+@', '+b.org']],
  ['café 5½', ['café', '5½']],
  ['😀5', ['😀', '+5']],
  ['.5 and a.5', ['.5', 'and', 'a', '+.', '+5']],
  ['', []],
])('%s', (text, expected) => {
  expect(cut(text)).toEqual(expected);
});

test('a line end is a wider gap than a space', () => {
  const lex = new Lexemes(englishForms);
  lex.fill('one \n two three', 0, 15);
  expect(Array.from(lex.gaps.slice(0, lex.length))).toEqual([Gap.line, Gap.line, Gap.space]);
});

test('what is asked beyond the ends is nothing, and no error', () => {
  const lex = new Lexemes(englishForms);
  lex.fill('Nine', 0, 4);
  for (const i of [-1, 1, 99]) {
    expect(lex.lower(i)).toBe('');
    expect([lex.isNumber(i), lex.isWord(i), lex.isCapital(i), lex.glued(i)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect([lex.sign(i), lex.entry(i).cardinal]).toEqual([0, -1]);
  }
  expect([lex.lower(0), lex.isCapital(0), lex.kind[0], lex.entry(0).cardinal]).toEqual([
    'nine',
    true,
    Kind.word,
    9,
  ]);
});

test('only numerals and words that may begin an amount are triggers', () => {
  const lex = new Lexemes(englishForms);
  lex.fill('In June 40 men and two dogs, a dozen cats', 0, 41);
  expect(lex.triggers.map((i) => lex.text.slice(lex.start[i], lex.end[i]))).toEqual([
    '40',
    'two',
    'a',
    'dozen',
  ]);
});

test('words that the lexicon does not know are told apart, however many are asked for', () => {
  const words = Array.from({ length: 30 }, (_, i) => `zork${'abcdefghij'[i % 10]}${'xyz'[i % 3]}`);
  const text = words.join(' ').toUpperCase();
  const lex = new Lexemes(englishForms);
  lex.fill(text, 0, text.length);
  for (const [i, word] of [...words.entries(), ...words.entries()]) expect(lex.lower(i)).toBe(word);
  lex.fill('quux', 0, 4);
  expect(lex.lower(0)).toBe('quux');
});
