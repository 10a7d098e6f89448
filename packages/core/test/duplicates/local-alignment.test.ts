import { expect, test } from 'vitest';
import { alignLocally } from '../../src/duplicates/local-alignment.ts';
import { runsOf, weight, wordsFrom } from './words.ts';

const whole = (row: string): { from: number; to: number } => ({ from: 0, to: row.length });

test.each([
  ['abcdef', 'abcdef', ['abcdef', 'abcdef', 6]],
  ['xxabcdyy', 'abcd', ['abcd', 'abcd', 4]],
  ['abcdef', 'abXdef', ['abcdef', 'abXdef', 5]],
  ['abcdef', 'abdef', ['abcdef', 'abdef', 5]],
  ['abdef', 'abcdef', ['abdef', 'abcdef', 5]],
  ['abQQQQQQQQQQcdef', 'abcdef', ['cdef', 'cdef', 4]],
  ['abc', 'xyz', []],
  ['', 'abc', []],
])('%s and %s share %j', (a, b, expected) => {
  expect(runsOf(a, b, alignLocally(wordsFrom(a), wordsFrom(b), whole(a), whole(b)))).toEqual(expected);
});

test('only the ranges asked for are looked at', () => {
  const run = alignLocally(wordsFrom('abcabc'), wordsFrom('zabcz'), { from: 3, to: 6 }, { from: 1, to: 3 });
  expect(run).toMatchObject({ aStart: 3, aEnd: 5, bStart: 1, bEnd: 3, matches: 2 });
});

test('what stands between costs, what matches is worth its weight', () => {
  const run = alignLocally(wordsFrom('abcd'), wordsFrom('abXcd'), { from: 0, to: 4 }, { from: 0, to: 5 });
  expect(run).toMatchObject({ score: 4 * weight, net: 4 * weight - 7, content: 4 });
});
