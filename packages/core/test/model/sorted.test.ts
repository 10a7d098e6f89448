import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, mergeSorted, placeIn } from '../../src/model/sorted.ts';

const ascending = (a: number, b: number): number => a - b;
const list = fc.array(fc.nat(60), { maxLength: 40 }).map((items) => items.toSorted(ascending));

describe('placeIn', () => {
  it('stands before what is not less', () => {
    fc.assert(
      fc.property(list, fc.nat(60), (sorted, item) => {
        expect(placeIn(sorted, item, ascending)).toBe(sorted.filter((other) => other < item).length);
      }),
    );
  });

  it('stands no earlier than asked', () => {
    expect(placeIn([1, 2, 3], 0, ascending, 2)).toBe(2);
  });
});

describe('mergeSorted', () => {
  it('is both lists, sorted', () => {
    fc.assert(
      fc.property(list, list, (a, b) => {
        expect(mergeSorted(a, b, ascending)).toEqual([...a, ...b].toSorted(ascending));
      }),
    );
  });

  it('is the first list where nothing comes', () => {
    const long = [1, 2];
    expect(mergeSorted(long, [], ascending)).toBe(long);
  });
});

describe('differenceOf', () => {
  const byAge = (a: { readonly age: number }, b: { readonly age: number }): number => a.age - b.age;

  it('tells which objects went and which came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 40 }), (kinds) => {
        const items = kinds.map(([isBefore, isAfter], age) => ({ age, isBefore, isAfter }));
        const before = items.filter(({ isBefore }) => isBefore);
        const after = items.filter(({ isAfter }) => isAfter);
        const { gone, come } = differenceOf(before, after, byAge);
        expect(gone).toEqual(before.filter(({ isAfter }) => !isAfter));
        expect(come).toEqual(after.filter(({ isBefore }) => !isBefore));
      }),
    );
  });

  it('takes another object in the same place for another', () => {
    const [a, b] = [{ age: 1 }, { age: 1 }];
    expect(differenceOf([a], [b], byAge)).toEqual({ gone: [a], come: [b] });
  });
});
