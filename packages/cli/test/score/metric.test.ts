import { expect, test } from 'vitest';
import { pairCounts, ratesOf, sumOf } from '../../src/score/metric.ts';
import { countSpans, overlap, same } from '../../src/score/pair.ts';

test.each([
  [
    { tp: 8, fp: 2, fn: 8 },
    { precision: 0.8, recall: 0.5, f1: (2 * 0.8 * 0.5) / 1.3 },
  ],
  [
    { tp: 0, fp: 0, fn: 0 },
    { precision: 0, recall: 0, f1: 0 },
  ],
  [
    { tp: 0, fp: 3, fn: 0 },
    { precision: 0, recall: 0, f1: 0 },
  ],
])('%o rates %o', (counts, rates) => {
  expect(ratesOf(counts)).toEqual(rates);
});

test('counts add up', () => {
  expect(
    sumOf([
      { tp: 1, fp: 2, fn: 3 },
      { tp: 10, fp: 0, fn: 1 },
    ]),
  ).toEqual({ tp: 11, fp: 2, fn: 4 });
});

test.each([
  [
    'together in both',
    [
      ['a', 'x'],
      ['a', 'x'],
    ],
    { tp: 1, fp: 0, fn: 0 },
  ],
  [
    'together in gold alone',
    [
      ['a', 'x'],
      ['a', 'y'],
    ],
    { tp: 0, fp: 0, fn: 1 },
  ],
  [
    'together by mistake',
    [
      ['a', 'x'],
      ['b', 'x'],
    ],
    { tp: 0, fp: 1, fn: 0 },
  ],
  [
    'in no group',
    [
      ['a', null],
      ['a', null],
      [null, 'x'],
      [null, 'x'],
    ],
    { tp: 0, fp: 1, fn: 1 },
  ],
] as const)('a pair %s', (_, rows, counts) => {
  expect(pairCounts(rows)).toEqual(counts);
});

const gold = (start: number, end: number, optional = false) => ({ start, end, optional });
const span = (start: number, end: number) => ({ start, end });

test.each([
  ['found exactly', [gold(0, 4)], [span(0, 4)], { tp: 1, fp: 0, fn: 0 }],
  ['found by overlap only', [gold(0, 4)], [span(1, 6)], { tp: 0, fp: 1, fn: 1 }],
  ['missed', [gold(0, 4)], [], { tp: 0, fp: 0, fn: 1 }],
  ['found twice', [gold(0, 4)], [span(0, 4), span(0, 4)], { tp: 1, fp: 1, fn: 0 }],
  ['optional and found', [gold(0, 4, true)], [span(0, 4)], { tp: 0, fp: 0, fn: 0 }],
  ['optional and touched', [gold(0, 4, true)], [span(2, 9)], { tp: 0, fp: 0, fn: 0 }],
  ['optional and missed', [gold(0, 4, true)], [], { tp: 0, fp: 0, fn: 0 }],
])('a span %s', (_, expected, predicted, counts) => {
  expect(countSpans(expected, predicted, same)).toEqual(counts);
});

test('overlap counts a touching span once', () => {
  expect(countSpans([gold(0, 4), gold(6, 9)], [span(1, 8)], overlap)).toEqual({ tp: 1, fp: 0, fn: 1 });
});
