import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PositionTable } from '../../src/duplicates/position-table.ts';

test('a table of positions is a map of them', () => {
  const hash = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.nat(1000))), fc.array(hash), (entries, asked) => {
      const table = new PositionTable(entries.length);
      for (const [key, position] of entries) table.put(key, position);
      const map = new Map(entries);
      for (const key of [...map.keys(), ...asked]) expect(table.get(key)).toBe(map.get(key) ?? -1);
      const found: (readonly [number, number])[] = [];
      table.eachFound(Int32Array.from(asked), (i, position) => found.push([asked[i]!, position]));
      expect(found).toEqual(asked.flatMap((key) => (map.has(key) ? [[key, map.get(key)!]] : [])));
    }),
  );
});
