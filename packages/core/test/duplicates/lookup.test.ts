import fc from 'fast-check';
import { expect, test } from 'vitest';
import { islandsOf, lookupOf, spanLookup } from '../../src/duplicates/lookup.ts';
import { compareSpans, overlaps } from '../../src/model/span.ts';

const anySpan = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('a lookup finds what touches a span, nested or not, in text order', () => {
  fc.assert(
    fc.property(fc.array(anySpan), anySpan, (spans, asked) => {
      const slow = spans.filter((span) => overlaps(span, asked)).toSorted(compareSpans);
      expect(spanLookup(spans)(asked)).toEqual(slow);
    }),
  );
});

test('a lookup gives the items back that it was made of', () => {
  const at = lookupOf(['a', 'bb', 'ccc'], (item) => ({ start: item.length * 10, end: item.length * 10 + 5 }));
  expect(at({ start: 12, end: 21 })).toEqual(['a', 'bb']);
  expect(at({ start: 15, end: 20 })).toEqual([]);
});

test('islands do not touch one another and leave nothing out', () => {
  fc.assert(
    fc.property(fc.array(anySpan), (spans) => {
      const islands = islandsOf(spans, (span) => span);
      expect(islands.flat()).toEqual(spans.toSorted(compareSpans));
      let end = 0;
      for (const island of islands) {
        expect(island[0]!.start).toBeGreaterThanOrEqual(end);
        for (const span of island) {
          if (span !== island[0]) expect(span.start).toBeLessThan(end);
          end = Math.max(end, span.end);
        }
      }
    }),
  );
});
