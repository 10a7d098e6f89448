import type { Steps } from '../../model/steps.ts';
import type { BlockKeys } from './blocking.ts';
import { type Blocks, keyIn, noBlocks, restOf, shardCount, shardOf } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';

/** Which figure is in which block, as flat lists: millions of small objects would cost more than all that is compared. */
export interface Members {
  /** Blocks, by shard and key, each as often as it has members. */
  readonly keys: Int32Array;
  /** The members, as numbers of figures. */
  readonly figures: Int32Array;
  /** Where each shard starts; one more entry tells where the last one ends. */
  readonly starts: Int32Array;
}

/** The same from both sides. */
export interface Filed extends Members {
  /** Where a figure's blocks have it in those lists, for each of the keys it may have. */
  readonly places: Int32Array;
  /** How many keys each figure has. */
  readonly keyCounts: Uint8Array;
}

/** Figures and shards between two steps. */
const figureStep = 512;
const shardStep = 16;

/** Files figures under at most `most` keys each. */
export function* fileAll(count: number, most: number, keysOf: BlockKeys): Steps<Filed> {
  const places = new Int32Array(count * most);
  const keyCounts = new Uint8Array(count);
  const starts = new Int32Array(shardCount + 1);
  for (let figure = 0; figure < count; figure++) {
    if (figure % figureStep === figureStep - 1) yield;
    const keys = keysOf(figure);
    keyCounts[figure] = keys.length;
    for (let k = 0; k < keys.length; k++) {
      // Until it is sorted, the key stands where its place will.
      places[figure * most + k] = keys[k]!;
      starts[shardOf(keys[k]!) + 1]!++;
    }
  }
  for (let shard = 0; shard < shardCount; shard++) starts[shard + 1]! += starts[shard]!;
  const size = starts[shardCount]!;
  const filed = { keys: new Int32Array(size), figures: new Int32Array(size), places, keyCounts, starts };
  yield* spread(filed, most);
  for (let shard = 0; shard < shardCount; shard++) {
    if (shard % shardStep === shardStep - 1) yield;
    sortShard(filed, shard, most);
  }
  return filed;
}

/** Puts the number of every file into its shard, in the room for the members. */
function* spread({ figures, places, keyCounts, starts }: Filed, most: number): Steps<void> {
  const next = starts.slice();
  for (let figure = 0; figure < keyCounts.length; figure++) {
    if (figure % figureStep === figureStep - 1) yield;
    for (let file = figure * most; file < figure * most + keyCounts[figure]!; file++) {
      figures[next[shardOf(places[file]!)]!++] = file;
    }
  }
}

const fileBits = 2 ** 32;

/** Sorts a shard by key and figure: key and file fit into one exact number, which sorts without a comparison. */
function sortShard({ keys, figures, places, starts }: Filed, shard: number, most: number): void {
  const start = starts[shard]!;
  if (start === starts[shard + 1]) return;
  const sortable = new Float64Array(starts[shard + 1]! - start);
  for (let i = 0; i < sortable.length; i++) {
    const file = figures[start + i]!;
    sortable[i] = restOf(places[file]!) * fileBits + file;
  }
  sortable.sort();
  for (let i = 0; i < sortable.length; i++) {
    const file = sortable[i]! % fileBits;
    keys[start + i] = keyIn(shard, Math.floor(sortable[i]! / fileBits));
    figures[start + i] = Math.floor(file / most);
    places[file] = start + i;
  }
}

/** The blocks that figures were filed in. They share the list of keys: an update makes those it touches anew. */
export function* blocksOf({ keys, figures, starts }: Members, all: readonly FigureRecord[]): Steps<Blocks> {
  const blocks = [...noBlocks];
  for (let shard = 0; shard < shardCount; shard++) {
    if (shard % shardStep === shardStep - 1) yield;
    const [from, end] = [starts[shard]!, starts[shard + 1]!];
    if (from === end) continue;
    // Of the right length from the start: lists that grow have room to spare.
    const members = new Array<FigureRecord>(end - from);
    for (let i = from; i < end; i++) members[i - from] = all[figures[i]!]!;
    blocks[shard] = { keys: keys.subarray(from, end), members };
  }
  return blocks;
}
