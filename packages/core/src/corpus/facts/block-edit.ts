import { compareRecords } from './blocking.ts';
import type { FigureRecord } from './record.ts';
import type { ShardedMap } from './sharded-map.ts';
import type { Weighed } from './weights.ts';

/**
 * Block key to its figures, in the order of `compareRecords`. Most blocks have one member, which stands for itself: an array around
 * each would weigh more than all that is in them.
 */
export type Blocks = ShardedMap<Block>;

/** The figures of one block; a single one stands for itself. */
export type Block = FigureRecord | readonly FigureRecord[];

/** The figures of a block. */
export function membersOf(blocks: Blocks, key: number): readonly FigureRecord[] {
  const block = blocks.get(key);
  if (block === undefined) return [];
  return 'source' in block ? [block] : block;
}

/** Figures as a block, or undefined where there are none. */
export function blockOf(members: readonly FigureRecord[]): Block | undefined {
  return members.length < 2 ? members[0] : members;
}

/** Two figures to be looked at again. */
export interface Pair {
  readonly a: FigureRecord;
  readonly b: FigureRecord;
}

/** Blocks after a change, and the pairs that may have to be linked or parted for it. */
export interface Refiled {
  readonly blocks: Blocks;
  /** Every pair of a figure that was put and one it meets, each once. */
  readonly near: readonly Pair[];
  /** Pairs that came within the window of each other or fell out of it; some may be told twice. */
  readonly moved: readonly Pair[];
}

/**
 * Takes figures out of the blocks of `out` and puts those of `put` into theirs. A figure that is in both, weighed anew, moves only where
 * its keys changed.
 */
export function refile(
  blocks: Blocks,
  out: readonly Weighed[],
  put: readonly Weighed[],
  window: number,
): Refiled {
  const moved: Pair[] = [];
  const changes = new Map<number, readonly FigureRecord[]>();
  for (const [key, { leaving, coming }] of movesOf(out, put)) {
    const before = membersOf(blocks, key);
    const after = merged(
      leaving.size === 0 ? before : before.filter((record) => !leaving.has(record)),
      coming,
    );
    changes.set(key, after);
    if (window < before.length || window < after.length) addMoved(moved, before, after, window);
  }
  const changed = blocks.with([...changes].map(([key, block]) => [key, blockOf(block)]));
  return { blocks: changed, near: neighborsOf(changed, put, window), moved };
}

interface Move {
  readonly leaving: Set<FigureRecord>;
  readonly coming: FigureRecord[];
}

/** What leaves and what comes, by key; a figure that leaves a block and comes back to it stays. */
function movesOf(out: readonly Weighed[], put: readonly Weighed[]): ReadonlyMap<number, Move> {
  const moves = new Map<number, Move>();
  const moveAt = (key: number): Move => {
    const move = moves.get(key) ?? { leaving: new Set(), coming: [] };
    moves.set(key, move);
    return move;
  };
  const before = new Map(out.map(({ record, keys }) => [record, new Set(keys)]));
  for (const { record, keys } of put) {
    const old = before.get(record);
    for (const key of keys) if (old?.delete(key) !== true) moveAt(key).coming.push(record);
  }
  for (const [record, keys] of before) for (const key of keys) moveAt(key).leaving.add(record);
  return moves;
}

function merged(members: readonly FigureRecord[], coming: readonly FigureRecord[]): readonly FigureRecord[] {
  if (coming.length === 0) return members;
  const block = [...members];
  for (const record of coming) block.splice(placeIn(block, record), 0, record);
  return block;
}

/** Where a figure stands in a block, or would. */
export function placeIn(block: readonly FigureRecord[], record: FigureRecord): number {
  let low = 0;
  let high = block.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareRecords(block[middle]!, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function neighborsOf(blocks: Blocks, put: readonly Weighed[], window: number): readonly Pair[] {
  const pairs: Pair[] = [];
  const done = new Set<FigureRecord>();
  for (const { record, keys } of put) {
    const met = new Set<FigureRecord>([record]);
    for (const key of keys) {
      const block = membersOf(blocks, key);
      const at = placeIn(block, record);
      const end = Math.min(block.length, at + window + 1);
      for (let i = Math.max(0, at - window); i < end; i++) met.add(block[i]!);
    }
    for (const other of met) if (other !== record && !done.has(other)) pairs.push({ a: record, b: other });
    done.add(record);
  }
  return pairs;
}

/** Pairs of members that stay but came within the window of each other, or fell out of it, by what came or went between. */
function addMoved(
  pairs: Pair[],
  before: readonly FigureRecord[],
  after: readonly FigureRecord[],
  window: number,
): void {
  const places = new Map(after.map((record, i) => [record, i]));
  const stayed = before.flatMap((record, old) => {
    const now = places.get(record);
    return now === undefined ? [] : [{ record, old, now }];
  });
  let oldEnd = 0;
  let newEnd = 0;
  for (const [k, { record, old, now }] of stayed.entries()) {
    while (oldEnd < stayed.length && stayed[oldEnd]!.old <= old + window) oldEnd++;
    while (newEnd < stayed.length && stayed[newEnd]!.now <= now + window) newEnd++;
    for (let j = Math.max(k + 1, Math.min(oldEnd, newEnd)); j < Math.max(oldEnd, newEnd); j++) {
      pairs.push({ a: record, b: stayed[j]!.record });
    }
  }
}
