import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closenessOf } from '../../../src/corpus/facts/score.ts';
import { Mark } from '../../../src/corpus/facts/surroundings.ts';
import { isSharedBit, weightBits } from '../../../src/corpus/facts/weights.ts';
import { listWords, type WordLists } from '../../../src/corpus/facts/word-lists.ts';
import { finish } from '../../../src/model/steps.ts';

/** A word of an owner: its hash and its mark. What it is worth is told by the hash alone. */
interface Word {
  readonly hash: number;
  readonly mark: number;
}

const worthOf = (hash: number): number => (hash % 13) | (hash % 3 === 0 ? isSharedBit : 0);
const weightOf = (hash: number): number => worthOf(hash) & weightBits;

const owner = fc
  .uniqueArray(fc.record({ hash: fc.nat(40), mark: fc.nat(7) }), { selector: ({ hash }) => hash })
  .map((words) => words.sort((a, b) => a.hash - b.hash));
const owners = fc.array(owner, { minLength: 2, maxLength: 5 });

function listed(all: readonly (readonly Word[])[]): WordLists {
  const source = {
    count: all.length,
    lengthOf: (n: number) => all[n]!.length,
    hashAt: (n: number, i: number) => all[n]![i]!.hash,
    markAt: (n: number, i: number) => all[n]![i]!.mark,
  };
  return finish(listWords(source, worthOf));
}

test('two lists share the weight of their common words, by how close they stand in both', () => {
  fc.assert(
    fc.property(owners, (all) => {
      const [a, b] = [all[0]!, all[1]!];
      let expected = 0;
      for (const { hash, mark } of a) {
        const other = b.find((word) => word.hash === hash);
        if (other !== undefined) expected += weightOf(hash) * closenessOf(mark) * closenessOf(other.mark);
      }
      expect(listed(all).shared(0, 1)).toBe(expected);
      expect(listed(all).shared(1, 0)).toBe(expected);
    }),
  );
});

test('a total counts near words in full and the others by half', () => {
  fc.assert(
    fc.property(owners, (all) => {
      const lists = listed(all);
      for (const [n, words] of all.entries()) {
        const each = words.map(({ hash, mark }) => weightOf(hash) / ((mark & Mark.near) === 0 ? 2 : 1));
        expect(lists.total(n)).toBe(each.reduce((sum, weight) => sum + weight, 0));
      }
    }),
  );
});

test('the top of a list is what a sort by weight, then hash, puts first of what others share', () => {
  fc.assert(
    fc.property(owners, fc.integer({ min: 1, max: 6 }), (all, count) => {
      const lists = listed(all);
      for (const [n, words] of all.entries()) {
        const shared = words.map(({ hash }) => hash).filter((hash) => hash % 3 === 0 && weightOf(hash) > 0);
        shared.sort((a, b) => weightOf(b) - weightOf(a) || a - b);
        expect(lists.top(n, count)).toEqual(shared.slice(0, count));
      }
    }),
  );
});
