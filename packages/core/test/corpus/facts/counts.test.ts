import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Counts, noCounts, Tally } from '../../../src/corpus/facts/counts.ts';
import { finish } from '../../../src/model/steps.ts';

const key = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -(2 ** 31), 2 ** 31 - 1, 4096, 8192),
);
const keys = fc.array(key, { maxLength: 300 });

/** Who holds a number: two of them share many. */
function holderOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >> 4;
}

function tallyOf(list: Iterable<number>): Tally {
  const tally = new Tally();
  for (const each of list) tally.add(each, holderOf(each));
  return tally;
}

/** The same, counted in the plainest way. */
function countOf(list: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function sorted(entries: Iterable<readonly [number, number, ...unknown[]]>): readonly (readonly number[])[] {
  return [...entries].map(([key, count]) => [key, count]).sort((a, b) => a[0]! - b[0]!);
}

test('a tally counts each number as often as it was added', () => {
  fc.assert(
    fc.property(keys, (list) => {
      expect(sorted(tallyOf(list).entries())).toEqual(sorted(countOf(list)));
    }),
  );
  const many = Array.from({ length: 5000 }, (_, i) => Math.imul(i % 1777, 0x9e3779b1));
  expect(sorted(tallyOf(many).entries())).toEqual(sorted(countOf(many)));
});

test('counts after any changes are those of all that is left', () => {
  fc.assert(
    fc.property(fc.array(keys, { maxLength: 4 }), keys, (rounds, asked) => {
      let counts: Counts = noCounts;
      let held: readonly number[] = [];
      for (const [n, list] of rounds.entries()) {
        const removed = held.filter((_, i) => i % 3 === n % 3);
        counts = finish(counts.with(tallyOf(list), tallyOf(removed)));
        held = [...held.filter((_, i) => i % 3 !== n % 3), ...list];
      }
      const expected = countOf(held);
      expect(sorted(counts.entries())).toEqual(sorted(expected));
      for (const each of [...asked, ...held]) {
        expect(counts.get(each)).toBe(expected.get(each) ?? 0);
        expect(counts.onlyHolder(each)).toBe(expected.get(each) === 1 ? holderOf(each) : null);
      }
    }),
  );
});

test('a change leaves the counts it was made from as they were, and no change is no new object', () => {
  const before = finish(noCounts.with(tallyOf([1, 1, 2]), new Tally()));
  const after = finish(before.with(tallyOf([2, 3]), tallyOf([1, 1])));
  expect([1, 2, 3].map((each) => before.get(each))).toEqual([2, 1, 0]);
  expect([1, 2, 3].map((each) => after.get(each))).toEqual([0, 2, 1]);
  expect(finish(before.with(new Tally(), new Tally()))).toBe(before);
});
