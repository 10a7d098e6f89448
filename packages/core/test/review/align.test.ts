import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignBlocks } from '../../src/review/align.ts';

/** Where each old block went, as `0 - 2m`: its new index, `-` where that is not certain, `m` where it moved. */
function aligned(old: string, now: string, telling: (j: number) => boolean = () => true): string {
  const { target, moved } = alignBlocks(old.split(' '), now.split(' '), telling);
  return [...target].map((j, i) => (j < 0 ? '-' : `${j}${moved[i] === 1 ? 'm' : ''}`)).join(' ');
}

test.each([
  ['nothing changed', 'a b c', 'a b c', '0 1 2'],
  ['lines put in', 'a b c', 'x a y b c z', '1 3 4'],
  ['a line gone', 'a b c', 'a c', '0 - 1'],
  ['a line moved', 'a b c d', 'b c d a', '3m 0 1 2'],
  ['repeated lines between certain ones', 'p a q a r', 'p a q a r', '0 1 2 3 4'],
  ['one of two apart is gone', 'p a q a r', 'p q a r', '0 - 1 2 3'],
  ['one of two together is gone', 'p a a q', 'p a q', '0 - - 2'],
  ['which of two is gone with what stood between', 'p a q a r', 'p a r', '0 - - - 2'],
  ['one more of them', 'p a a q', 'p a a a q', '0 - - 4'],
  ['a line put between two of them', 'p a a q', 'p a x a q', '0 1 3 4'],
  ['one more of them further on', 'p a q r s', 'p a q r a s', '0 1 2 3 5'],
  ['all other', 'a b', 'c d', '- -'],
])('%s', (_, old, now, expected) => {
  expect(aligned(old, now)).toBe(expected);
});

test('a line that tells nothing does not count as moved', () => {
  expect(aligned('a b c d', 'b c d a', () => false)).toBe('- 0 1 2');
});

test('no two old blocks become one new one, and a pair is always equal', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(list, list, (old, now) => {
      const { target, free } = alignBlocks(old, now);
      const used = [...target].filter((j) => j >= 0);
      expect(new Set(used).size).toBe(used.length);
      for (const [i, j] of target.entries()) if (j >= 0) expect(now[j]).toBe(old[i]);
      expect([...used, ...free].sort((a, b) => a - b)).toEqual([...now.keys()]);
    }),
  );
});

test('a text against itself keeps every block in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 }), (list) => {
      expect([...alignBlocks(list, list).target]).toEqual([...list.keys()]);
    }),
  );
});
