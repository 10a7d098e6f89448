import { compareRecords } from './blocking.ts';
import type { FigureRecord } from './figure-record.ts';

/**
 * The figures of every block, in the order of `compareRecords`. Immutable. Blocks lie in shards by the first bits of their keys, so that
 * an edit copies only what it touches; a shard is two flat lists, because most blocks have one member and a million of them an
 * object each would weigh more than all that is in them.
 */
export type Blocks = readonly Shard[];

/** Members of some blocks: `members[i]` is in the block `keys[i]`. By key, then in order. */
export interface Shard {
  readonly keys: Int32Array;
  readonly members: readonly FigureRecord[];
}

const shardBits = 12;
/** How many shards there are. */
export const shardCount: number = 1 << shardBits;

const noShard: Shard = { keys: new Int32Array(0), members: [] };

/** No blocks. */
export const noBlocks: Blocks = Array.from({ length: shardCount }, () => noShard);

/** The shard of a key. */
export function shardOf(key: number): number {
  return key >>> (32 - shardBits);
}

/** What the shard of a key leaves open. */
export function restOf(key: number): number {
  return key & (2 ** (32 - shardBits) - 1);
}

/** The key of a shard with a rest. */
export function keyIn(shard: number, rest: number): number {
  return (shard << (32 - shardBits)) | rest;
}

/** The figures that share a key, of all articles; none where nobody has the key. */
export function membersOf(blocks: Blocks, key: number): readonly FigureRecord[] {
  const { keys, members } = blocks[shardOf(key)]!;
  const from = firstOf(keys, key);
  return members.slice(from, endOf(keys, key, from));
}

/** The figures of a block that stand within the window of one of them, or of where it would be; itself included. */
export function membersAround(
  blocks: Blocks,
  key: number,
  record: FigureRecord,
  window: number,
): readonly FigureRecord[] {
  const { keys, members } = blocks[shardOf(key)]!;
  const from = firstOf(keys, key);
  const end = endOf(keys, key, from);
  const at = placeBetween(members, record, from, end);
  return members.slice(Math.max(from, at - window), Math.min(end, at + window + 1));
}

/** Where the first of a sorted list stands that is not below `key`. */
function firstOf(keys: Int32Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf(keys: Int32Array, key: number, from: number): number {
  let end = from;
  while (end < keys.length && keys[end] === key) end++;
  return end;
}

/** Where a figure stands in a block, or would. */
export function placeIn(block: readonly FigureRecord[], record: FigureRecord): number {
  return placeBetween(block, record, 0, block.length);
}

function placeBetween(
  members: readonly FigureRecord[],
  record: FigureRecord,
  from: number,
  end: number,
): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareRecords(members[middle]!, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks with the members of some of them replaced. */
export function withBlocks(blocks: Blocks, changes: ReadonlyMap<number, readonly FigureRecord[]>): Blocks {
  if (changes.size === 0) return blocks;
  const byShard = new Map<number, number[]>();
  for (const key of changes.keys()) {
    const row = byShard.get(shardOf(key));
    if (row === undefined) byShard.set(shardOf(key), [key]);
    else row.push(key);
  }
  const shards = [...blocks];
  for (const [number, keys] of byShard) {
    shards[number] = keys
      .sort((a, b) => a - b)
      .reduce((shard, key) => replaced(shard, key, changes.get(key)!), shards[number]!);
  }
  return shards;
}

function replaced({ keys, members }: Shard, key: number, block: readonly FigureRecord[]): Shard {
  const from = firstOf(keys, key);
  const end = endOf(keys, key, from);
  const changed = new Int32Array(keys.length + block.length - (end - from));
  changed.set(keys.subarray(0, from));
  changed.fill(key, from, from + block.length);
  changed.set(keys.subarray(end), from + block.length);
  return { keys: changed, members: [...members.slice(0, from), ...block, ...members.slice(end)] };
}
