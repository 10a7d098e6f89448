import { expect, test } from 'vitest';
import { articleFromText, quoteOf } from '../../src/index.ts';

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
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
