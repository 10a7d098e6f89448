import { expect, test } from 'vitest';
import { shardedMap } from '../../../src/corpus/facts/sharded-map.ts';

const keys = [0, 1, -1, 4096, 0x7fffffff, -0x80000000];
const full = shardedMap<string>().with(keys.map((key) => [key, `at ${key}`]));

test('a map holds what was set, under any 32-bit key', () => {
  expect(keys.map((key) => full.get(key))).toEqual(keys.map((key) => `at ${key}`));
  expect(full.size).toBe(keys.length);
  expect(full.get(2)).toBeUndefined();
  expect(new Map(full.entries())).toEqual(new Map(keys.map((key) => [key, `at ${key}`])));
});

test('an edit leaves the map it was made from as it was', () => {
  const edited = full.with([
    [1, undefined],
    [2, 'new'],
    [4096, 'changed'],
  ]);
  expect([1, 2, 4096, 0].map((key) => edited.get(key))).toEqual([undefined, 'new', 'changed', 'at 0']);
  expect([1, 2, 4096, 0].map((key) => full.get(key))).toEqual(['at 1', undefined, 'at 4096', 'at 0']);
  expect([edited.size, full.size]).toEqual([keys.length, keys.length]);
});

test('an edit of nothing is the same map', () => {
  expect(full.with([])).toBe(full);
  expect(full.with([[3, undefined]]).size).toBe(full.size);
});
