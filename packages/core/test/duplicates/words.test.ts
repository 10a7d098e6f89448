import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognizeBoilerplate } from '../../src/duplicates/boilerplate.ts';
import { formsOf } from '../../src/duplicates/forms.ts';
import {
  isBoilerplate,
  segmentOf,
  type Words,
  weightOf,
  wordsOf,
  wordTokens,
} from '../../src/duplicates/words.ts';
import type { Article } from '../../src/model/article.ts';
import { articleFromText } from '../../src/text/read.ts';
import { wordsFrom } from './words.ts';

/** The words of a text with the texts they stand for. */
function read(text: string): {
  readonly words: Words;
  readonly texts: readonly string[];
  readonly article: Article;
} {
  const article = articleFromText(text, { path: 'a.txt' });
  const at = wordTokens(article);
  const { start, end } = article.tokens;
  const texts = Array.from(at, (token) => article.text.slice(start[token], end[token]));
  const words = wordsOf(article, at, formsOf(article, at), [], recognizeBoilerplate(article));
  return { words, texts, article };
}

test.each([
  ['The mill’s wheel turned.', ['The', 'mill', 'wheel', 'turned']],
  ["It wasn't 3.5 km!", ['It', "wasn't", '3.5', 'km']],
  ['“No — no,” she said…', ['No', 'no', 'she', 'said']],
  ['', []],
])('the words of %s', (text, expected) => {
  expect(read(text).texts).toEqual(expected);
});

test.each([
  ['case', 'The ferry sank.', 'THE FERRY SANK.'],
  ['marks', 'The ferry, she said, sank', 'The ferry “she said” sank!'],
  ['endings', 'Ferries sink', 'ferry sinks'],
])('%s makes no other word', (_, a, b) => {
  expect(read(b).words.hash).toEqual(read(a).words.hash);
});

test('a name is worth less than the same word in small letters, but at the head of a sentence', () => {
  const weightIn = (text: string, word: string): number => {
    const { words, texts } = read(text);
    return weightOf(words, texts.indexOf(word));
  };
  expect(weightIn('They met Miller there.', 'Miller')).toBeLessThan(
    weightIn('They met miller there.', 'miller'),
  );
  expect(weightIn('So it was. Miller men came.', 'Miller')).toBe(weightIn('miller men came.', 'miller'));
});

test('boilerplate is a segment of its own and worth nothing', () => {
  const { words, texts } = read(
    'The ferry sank at dusk off the coast.\n\nAll rights reserved.\n\nNobody was hurt.',
  );
  const rights = texts.indexOf('rights');
  expect([isBoilerplate(words, rights), weightOf(words, rights)]).toEqual([true, 0]);
  expect([isBoilerplate(words, 0), weightOf(words, 1) > 0]).toEqual([false, true]);
  const segments = texts.map((_, i) => segmentOf(words, i));
  expect(new Set(segments).size).toBe(3);
});

test('a segment is counted by the breaks before it', () => {
  const words = wordsFrom('abc|de|f');
  expect([0, 1, 2, 3, 4, 5].map((i) => segmentOf(words, i))).toEqual([0, 0, 0, 1, 1, 2]);
});

const pieces = fc.constantFrom(
  'The',
  'ferry',
  '’s',
  'Ås',
  '3,5',
  '—',
  '“',
  '.',
  '\n\n',
  'Advertisement',
  '😀',
  "don't",
  '…',
);

test('whatever the text, its words lie in order inside it, and breaks between them', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { words, texts, article } = read(parts.join(' '));
      let from = 0;
      for (const text of texts) {
        expect(text).toMatch(/[\p{L}\p{N}]/u);
        from = article.text.indexOf(text, from) + text.length;
        expect(from).toBeGreaterThanOrEqual(text.length);
      }
      expect([words.hash.length, words.weight.length]).toEqual([words.length, words.length]);
      const breaks = [...words.breaks];
      expect(breaks).toEqual([...new Set(breaks)].toSorted((a, b) => a - b));
      expect(breaks.every((at) => 0 < at && at < words.length)).toBe(true);
    }),
  );
});
