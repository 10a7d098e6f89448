import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, alignWithin } from '../../src/duplicates/align.ts';
import { type Alignment, type AlignmentBar, densityOf } from '../../src/duplicates/alignment.ts';
import { shingleIndexOf } from '../../src/duplicates/shingle-index.ts';
import { runsOf, weight, wordsFrom } from './words.ts';

const bar: AlignmentBar = { score: 140, content: 4, matches: 7, density: 0.5 };

const between = (a: string, b: string) =>
  align(shingleIndexOf(wordsFrom(a)), shingleIndexOf(wordsFrom(b)), bar);
const within = (row: string) => alignWithin(shingleIndexOf(wordsFrom(row)), bar);

/** What two rows share, run by run. */
const shared = (a: string, b: string) => between(a, b).map((run) => runsOf(a, b, run));

describe('two texts share', () => {
  test.each([
    ['nothing', 'abcdefgh', 'ijklmnop', []],
    ['too little', 'abcdefXYZ', 'QRSabcdef', []],
    ['all', 'abcdefgh', 'abcdefgh', [['abcdefgh', 'abcdefgh', 8]]],
    ['a stretch', 'XYabcdefghZ', 'QabcdefghRS', [['abcdefgh', 'abcdefgh', 8]]],
    ['a stretch with a change', 'abcdeXghijk', 'abcdeYghijk', [['abcdeXghijk', 'abcdeYghijk', 10]]],
    ['clauses in another order', 'abcdefghijkl', 'ghijklabcdef', [['abcdefghijkl', 'ghijklabcdef', 12]]],
    [
      'a stretch on one side of a break',
      'abcdefgh|ijklmnop',
      'abcdefghijklmnop',
      [
        ['abcdefgh', 'abcdefgh', 8],
        ['ijklmnop', 'ijklmnop', 8],
      ],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(shared(a, b)).toEqual(expected);
  });
});

describe('a text repeats', () => {
  test.each([
    ['nothing', 'abcdefghijklmnop', []],
    ['a stretch further on', 'abcdefghijXYZabcdefghij', [['abcdefghij', 'abcdefghij', 10]]],
    ['a stretch at once', 'abcdefghijabcdefghij', [['abcdefghij', 'abcdefghij', 10]]],
  ])('%s', (_, row, expected) => {
    expect(within(row).map((run) => runsOf(row, row, run))).toEqual(expected);
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz|'), maxLength: 30 });
/** Two rows that have stretches of a third one in common. */
const rows = fc
  .tuple(letters, fc.array(letters, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(3), { maxLength: 5 }))
  .map(
    ([glue, parts, order]) =>
      [parts.join(glue.slice(0, 4)), order.map((i) => parts[i % parts.length]).join(glue.slice(4))] as const,
  );

function expectSound(run: Alignment, a: number, b: number): void {
  expect(run.aStart).toBeGreaterThanOrEqual(0);
  expect(run.aStart).toBeLessThan(run.aEnd);
  expect(run.aEnd).toBeLessThanOrEqual(a);
  expect(run.bStart).toBeGreaterThanOrEqual(0);
  expect(run.bStart).toBeLessThan(run.bEnd);
  expect(run.bEnd).toBeLessThanOrEqual(b);
  expect(run.net).toBeLessThanOrEqual(run.score);
  expect(run.score).toBe(weight * run.matches);
  expect(densityOf(run)).toBeGreaterThan(0);
  expect(densityOf(run)).toBeLessThanOrEqual(1);
}

test('runs lie inside both texts, and are worth what matches', () => {
  fc.assert(
    fc.property(rows, ([a, b]) => {
      for (const run of between(a, b)) expectSound(run, wordsFrom(a).length, wordsFrom(b).length);
    }),
    { numRuns: 500 },
  );
});

test('a text that repeats itself does so further on', () => {
  fc.assert(
    fc.property(rows, ([a, b]) => {
      const row = a + b;
      for (const run of within(row)) {
        expectSound(run, wordsFrom(row).length, wordsFrom(row).length);
        expect(run.bStart).toBeLessThan(run.aStart);
      }
    }),
    { numRuns: 500 },
  );
});

/** A row without a word that comes twice, and one of parts of it in their order, with other words between. */
const plainRows = fc
  .tuple(
    fc.shuffledSubarray([...'abcdefghijklmnopqrstuvwxyz'], { minLength: 26 }),
    fc.uniqueArray(fc.integer({ min: 1, max: 25 }), { maxLength: 4 }),
    fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
  )
  .map(([alphabet, cuts, order]) => {
    const row = alphabet.join('');
    const ends = [...cuts.toSorted((a, b) => a - b), 26];
    const parts = ends.map((end, i) => row.slice(ends[i - 1] ?? 0, end));
    const chosen = [...new Set(order.map((i) => i % parts.length))].sort();
    return [row, chosen.map((i) => `${parts[i]}${'VWXYZ'[i]}`).join('')] as const;
  });

test('what two texts say in the same order they share, whichever is asked first', () => {
  fc.assert(
    fc.property(plainRows, ([a, b]) => {
      const there = between(a, b).map(({ aStart, aEnd, bStart, bEnd, matches }) => [
        aStart,
        aEnd,
        bStart,
        bEnd,
        matches,
      ]);
      const back = between(b, a).map(({ aStart, aEnd, bStart, bEnd, matches }) => [
        bStart,
        bEnd,
        aStart,
        aEnd,
        matches,
      ]);
      const inOrder = (list: readonly (readonly number[])[]) => list.toSorted((x, y) => x[0]! - y[0]!);
      expect(inOrder(back)).toEqual(inOrder(there));
    }),
    { numRuns: 300 },
  );
});
