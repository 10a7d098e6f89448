import { type Block, type Blocks, blockOf } from './block-edit.ts';
import { comparePlaces, compareRecords, type Reach } from './blocking.ts';
import type { Link } from './group.ts';
import { byFigure, type Links } from './link-edit.ts';
import type { FigureRecord } from './record.ts';
import { linkThreshold, scoreOf } from './score.ts';
import { shardedMap } from './sharded-map.ts';
import type { Weighed } from './weights.ts';

/** Everything filed and linked. */
export interface Linked {
  readonly blocks: Blocks;
  readonly links: Links;
  /** How many pairs were compared. */
  readonly compared: number;
}

/**
 * Files all figures and links those that meet. One order serves all blocks, so a figure meets each of the later ones at most
 * once, however many blocks they share.
 */
export function linkAll(weighed: readonly Weighed[], { window }: Reach): Linked {
  const all = weighed.toSorted((a, b) => compareRecords(a.record, b.record));
  const filed = fileAll(all);
  const { starts, members, blockAt } = filed;
  const links: Link[] = [];
  const metBy = new Int32Array(all.length).fill(-1);
  const next = starts.slice();
  let compared = 0;
  let file = 0;
  for (const [i, a] of all.entries()) {
    for (const last = file + a.keys.length; file < last; file++) {
      const block = blockAt[file]!;
      const at = ++next[block]!;
      const end = Math.min(starts[block + 1]!, at + window);
      for (let k = at; k < end; k++) {
        const j = members[k]!;
        if (metBy[j] === i) continue;
        metBy[j] = i;
        compared++;
        const score = scoreOf(a, all[j]!, linkThreshold);
        if (linkThreshold <= score) links.push(linkOf(a.record, all[j]!.record, score));
      }
    }
  }
  return { blocks: recordBlocks(filed, all), links: byFigure(links), compared };
}

/** Figures by block, as numbers: millions of small arrays would cost more to make and to keep than all that is compared. */
interface Filed {
  readonly keys: Iterable<number>;
  /** Where each block's members start; one more entry tells where the last one ends. */
  readonly starts: Int32Array;
  readonly members: Int32Array;
  /** The block of each key of each figure, in turn. */
  readonly blockAt: Int32Array;
}

function fileAll(all: readonly Weighed[]): Filed {
  const numbers = new Map<number, number>();
  const blockAt = new Int32Array(all.reduce((sum, { keys }) => sum + keys.length, 0));
  let file = 0;
  for (const { keys } of all) {
    for (const key of keys) {
      const block = numbers.get(key) ?? numbers.size;
      if (block === numbers.size) numbers.set(key, block);
      blockAt[file++] = block;
    }
  }
  const starts = startsOf(blockAt, numbers.size);
  return { keys: numbers.keys(), starts, members: membersAt(all, starts, blockAt), blockAt };
}

function startsOf(blockAt: Int32Array, count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const block of blockAt) starts[block + 1]!++;
  for (let block = 0; block < count; block++) starts[block + 1]! += starts[block]!;
  return starts;
}

function membersAt(all: readonly Weighed[], starts: Int32Array, blockAt: Int32Array): Int32Array {
  const members = new Int32Array(blockAt.length);
  const next = starts.slice();
  let file = 0;
  for (const [i, { keys }] of all.entries()) {
    for (let k = 0; k < keys.length; k++) members[next[blockAt[file++]!]!++] = i;
  }
  return members;
}

function recordBlocks({ keys, starts, members }: Filed, all: readonly Weighed[]): Blocks {
  const entries = function* (): Iterable<readonly [number, Block | undefined]> {
    let block = 0;
    for (const key of keys) {
      const figures = members.subarray(starts[block]!, starts[++block]!);
      yield [key, blockOf(Array.from(figures, (i) => all[i]!.record))];
    }
  };
  return shardedMap<Block>().with(entries());
}

/** A link, its figures in the order of their places. */
export function linkOf(a: FigureRecord, b: FigureRecord, score: number): Link {
  return comparePlaces(a, b) < 0 ? { a, b, score } : { a: b, b: a, score };
}
