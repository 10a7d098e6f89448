import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from '../../src/index.ts';
import { splitLines, splitParagraphs, trimSpan } from '../../src/text/lines.ts';

const lines = (text: string): readonly string[] => splitLines(text).map((line) => quoteOf(text, line));
const paragraphs = (text: string): readonly string[] =>
  splitParagraphs(text, splitLines(text)).map((paragraph) => quoteOf(text, paragraph));

test.each([
  ['', ['']],
  ['a', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb', ['a', 'b']],
  ['a\rb', ['a', 'b']],
  ['a\n\nb\n', ['a', '', 'b', '']],
  ['a\r\r\nb', ['a', '', 'b']],
  ['a\n\rb', ['a', '', 'b']],
  ['a\u2028b', ['a\u2028b']],
])('the lines of %j', (text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test('lines and their ends are the whole text', () => {
  const pieces = fc.constantFrom('a', 'bc', ' ', '\n', '\r', '\r\n', '😀');
  fc.assert(
    fc.property(fc.array(pieces), (parts) => {
      const text = parts.join('');
      expect(lines(text)).toEqual(text.split(/\r\n|\r|\n/));
    }),
  );
});

test.each([
  ['  a b \t', 'a b'],
  ['\uFEFFa\u00a0', 'a'],
  ['\u3000\u2003a\u200b\u2029', 'a'],
  [' \n ', ''],
])('white space at the ends of %j goes', (text, expected) => {
  expect(quoteOf(text, trimSpan(text, { start: 0, end: text.length }))).toBe(expected);
});

/** Ten lines of about seventy columns that end in mid-sentence, and how they are joined to paragraphs. */
const wrapped = Array.from(
  { length: 10 },
  (_, i) => `line ${i} of the old harbor chronicle goes on and on about boats and the sea`,
);
const half = (from: number, lineEnd: string): string => wrapped.slice(from, from + 5).join(lineEnd);

test.each([
  ['\n', '\n\n'],
  ['\r\n', '\r\n\r\n'],
  ['\n', '\n \t\n'],
])('hard-wrapped lines with ends %j and breaks %j are two paragraphs', (lineEnd, gap) => {
  expect(paragraphs(`${half(0, lineEnd)}${gap}${half(5, lineEnd)}${lineEnd}`)).toEqual([
    half(0, lineEnd),
    half(5, lineEnd),
  ]);
});

test.each([
  ['few lines', wrapped.slice(0, 4)],
  ['lines that end sentences', wrapped.map((line) => `${line}.`)],
  ['short lines', wrapped.map((line) => line.slice(0, 39))],
  ['long lines', wrapped.map((line) => `${line} ${line}`)],
])('%s are a paragraph each', (_, texts) => {
  expect(paragraphs(texts.join('\n'))).toEqual(texts);
});

test('blank lines and white space are in no paragraph', () => {
  expect(paragraphs('\uFEFF  One.  \r\n\r\n \t\r\nTwo.\n\n')).toEqual(['One.', 'Two.']);
  expect(paragraphs(' \n\n ')).toEqual([]);
});
