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
const rows = ({ hash, slot }: Postings): readonly string[] =>
  [...hash].map((value, i) => `${value}:${slot[i]}`);

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
        expect(rows(changed)).toEqual(rows(updatePostings(noPostings, [], now, 6)));
      }),
    );
  });
});
