import { expect, test } from 'vitest';
import { Rows } from '../../src/recognize/name-rows.ts';

test('rows come all zeros, apart from one another, and are gone when cleared', () => {
  const rows = new Rows(3);
  const all = Array.from({ length: 3000 }, () => rows.add());
  for (const row of all) rows.bufferOf(row).fill(row, rows.startOf(row), rows.startOf(row) + 3);
  const read = (row: number): number[] => [
    ...rows.bufferOf(row).subarray(rows.startOf(row), rows.startOf(row) + 3),
  ];
  expect(all.map(read)).toEqual(all.map((row) => [row, row, row]));
  rows.clear();
  expect(read(rows.add())).toEqual([0, 0, 0]);
});
