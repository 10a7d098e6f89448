import type { Blocks } from './block-edit.ts';
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
  const blocks = fileAll(all);
  const links: Link[] = [];
  const metBy = new Int32Array(all.length).fill(-1);
  const next = new Map<number, number>();
  let compared = 0;
  for (const [i, a] of all.entries()) {
    for (const key of a.keys) {
      const block = blocks.get(key)!;
      const at = (next.get(key) ?? 0) + 1;
      next.set(key, at);
      const end = Math.min(block.length, at + window);
      for (let k = at; k < end; k++) {
        const j = block[k]!;
        if (metBy[j] === i) continue;
        metBy[j] = i;
        compared++;
        const score = scoreOf(a, all[j]!, linkThreshold);
        if (linkThreshold <= score) links.push(linkOf(a.record, all[j]!.record, score));
      }
    }
  }
  return { blocks: recordBlocks(blocks, all), links: byFigure(links), compared };
}

function fileAll(all: readonly Weighed[]): ReadonlyMap<number, readonly number[]> {
  const blocks = new Map<number, number[]>();
  for (const [i, { keys }] of all.entries()) {
    for (const key of keys) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [i]);
      else block.push(i);
    }
  }
  return blocks;
}

function recordBlocks(blocks: ReadonlyMap<number, readonly number[]>, all: readonly Weighed[]): Blocks {
  const entries = function* (): Iterable<readonly [number, readonly FigureRecord[]]> {
    for (const [key, block] of blocks) yield [key, block.map((i) => all[i]!.record)];
  };
  return shardedMap<readonly FigureRecord[]>().with(entries());
}

/** A link, its figures in the order of their places. */
export function linkOf(a: FigureRecord, b: FigureRecord, score: number): Link {
  return comparePlaces(a, b) < 0 ? { a, b, score } : { a: b, b: a, score };
}
