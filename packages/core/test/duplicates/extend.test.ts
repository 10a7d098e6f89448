import { expect, test } from 'vitest';
import { Growth } from '../../src/duplicates/extend.ts';
import { type Seed, segmentsAt } from '../../src/duplicates/seeds.ts';
import { runsOf, wordsFrom } from './words.ts';

/** The run that grows from the words that both rows have at these places. */
function grown(a: string, b: string, places: readonly (readonly [number, number])[], earlierEnd?: number) {
  const [wordsA, wordsB] = [wordsFrom(a), wordsFrom(b)];
  const chain = places.map(([i, j]): Seed => ({ a: i, b: j, segments: segmentsAt(wordsA, wordsB, i, j) }));
  const growth = new Growth(wordsA, wordsB);
  growth.grow(chain, earlierEnd);
  return runsOf(a, b, growth.alignment());
}

test.each([
  ['to both ends', 'abcdefg', 'abcdefg', [[2, 2]], ['abcdefg', 'abcdefg', 7]],
  ['over a word that differs', 'abcXefg', 'abcYefg', [[0, 0]], ['abcXefg', 'abcYefg', 6]],
  ['over words left out', 'abcXYdefg', 'abcdefg', [[0, 0]], ['abcXYdefg', 'abcdefg', 7]],
  ['not into other words', 'UVWabcXYZ', 'uvwabcxyz', [[3, 3]], ['abc', 'abc', 3]],
  ['not over a break of one text', 'abc|defg', 'abcdefg', [[0, 0]], ['abc', 'abc', 3]],
  ['not over a break before', 'abc|defg', 'abc|defg', [[3, 3]], ['defg', 'defg', 4]],
  [
    'from seed to seed, with what matches between',
    'abcMNOdef',
    'abcmNodef',
    [
      [0, 0],
      [6, 6],
    ],
    ['abcMNOdef', 'abcmNodef', 7],
  ],
] as const)('a run grows %s', (_, a, b, places, expected) => {
  expect(grown(a, b, places)).toEqual(expected);
});

test('two runs of one text do not grow into one another', () => {
  const row = 'abcabcabc';
  expect(grown(row, row, [[3, 0]], 3)[1]).toBe('abc');
  expect(grown(row, row, [[3, 0]])[1]).toBe('abcabc');
});
