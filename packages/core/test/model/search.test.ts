import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstNot } from '../../src/model/search.ts';

test('finds what a walk would find', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: 0, max: 50 }),
      (values, limit) => {
        const sorted = values.toSorted((a, b) => a - b);
        const walked = sorted.findIndex((value) => limit <= value);
        expect(firstNot(sorted.length, (i) => sorted[i]! < limit)).toBe(walked < 0 ? sorted.length : walked);
      },
    ),
  );
});
