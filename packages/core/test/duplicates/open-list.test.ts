import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OpenList } from '../../src/duplicates/open-list.ts';

test('a list of what is open is an array, added to and filtered', () => {
  const changes = fc.oneof(
    fc.record({ add: fc.nat(20) }),
    fc.record({ keepBelow: fc.nat(20) }),
    fc.record({ replaceLast: fc.nat(20) }),
  );
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 60 }), (steps) => {
      const list = new OpenList<number>();
      let array: number[] = [];
      for (const step of steps) {
        if ('add' in step) {
          list.add(step.add);
          array.push(step.add);
        } else if ('keepBelow' in step) {
          list.keep((item) => item < step.keepBelow);
          array = array.filter((item) => item < step.keepBelow);
        } else if (array.length > 0) {
          list.replace(array.length - 1, step.replaceLast);
          array[array.length - 1] = step.replaceLast;
        }
        expect(Array.from({ length: list.size }, (_, i) => list.at(i))).toEqual(array);
        expect(list.findLastIndex((item) => item < 7)).toBe(array.findLastIndex((item) => item < 7));
        expect(list.some((item) => item > 15)).toBe(array.some((item) => item > 15));
      }
    }),
  );
});
