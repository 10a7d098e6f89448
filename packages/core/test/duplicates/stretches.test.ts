import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agreement,
  compareStretches,
  groupedBy,
  isSame,
  mergeStretches,
  type Stretch,
  sameStretches,
  sharedLength,
  stretchLookup,
} from '../../src/duplicates/stretches.ts';
import { disjointSets } from '../../src/duplicates/union-find.ts';
import type { Span } from '../../src/model/span.ts';

const at = (start: number, end: number): Span => ({ start, end });
const spans = (list: readonly Span[]): string => list.map(({ start, end }) => `${start}-${end}`).join(' ');

test.each([
  ['equal', at(0, 100), at(0, 100), true],
  ['most of a statement inside another', at(0, 100), at(40, 60), true],
  ['a statement half outside', at(0, 100), at(90, 190), false],
  ['a part of what is long', at(0, 1000), at(0, 600), false],
  ['most of what is long', at(0, 1000), at(100, 900), true],
  ['apart', at(0, 100), at(200, 300), false],
])('%s', (_, a, b, expected) => {
  expect(isSame(a, b)).toBe(expected);
  expect(isSame(b, a)).toBe(expected);
});

test.each([
  ['the same is made one', [at(0, 100), at(10, 100)], '0-100'],
  ['what overlaps a little is cut', [at(0, 400), at(380, 800)], '0-400 400-800'],
  ['what lies inside stays beside', [at(0, 1000), at(100, 300)], '0-1000 100-300'],
  ['what is apart stays', [at(0, 10), at(20, 30)], '0-10 20-30'],
])('%s', (_, own, expected) => {
  const merged = mergeStretches(own.map((span) => ({ path: 'a', span })));
  expect(spans(merged.map(({ span }) => span))).toBe(expected);
});

const span = fc
  .tuple(fc.nat(400), fc.integer({ min: 1, max: 400 }))
  .map(([start, length]) => at(start, start + length));
const stretch = fc.record({ path: fc.constantFrom('a', 'b'), span });
const stretches = fc.array(stretch, { maxLength: 12 });

test('what two spans share is bounded, and the same from both sides', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(sharedLength(a, b)).toBe(sharedLength(b, a));
      expect(agreement(a, b)).toBe(agreement(b, a));
      expect(agreement(a, b)).toBeGreaterThanOrEqual(0);
      expect(agreement(a, b)).toBeLessThanOrEqual(1);
      expect(agreement(a, b) === 1).toBe(a.start === b.start && a.end === b.end);
    }),
  );
});

test('the pairs told lead from each stretch to all that are the same', () => {
  fc.assert(
    fc.property(stretches, (sides) => {
      const steps = sameStretches(sides);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      const groups = disjointSets(sides.length);
      for (const [a, b] of step.value) groups.union(a, b);
      for (const [i, a] of sides.entries())
        for (const [j, b] of sides.entries()) {
          if (a.path === b.path && isSame(a.span, b.span)) expect(groups.find(i)).toBe(groups.find(j));
          if (a.path !== b.path) expect(groups.find(i)).not.toBe(groups.find(j));
        }
    }),
  );
});

test('merging neither adds nor moves what is covered, whatever the order', () => {
  const covered = (list: readonly Stretch[]): ReadonlySet<string> =>
    new Set(
      list.flatMap(({ path, span: { start, end } }) =>
        Array.from({ length: end - start }, (_, i) => `${path}${start + i}`),
      ),
    );
  const sorted = (list: readonly Stretch[]) => list.toSorted(compareStretches);
  fc.assert(
    fc.property(stretches, (sides) => {
      const merged = mergeStretches(sides);
      expect(covered(merged)).toEqual(covered(sides));
      expect(merged.every(({ span: { start, end } }) => start < end)).toBe(true);
      expect(sorted(mergeStretches(sides.toReversed()))).toEqual(sorted(merged));
    }),
    { numRuns: 300 },
  );
});

test('a lookup finds what touches a stretch in its own article', () => {
  fc.assert(
    fc.property(stretches, stretch, (items, place) => {
      const found = stretchLookup(items, (item) => item)(place);
      const touches = items.filter(
        (item) => item.path === place.path && sharedLength(item.span, place.span) > 0,
      );
      expect(sorted(found)).toEqual(sorted(touches));
    }),
  );
});

function sorted(list: readonly Stretch[]): readonly Stretch[] {
  return list.toSorted(compareStretches);
}

test('items are grouped by key in the order they come', () => {
  const groups = groupedBy(['one', 'two', 'three', 'four'], (word) => word[0]!);
  expect([...groups]).toEqual([
    ['o', ['one']],
    ['t', ['two', 'three']],
    ['f', ['four']],
  ]);
});
