import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Link, likenessTo, linkTable } from '../../src/duplicates/likeness.ts';

const stretches = 9;
const links = fc.array(
  fc
    .record({
      a: fc.nat(stretches - 1),
      b: fc.nat(stretches - 1),
      similarity: fc.integer({ min: 5, max: 20 }),
    })
    .filter(({ a, b }) => a !== b)
    .map(({ a, b, similarity }) => ({
      a: Math.min(a, b),
      b: Math.max(a, b),
      similarity: similarity / 20,
    })),
  { minLength: 1, maxLength: 24 },
);

/** The likeness that no link can raise any more, found by looking at all links again and again. */
function slowly(original: number, all: readonly Link[]): ReadonlyMap<number, number> {
  const likeness = new Map([[original, 1]]);
  const reach = (from: number, to: number, similarity: number): boolean => {
    const known = likeness.get(from);
    if (known === undefined || (from !== original && similarity < 0.8)) return false;
    const through = known * similarity;
    if (through <= (likeness.get(to) ?? (from === original ? 0 : 0.8 ** 2))) return false;
    likeness.set(to, through);
    return true;
  };
  while (all.some(({ a, b, similarity }) => reach(a, b, similarity) || reach(b, a, similarity)));
  return likeness;
}

function sorted(likeness: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
  return [...likeness].toSorted(([a], [b]) => a - b);
}

test('a stretch is as like the original as the best way to it', () => {
  fc.assert(
    fc.property(links, fc.nat(stretches - 1), (all, original) => {
      const found = likenessTo(original, linkTable(stretches, all));
      expect(sorted(found)).toEqual(sorted(slowly(original, all)));
    }),
    { numRuns: 500 },
  );
});

test('links are taken from the oldest stretch on, and each is cut once', () => {
  fc.assert(
    fc.property(links, (all) => {
      const table = linkTable(stretches, all);
      let left: readonly Link[] = all.toSorted((x, y) => x.a - y.a || x.b - y.b);
      for (let next = table.next(); next !== null; next = table.next()) {
        expect(next).toBe(left[0]);
        const likeness = likenessTo(next.a, table);
        expect(sorted(likeness)).toEqual(sorted(slowly(next.a, left)));
        table.cutWithin(likeness);
        left = left.filter(({ a, b }) => !(likeness.has(a) && likeness.has(b)));
      }
      expect(left).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('copies of near copies are handed on, far ones are not', () => {
  const near = [
    { a: 0, b: 1, similarity: 0.9 },
    { a: 1, b: 2, similarity: 0.8 },
    { a: 2, b: 3, similarity: 0.75 },
  ];
  expect(sorted(likenessTo(0, linkTable(4, near)))).toEqual([
    [0, 1],
    [1, 0.9],
    [2, 0.9 * 0.8],
  ]);
});
