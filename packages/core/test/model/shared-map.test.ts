import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MapEdit, withEntries } from '../../src/model/shared-map.ts';

/** Changes of a map; keys are few enough to meet again, and many enough for shards. */
const changes = fc.array(fc.tuple(fc.nat(900).map(String), fc.option(fc.nat(), { nil: undefined })), {
  maxLength: 600,
  size: 'max',
});

function apply(plain: Map<string, number>, entries: ReadonlyMap<string, number | undefined>): void {
  for (const [key, value] of entries) {
    if (value === undefined) plain.delete(key);
    else plain.set(key, value);
  }
}

function sorted(map: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...map].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe('withEntries', () => {
  it('holds what a map holds, and leaves the map before as it was', () => {
    fc.assert(
      fc.property(fc.array(changes, { minLength: 1, maxLength: 4 }), (rounds) => {
        const plain = new Map<string, number>();
        let map: ReadonlyMap<string, number> = new Map();
        for (const round of rounds) {
          const before = map;
          const held = sorted(before);
          map = withEntries(map, new Map(round));
          apply(plain, new Map(round));
          expect(sorted(before)).toEqual(held);
          expect(sorted(map)).toEqual(sorted(plain));
        }
        expect(map.size).toBe(plain.size);
        for (let key = 0; key <= 900; key++) {
          expect(map.get(String(key))).toBe(plain.get(String(key)));
          expect(map.has(String(key))).toBe(plain.has(String(key)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is read in every way that a map is', () => {
    const plain = new Map(Array.from({ length: 1000 }, (_, i) => [`key ${i}`, i]));
    const map = withEntries(new Map<string, number>(), plain);
    const told: number[] = [];
    map.forEach((value, key, whole) => {
      expect(key).toBe(`key ${value}`);
      expect(whole).toBe(map);
      told.push(value);
    });
    expect(told.toSorted((a, b) => a - b)).toEqual([...plain.values()]);
    expect([...map.keys()].toSorted()).toEqual([...plain.keys()].toSorted());
    expect([...map.values()]).toEqual([...map].map(([, value]) => value));
    expect([...map.entries()]).toEqual([...map]);
  });

  it('is the same map where nothing changes', () => {
    const map = new Map([['a', 1]]);
    expect(withEntries(map, new Map())).toBe(map);
  });

  it('grows by single entries as by many at once', () => {
    const entries = Array.from({ length: 3000 }, (_, i): [string, number] => [`${i * 7919}`, i]);
    const grown = entries.reduce<ReadonlyMap<string, number>>(
      (map, entry) => withEntries(map, new Map([entry])),
      new Map(),
    );
    expect(sorted(grown)).toEqual(sorted(new Map(entries)));
  });
});

describe('MapEdit', () => {
  it('tells what was set last, and before that what the map has', () => {
    const before = new Map([
      ['a', 1],
      ['b', 2],
    ]);
    const edit = new MapEdit(before);
    edit.set('a', undefined);
    edit.set('c', 3);
    expect(['a', 'b', 'c', 'd'].map((key) => edit.get(key))).toEqual([undefined, 2, 3, undefined]);
    expect(sorted(edit.done())).toEqual([
      ['b', 2],
      ['c', 3],
    ]);
    expect(before.size).toBe(2);
  });
});
