import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText, contains, quoteOf } from '../../src/index.ts';

/** The sentences of a text, as strings. */
function sentences(text: string): string[] {
  const article = articleFromText(text, { path: 'a.txt' });
  return article.sentences.map((sentence) => quoteOf(article.text, sentence));
}

test.each([
  ['Vladimir V. Putin spoke. Nobody heard.', ['Vladimir V. Putin spoke.', 'Nobody heard.']],
  ['It met U.S. officials. Mr. Low was there.', ['It met U.S. officials.', 'Mr. Low was there.']],
  ['“We go,” she said. “Now.” They went.', ['“We go,” she said.', '“Now.”', 'They went.']],
  ['One line\nAnother line', ['One line', 'Another line']],
  ['Did it sink? Yes! It did.', ['Did it sink?', 'Yes!', 'It did.']],
  ['It cost 2.5 million. Nobody paid.', ['It cost 2.5 million.', 'Nobody paid.']],
  [
    'Gov. Ruiz and Sen. Kay met on Feb. 3. It rained.',
    ['Gov. Ruiz and Sen. Kay met on Feb. 3.', 'It rained.'],
  ],
  ['They live in the U.S. The boats do not.', ['They live in the U.S.', 'The boats do not.']],
  ['It met at 5 p.m. on Monday. All came.', ['It met at 5 p.m. on Monday.', 'All came.']],
  ['He waited … and left. (She stayed.) They met.', ['He waited … and left.', '(She stayed.)', 'They met.']],
  ['The end.The beginning.', ['The end.', 'The beginning.']],
  ['See harbor.example for more. Then go.', ['See harbor.example for more.', 'Then go.']],
  ['no capital. still the same. New one.', ['no capital. still the same.', 'New one.']],
  ['Half a sentence\r\n\r\nand the rest.', ['Half a sentence', 'and the rest.']],
  ['', []],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('every token stands in one sentence, every sentence in one paragraph, all in order', () => {
  const pieces = fc.constantFrom(
    'The',
    'U.S.',
    'mr.',
    '.',
    '!',
    '”',
    '“',
    ')',
    '…',
    ' ',
    '\n',
    '5',
    'x',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { sentences, paragraphs, tokens } = articleFromText(parts.join(''), { path: 'a.txt' });
      const places = Array.from(tokens.start, (start) =>
        sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect([...new Set(places)]).toEqual(sentences.map((_, i) => i));
      for (const sentence of sentences)
        expect(paragraphs.some((each) => contains(each, sentence))).toBe(true);
    }),
  );
});

test('a long run of closing marks is no more work than its length', () => {
  expect(sentences(`It sank${'!'.repeat(100_000)} they said.`)).toHaveLength(1);
});
