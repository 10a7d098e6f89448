import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, foldedSpan, hashOf, sourceSpan } from '../../src/review/blocks.ts';
import { fold, foldText } from '../../src/review/fold.ts';
import { articleOf } from './decisions.ts';

test.each([
  ['white space of all kinds', '  a \t\u00a0b\u2003c\u200b ', 'a b c'],
  ['quotes and dashes', '‘a’ “b” «c» d–e—f', `'a' "b" "c" d-e-f`],
  ['an ellipsis', 'so…', 'so...'],
  ['a soft hyphen', 'bor\u00adder', 'border'],
  ['letters with marks', 'e\u0301lite', 'élite'],
  ['a byte order mark', '\ufeffa', 'a'],
])('%s', (_, text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test.each([
  ['100,000', '100.000'],
  ['Polish', 'polish'],
  ['10²', '102'],
  ['½', '1/2'],
])('%s is not %s', (a, b) => {
  expect(foldText(a)).not.toBe(foldText(b));
});

const texts = fc
  .array(
    fc.constantFrom(
      'a',
      'Bc',
      ' ',
      '\u00a0',
      '’',
      '…',
      'e\u0301',
      '😀',
      '\r\n',
      '\n',
      '12',
      '\u00ad',
      '\ud800',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('folding twice is folding once, and every unit knows where it came from', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = fold(text);
      expect(foldText(folded.text)).toBe(folded.text);
      expect(folded.source).toHaveLength(folded.text.length + 1);
      for (let i = 0; i < folded.text.length; i++) {
        expect(folded.source[i]!).toBeLessThanOrEqual(folded.source[i + 1]!);
        if (/[a-zB12]/.test(folded.text[i]!)) expect(text[folded.source[i]!]).toBe(folded.text[i]);
      }
    }),
  );
});

test('a span goes to the folded text and comes back', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, length) => {
      const blocks = blocksOf(articleOf(text));
      const start = from % (text.length + 1);
      // No caller cuts a character in two.
      fc.pre(![start, start + (length % 9)].some((at) => /^[\udc00-\udfff]/.test(text.slice(at))));
      const span = { start, end: Math.min(text.length, start + (length % 9)) };
      const folded = foldedSpan(blocks, span);
      if (folded === null) {
        expect(foldText(text.slice(span.start, span.end)).replace(/\u0301/g, '')).toBe('');
        return;
      }
      const back = sourceSpan(blocks, folded);
      expect(back.start).toBeGreaterThanOrEqual(span.start);
      expect(foldText(text.slice(back.start, back.end))).toBe(blocks.text.slice(folded.start, folded.end));
    }),
  );
});

test('blocks are lines that are not blank, known by their folded words', () => {
  const blocks = blocksOf(articleOf('A “b”\r\n\r\n  \nA  "b"\nc'));
  expect(blocks.text).toBe('A "b" A "b" c');
  expect(blocks.hashes).toEqual([hashOf('A "b"'), hashOf('A "b"'), hashOf('c')]);
  expect(blocks.nth).toEqual([0, 1, 0]);
  expect(hashOf('A "b"')).toMatch(/^[0-9a-f]{8}$/);
});
