import { expect, test } from 'vitest';
import { release } from '../../src/model/release.ts';

test('lists that were released have no more memory, where the engine can give it back', () => {
  const lists = [new Int32Array(1000).fill(7), new Uint8Array(10)];
  release(...lists);
  const canMove = 'transfer' in ArrayBuffer.prototype;
  expect(lists.map(({ length }) => length)).toEqual(canMove ? [0, 0] : [1000, 10]);
});

test('other lists keep what they have, and what was released may be released again', () => {
  const [kept, gone] = [new Float64Array([1, 2]), new Float64Array([3])];
  release(gone);
  release(gone);
  expect([...kept]).toEqual([1, 2]);
});
