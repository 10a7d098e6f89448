import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairWords, wordChanges, wordsIn } from '../../../src/answers/check-draft/word-diff.ts';
import { draftFromText } from '../../../src/text/draft.ts';

/** A text and its words. */
function sideOf(text: string) {
  const article = draftFromText(text, { path: 'a.txt' });
  return { text, words: wordsIn(article, { start: 0, end: text.length }) };
}

/** Two texts word by word: what is the same as it stands, the rest as `[ours|theirs]`. */
function compared(ours: string, theirs: string): string {
  const [a, b] = [sideOf(ours), sideOf(theirs)];
  return wordChanges(a, b, pairWords(a.words, b.words))
    .map(({ kind, draft, source }) => (kind === 'same' ? draft : `[${draft}|${source}]`))
    .join(' ');
}

test.each([
  ['the sea has taken the pier', 'the sea has taken the pier', 'the sea has taken the pier'],
  ['the sea has stolen the pier', 'the sea has taken the pier', 'the sea has [stolen|taken] the pier'],
  ['the sea has the pier', 'the sea has taken the pier', 'the sea has [|taken] the pier'],
  ['the sea has now taken it', 'the sea has taken it', 'the sea has [now|] taken it'],
  ['The SEA’s bill', "the sea's bill", 'The SEA’s bill'],
  ['Wrocław is wet', 'Wrocław is wet', 'Wrocław is wet'],
  ['nothing alike', 'other words', '[nothing alike|other words]'],
  ['', 'words', '[|words]'],
  ['words', '', '[words|]'],
])('%s / %s', (ours, theirs, expected) => {
  expect(compared(ours, theirs)).toBe(expected);
});

test('a run is not torn apart by a common word further on', () => {
  expect(compared('the ground is a sponge', 'the sea and the ground is a sponge')).toBe(
    '[|the sea and] the ground is a sponge',
  );
});

describe('any two texts', () => {
  const text = fc
    .array(fc.constantFrom('the', 'sea', 'has', 'taken', 'a', 'pier'), { maxLength: 12 })
    .map((words) => words.join(' '));

  test('both sides of a comparison are whole', () => {
    fc.assert(
      fc.property(text, text, (ours, theirs) => {
        const [a, b] = [sideOf(ours), sideOf(theirs)];
        const changes = wordChanges(a, b, pairWords(a.words, b.words));
        const joined = (side: 'draft' | 'source') =>
          changes
            .map((change) => change[side])
            .filter((part) => part !== '')
            .join(' ');
        expect(joined('draft')).toBe(ours);
        expect(joined('source')).toBe(theirs);
      }),
    );
  });

  test('pairs are equal words, in order on both sides', () => {
    fc.assert(
      fc.property(text, text, (ours, theirs) => {
        const [a, b] = [sideOf(ours).words, sideOf(theirs).words];
        let [i, j] = [-1, -1];
        for (const [x, y] of pairWords(a, b).pairs) {
          expect(a[x]!.folded).toBe(b[y]!.folded);
          expect([i < x, j < y]).toEqual([true, true]);
          [i, j] = [x, y];
        }
      }),
    );
  });
});

test('the words of a stretch are those that lie in it', () => {
  const article = draftFromText('The sea, at 5.5 meters, is low.', { path: 'a.txt' });
  const words = wordsIn(article, { start: 4, end: 22 });
  expect(words.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
    'sea',
    'at',
    '5.5',
    'meters',
  ]);
});
