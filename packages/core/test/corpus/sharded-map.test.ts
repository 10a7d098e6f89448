import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptySharded, getSharded, updateSharded, valuesOfSharded } from '../../src/corpus/sharded-map.ts';

const entries = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.nat(), { nil: undefined })));

test('it holds what a map holds, and leaves the map before as it was', () => {
  fc.assert(
    fc.property(entries, entries, (first, second) => {
      const plain = new Map<string, number>();
      const apply = (changes: typeof first): void => {
        for (const [key, value] of new Map(changes)) {
          if (value === undefined) plain.delete(key);
          else plain.set(key, value);
        }
      };
      const before = updateSharded(emptySharded<number>(4), new Map(first));
      apply(first);
      const kept = [...valuesOfSharded(before)];
      const after = updateSharded(before, new Map(second));
      apply(second);
      expect(after.size).toBe(plain.size);
      for (const [key, value] of plain) expect(getSharded(after, key)).toBe(value);
      expect([...valuesOfSharded(before)]).toEqual(kept);
    }),
  );
});
