import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyTable, lookUp, rowOf, valueTable } from '../../src/recognize/name-key-table.ts';

const sorted = (keys: readonly number[]): Int32Array => Int32Array.from(new Set(keys)).sort();

test.each([1, 27, 30, 31])('a table of keys of %i bits finds each at its row, and no other', (bits) => {
  const key = fc.integer({ min: 0, max: 2 ** bits - 1 });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 300 }), fc.array(key), (held, asked) => {
      const keys = sorted(held);
      const table = keyTable(keys, bits);
      for (const one of [...held, ...asked]) expect(rowOf(table, one)).toBe(keys.indexOf(one));
    }),
    { numRuns: 40 },
  );
});

test('values of up to 24 bits come back', () => {
  const keys = sorted([5, 9, 70_000, 0x7fffffff]);
  const table = valueTable(keys, 31, Int32Array.of(0, 0xffff, 0x10000, 0xffffff));
  expect([...keys, 6].map((key) => lookUp(table, key))).toEqual([0, 0xffff, 0x10000, 0xffffff, -1]);
});

test('neighbours in a crowded bucket are told apart', () => {
  const keys = Int32Array.from({ length: 5000 }, (_, k) => k);
  const table = keyTable(keys, 30);
  expect([0, 1, 4999].map((key) => rowOf(table, key))).toEqual([0, 1, 4999]);
  expect(rowOf(table, 5000)).toBe(-1);
});
