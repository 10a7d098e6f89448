import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAscii, isDigit, isLetter, isLower, isUpper, withoutAccents } from '../../src/text/characters.ts';

test.each([
  ['upper', isUpper, /^\p{Lu}$/u],
  ['lower', isLower, /^\p{Ll}$/u],
  ['letter', isLetter, /^\p{L}$/u],
  ['digit', isDigit, /^\p{Nd}$/u],
])('%s is what Unicode says', (_, is, pattern) => {
  for (let code = 0; code < 0x3000; code++) {
    const char = String.fromCharCode(code);
    if (is(char) !== pattern.test(char)) expect.fail(`${code.toString(16)}: ${is(char)}`);
  }
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      (char) => is(char) === pattern.test(char),
    ),
  );
});

test.each([
  ['plain', true],
  ['', true],
  ['São', false],
  ['’', false],
])('"%s" is ASCII: %s', (text, expected) => expect(isAscii(text)).toBe(expected));

test.each([
  ['São Tomé', 'Sao Tome'],
  ['Łódź', 'Łodz'],
  ['plain', 'plain'],
  ['e\u0301', 'e'],
])('%s without accents is %s', (text, expected) => expect(withoutAccents(text)).toBe(expected));
