import { keysOfEach, type Reach, type Telling } from './blocking.ts';
import { type Blocks, membersOf, placeIn } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';
import { around, type Pair } from './refile.ts';
import type { Weights } from './weights.ts';

/** Where figures meet: in one block, within the window of each other. */
export interface Meeting {
  readonly blocks: Blocks;
  readonly telling: Telling;
  readonly reach: Reach;
  readonly weights: Weights;
  /** Keys of figures that are known already. */
  readonly filed: Keys;
}

type Keys = ReadonlyMap<FigureRecord, readonly number[]>;

/** Whether two figures meet in some block. */
export function meet(meeting: Meeting, a: FigureRecord, b: FigureRecord): boolean {
  const { blocks, reach } = meeting;
  const keys = keysIn(meeting, [a, b]);
  return keys.get(a)!.some((key) => {
    if (!keys.get(b)!.includes(key)) return false;
    const block = membersOf(blocks, key);
    return Math.abs(placeIn(block, a) - placeIn(block, b)) <= reach.window;
  });
}

function keysIn({ filed, reach, weights, telling }: Meeting, figures: readonly FigureRecord[]): Keys {
  const others = figures.filter((record) => !filed.has(record));
  const found = keysOfEach(others, reach, weights, telling);
  return new Map(figures.map((record) => [record, filed.get(record) ?? found.get(record)!]));
}

/** All pairs of some figures with those they meet. */
export function pairsOf(meeting: Meeting, figures: readonly FigureRecord[]): readonly Pair[] {
  const { blocks, reach } = meeting;
  const pairs: Pair[] = [];
  for (const [a, keys] of keysIn(meeting, figures)) {
    const met = new Set<FigureRecord>([a]);
    for (const key of keys) {
      const block = membersOf(blocks, key);
      for (const b of around(block, placeIn(block, a), reach.window)) {
        if (!met.has(b)) pairs.push({ a, b });
        met.add(b);
      }
    }
  }
  return pairs;
}

/** The pairs among some figures that meet. */
export function pairsWithin(meeting: Meeting, figures: readonly FigureRecord[]): readonly Pair[] {
  const { blocks, reach } = meeting;
  const byKey = new Map<number, FigureRecord[]>();
  for (const [record, keys] of keysIn(meeting, figures)) {
    for (const key of keys) {
      const row = byKey.get(key);
      if (row === undefined) byKey.set(key, [record]);
      else row.push(record);
    }
  }
  const pairs: Pair[] = [];
  for (const [key, row] of byKey) {
    if (row.length > 1) addPairs(pairs, membersOf(blocks, key), row, reach.window);
  }
  return pairs;
}

/** The pairs of a row that are within the window of each other in their block. */
function addPairs(
  pairs: Pair[],
  block: readonly FigureRecord[],
  row: readonly FigureRecord[],
  window: number,
): void {
  const isWhole = block.length <= window + 1;
  const places = row.map((record, i) => ({ record, place: isWhole ? i : placeIn(block, record) }));
  places.sort((a, b) => a.place - b.place);
  for (const [i, { record: a, place }] of places.entries()) {
    for (let j = i + 1; j < places.length && places[j]!.place <= place + window; j++) {
      pairs.push({ a, b: places[j]!.record });
    }
  }
}
