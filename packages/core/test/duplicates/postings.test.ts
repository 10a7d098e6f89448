import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holdersOf,
  noPostings,
  type Posted,
  type Postings,
  updatePostings,
} from '../../src/duplicates/postings.ts';

const posted = (slot: number, hashes: readonly number[]): Posted => ({
  slot,
  hashes: Uint32Array.from(new Set(hashes)).sort(),
});

/** Who holds each hash below a limit, as text. */
function told(postings: Postings, below: number): readonly string[] {
  return Array.from({ length: below }, (_, hash) => `${hash}: ${[...holdersOf(postings, hash)].join(' ')}`);
}

/** So many hashes of an article that a change of it cannot stay beside the rows. */
function many(slot: number, count: number, step: number): Posted {
  return posted(
    slot,
    Array.from({ length: count }, (_, i) => i * step),
  );
}

describe('updatePostings', () => {
  it('tells which articles hold a fingerprint', () => {
    const postings = updatePostings(
      noPostings,
      [],
      [posted(0, [7, 9]), posted(1, [7]), posted(2, [8, 2 ** 32 - 1])],
      3,
    );
    expect([...holdersOf(postings, 7)]).toEqual([0, 1]);
    expect([...holdersOf(postings, 2 ** 32 - 1)]).toEqual([2]);
    expect([...holdersOf(postings, 1)]).toEqual([]);
  });

  it('equals postings made anew after articles went and came', () => {
    const hashes = fc.array(fc.nat(40), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(hashes, { maxLength: 6 }), fc.array(hashes, { maxLength: 6 }), (before, after) => {
        const old = before.map((list, slot) => posted(slot, list));
        const now = after.map((list, slot) => posted(slot, list));
        const changed = updatePostings(updatePostings(noPostings, [], old, 6), old, now, 6);
        expect(told(changed, 41)).toEqual(told(updatePostings(noPostings, [], now, 6), 41));
      }),
    );
  });

  it('equals them too where changes are too many to stay beside the rows', () => {
    const articles = [many(0, 3000, 1), many(1, 3000, 2), many(2, 500, 3)];
    const all = updatePostings(noPostings, [], articles, 3);
    expect(all.loose.length).toBe(0);
    const [first, second, third] = articles;
    const few = updatePostings(all, [third!], [], 3);
    expect(few.hash).toBe(all.hash);
    const back = updatePostings(few, [], [third!], 3);
    expect(back.loose.length).toBe(0);
    const less = updatePostings(few, [first!], [], 3);
    expect(less.loose.length).toBe(0);
    expect(told(less, 6000)).toEqual(told(updatePostings(noPostings, [], [second!], 3), 6000));
    expect(told(updatePostings(less, [], [first!, third!], 3), 6000)).toEqual(told(all, 6000));
  });

  it('writes nothing for what goes and comes back at once', () => {
    const article = posted(4, [1, 2, 3]);
    const all = updatePostings(noPostings, [], [article], 5);
    const same = updatePostings(all, [article], [posted(4, [2, 3, 5])], 5);
    expect([1, 2, 3, 5].map((hash) => [...holdersOf(same, hash)])).toEqual([[], [4], [4], [4]]);
    expect(same.loose.length).toBe(3);
  });

  it('holds slots beyond 16 bits', () => {
    const far = updatePostings(noPostings, [], [many(70_000, 3000, 1), posted(3, [5])], 70_001);
    expect([...holdersOf(far, 5)]).toEqual([3, 70_000]);
    expect(far.slot).toBeInstanceOf(Uint32Array);
  });
});
