import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figuresWith, wordTest } from '../../../src/corpus/facts/stale.ts';
import { finish } from '../../../src/model/steps.ts';
import { madeArticle } from './made-figures.ts';

const articles = Array.from({ length: 40 }, (_, i) => madeArticle(i, 0));
const words = [...new Set(articles.flat().flatMap((record) => record.words))];
const stories = [...new Set(articles.flatMap(([first]) => first!.source.story))];

/** Words that occur, and one that differs from such a word only where the quick look does not see it. */
function some(list: readonly number[]): fc.Arbitrary<ReadonlySet<number>> {
  const word = fc.constantFrom(...list);
  const lookalike = word.map((hash) => hash ^ (1 << 25));
  return fc.array(fc.oneof(word, lookalike), { maxLength: 4 }).map((hashes) => new Set(hashes));
}

test('figures with certain words in their sentences or stories are those that a plain search finds', () => {
  fc.assert(
    fc.property(some(words), some(stories), (inSentence, inStory) => {
      const found = finish(figuresWith(articles, wordTest(inSentence), wordTest(inStory)));
      const expected = articles
        .flat()
        .filter(
          (record) =>
            record.words.some((hash) => inSentence.has(hash)) ||
            record.source.story.some((hash) => inStory.has(hash)),
        );
      expect(found).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('of no words no figure has any', () => {
  const none = wordTest();
  expect(finish(figuresWith(articles, none, wordTest(new Set())))).toEqual([]);
  expect(none.inSentence(articles[0]![0]!)).toBe(false);
});
