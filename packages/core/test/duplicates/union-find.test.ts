import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disjointSets } from '../../src/duplicates/union-find.ts';

test('every item finds the least one it hangs together with, whatever the order', () => {
  const links = fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 14 });
  fc.assert(
    fc.property(links, (pairs) => {
      const sets = disjointSets(12);
      for (const [a, b] of pairs) sets.union(a, b);
      const least = Array.from({ length: 12 }, (_, i) => i);
      for (let round = 0; round < 12; round++)
        for (const [a, b] of pairs) least[a] = least[b] = Math.min(least[a]!, least[b]!);
      expect(least.map((_, i) => sets.find(i))).toEqual(least);
    }),
  );
});
