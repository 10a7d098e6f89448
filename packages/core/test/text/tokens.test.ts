import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TokenKind } from '../../src/model/article.ts';
import { tokenize } from '../../src/text/tokens.ts';

/** The tokens of a text as strings; numbers in angle brackets, symbols in square ones. */
function tokens(text: string): string[] {
  const { length, start, end, kind } = tokenize(text);
  return Array.from({ length }, (_, i) => {
    const quote = text.slice(start[i], end[i]);
    if (kind[i] === TokenKind.number) return `<${quote}>`;
    return kind[i] === TokenKind.symbol ? `[${quote}]` : quote;
  });
}

test.each([
  ['', []],
  ['The U.S. sent 100,000 men.', ['The', 'U.S.', 'sent', '<100,000>', 'men', '.']],
  ['Mr. A. Low rose 2.5%.', ['Mr', '.', 'A.', 'Low', 'rose', '<2.5>', '%', '.']],
  ['O’Brien’s boat', ['O’Brien', '’', 's', 'boat']],
  ["don't rock it", ["don't", 'rock', 'it']],
  ['a well-known S-400', ['a', 'well-known', 'S-400']],
  ['AT&T and Q&A, salt & pepper', ['AT&T', 'and', 'Q&A', ',', 'salt', '&', 'pepper']],
  ['$5 + €6', ['[$]', '<5>', '[+]', '[€]', '<6>']],
  ['1,000,000 or 3.', ['<1,000,000>', 'or', '<3>', '.']],
  ['5km', ['<5>', 'km']],
  ['boats 😀 came', ['boats', '[😀]', 'came']],
  ['naïve café', ['naïve', 'café']],
  ['nai\u0308ve', ['nai\u0308ve']],
  ['Łódź Київ 東京', ['Łódź', 'Київ', '東京']],
  ['a\u00a0b\u2009c\uFEFFd', ['a', 'b', 'c', 'd']],
  ['“So—no…”', ['“', 'So', '—', 'no', '…', '”']],
  ['\u001b[1;31mred\u001b[0m and 5', ['[\u001b[1;31m]', 'red', '[\u001b[0m]', 'and', '<5>']],
  ['\u001b and [5]', ['[\u001b]', 'and', '[', '<5>', ']']],
  ['ImageU.S. troops', ['ImageU.S.', 'troops']],
])('%j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});

test('tokens stand in order, hold no white space and leave out nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { length, start, end } = tokenize(text);
      let at = 0;
      for (let i = 0; i < length; i++) {
        expect(text.slice(at, start[i])).toMatch(/^[\s\u200b\u0085]*$/u);
        expect(end[i]).toBeGreaterThan(start[i]!);
        at = end[i]!;
      }
      expect(text.slice(at)).toMatch(/^[\s\u200b\u0085]*$/u);
    }),
  );
});

test('more tokens than were foreseen are all kept', () => {
  expect(tokenize('.'.repeat(5000)).length).toBe(5000);
});
