import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surpriseOf } from '../../../src/corpus/facts/score-value.ts';
import type { Figure } from '../../../src/model/figure.ts';
import { madeArticle } from './made-figures.ts';

const { figure } = madeArticle(0, 0)[0]!.annotation;

function surprise(value: number | null, unit: string | null = null): number {
  return surpriseOf({ ...figure, value, unit } satisfies Figure);
}

test.each([
  [null, null, 0.25],
  [2, null, 0.5],
  [0, null, 0],
  [1, null, 0],
  [1, 'percent', 0.5],
  [0, 'percent', 0.5],
  [2, 'percent', 0.5],
  [2.5, 'percent', 1],
  [7, null, 1],
  [70, null, 1],
  [73, null, 1.5],
  [73, 'percent', 2],
  [-73, 'percent', 2],
  [873, null, 2],
  [5000, null, 1.5],
  [5800, null, 2],
  [5873, null, 2.5],
  [5_873_000_000, null, 2.5],
  [1e15, null, 1.5],
  [1.23e15, null, 2.5],
])('%s %s is worth %s', (value, unit, points) => {
  expect(surprise(value, unit)).toBe(points);
});

test('zeros at the end tell nothing, however many there are', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1001, max: 9_999_999 }), fc.nat(4), (value, zeros) => {
      expect(surprise(value * 10 ** zeros)).toBe(surprise(value));
    }),
  );
});
