import { keysOfEach, type Reach, type Telling } from './blocking.ts';
import { type Blocks, membersAround } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Pair } from './refile.ts';
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
    const { window } = reach;
    return window === Number.POSITIVE_INFINITY || membersAround(blocks, key, a, window).includes(b);
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
      for (const b of membersAround(blocks, key, a, reach.window)) {
        if (!met.has(b)) pairs.push({ a, b });
        met.add(b);
      }
    }
  }
  return pairs;
}
