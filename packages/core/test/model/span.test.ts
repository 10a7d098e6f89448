import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareSpans,
  contains,
  firstAfter,
  indexAt,
  overlaps,
  quoteOf,
  span,
} from '../../src/model/span.ts';

/** Sorted, disjoint spans: lengths of gaps and spans by turns. */
const disjoint = fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

test('a span that is negative or reversed is a mistake of the caller', () => {
  expect(() => span(-1, 2)).toThrow(RangeError);
  expect(() => span(3, 2)).toThrow('not a span: 3 to 2');
  expect(span(2, 2)).toEqual({ start: 2, end: 2 });
});

test.each([
  ['touching', { start: 0, end: 2 }, { start: 2, end: 4 }, false],
  ['sharing one', { start: 0, end: 3 }, { start: 2, end: 4 }, true],
  ['one inside the other', { start: 0, end: 9 }, { start: 2, end: 4 }, true],
])('overlap: %s', (_, a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
  expect(overlaps(b, a)).toBe(expected);
});

test('a span contains itself and what lies within, not what leaves it', () => {
  expect(contains({ start: 1, end: 5 }, { start: 1, end: 5 })).toBe(true);
  expect(contains({ start: 1, end: 5 }, { start: 2, end: 6 })).toBe(false);
});

test('text order is by start, then the shorter first', () => {
  const sorted = [span(4, 6), span(1, 9), span(1, 3)].toSorted(compareSpans);
  expect(sorted).toEqual([span(1, 3), span(1, 9), span(4, 6)]);
});

test('a quote is the text of its span; a span outside the text is a mistake of the caller', () => {
  expect(quoteOf('7,000 troops', span(0, 5))).toBe('7,000');
  expect(() => quoteOf('short', span(2, 9))).toThrow('span 2 to 9 is outside a text of 5 code units');
});

test('looking up an offset agrees with looking at every span', () => {
  fc.assert(
    fc.property(disjoint, fc.nat(80), (spans, offset) => {
      const after = spans.findIndex(({ end }) => offset < end);
      expect(firstAfter(spans, offset)).toBe(after === -1 ? spans.length : after);
      expect(indexAt(spans, offset)).toBe(
        spans.findIndex(({ start, end }) => start <= offset && offset < end),
      );
    }),
  );
});
