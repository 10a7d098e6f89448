import type { Steps } from '../../model/steps.ts';
import { type BlockKeys, comparePlaces, compareRecords, type Reach } from './blocking.ts';
import { type Blocks, noBlocks, restOf, shardCount, shardOf } from './blocks.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Link } from './group.ts';
import { byFigure, type Links } from './link-edit.ts';
import { createPool, type Pool } from './pool.ts';
import { linkThreshold, scoreOf } from './score.ts';
import type { Weights } from './weights.ts';

/** The figures of all articles in their blocks, and the links between those that mean the same. */
export interface Linked {
  readonly blocks: Blocks;
  readonly links: Links;
  /** How many pairs were compared. */
  readonly compared: number;
}

/** Figures between two steps. */
const stepSize = 512;

/**
 * Files the figures of all articles and links those that meet. One order serves all blocks, so a figure meets each of the later ones
 * at most once, however many blocks they share.
 */
export function* linkAll(
  articles: Iterable<readonly FigureRecord[]>,
  { keys: keyCount, window }: Reach,
  keysOf: BlockKeys,
  weights: Weights,
): Steps<Linked> {
  const all = [...articles].sort((a, b) => compareRecords(a[0]!, b[0]!)).flat();
  yield;
  const filed = yield* fileAll(all, keyCount, keysOf);
  const round: Round = {
    ...filed,
    all,
    weights,
    keyCount,
    window,
    pool: createPool(all, weights),
    metBy: new Int32Array(all.length).fill(-1),
    links: [],
  };
  let compared = 0;
  for (let from = 0; from < all.length; from += stepSize) {
    yield;
    compared += linkSlice(round, from, Math.min(all.length, from + stepSize));
  }
  yield;
  return { blocks: blocksOf(filed, all), links: byFigure(round.links), compared };
}

/** What a round of comparing works with. */
interface Round extends Filed {
  readonly all: readonly FigureRecord[];
  readonly weights: Weights;
  readonly keyCount: number;
  readonly window: number;
  readonly pool: Pool;
  /** The figure that each figure was met by last. */
  readonly metBy: Int32Array;
  readonly links: Link[];
}

/** Compares some figures with the later ones of their blocks; returns how many pairs that were. */
function linkSlice(round: Round, from: number, to: number): number {
  const { all, keys, figures, places, keyCount, window, metBy } = round;
  let compared = 0;
  for (let i = from; i < to; i++) {
    for (let file = i * keyCount; file < (i + 1) * keyCount && 0 <= places[file]!; file++) {
      const at = places[file]!;
      const key = keys[at]!;
      const end = Math.min(keys.length, at + window + 1);
      for (let k = at + 1; k < end && keys[k] === key; k++) {
        const j = figures[k]!;
        if (metBy[j] === i) continue;
        metBy[j] = i;
        compared++;
        if (round.pool.mayReach(i, j, linkThreshold)) linkTwo(round, all[i]!, all[j]!);
      }
    }
  }
  return compared;
}

function linkTwo({ weights, links }: Round, a: FigureRecord, b: FigureRecord): void {
  const score = scoreOf(a, b, weights, linkThreshold);
  if (linkThreshold <= score) links.push(linkOf(a, b, score));
}

/** Which figure is in which block, as flat lists: millions of small objects would cost more than all that is compared. */
interface Filed {
  /** Blocks, by shard and key, each as often as it has members. */
  readonly keys: Int32Array;
  /** The members, as numbers of figures. */
  readonly figures: Int32Array;
  /** Where a figure's blocks have it in those lists, for each of the keys it may have; -1 where it has fewer. */
  readonly places: Int32Array;
  /** Where each shard starts; one more entry tells where the last one ends. */
  readonly starts: Int32Array;
}

function* fileAll(all: readonly FigureRecord[], keyCount: number, keysOf: BlockKeys): Steps<Filed> {
  const places = new Int32Array(all.length * keyCount).fill(-1);
  const unsorted = new Int32Array(places.length);
  const counts = new Int32Array(shardCount + 1);
  for (let i = 0; i < all.length; i++) {
    if (i % stepSize === 0) yield;
    const keys = keysOf(all[i]!);
    for (let k = 0; k < keys.length; k++) {
      unsorted[i * keyCount + k] = keys[k]!;
      places[i * keyCount + k] = 0;
      counts[shardOf(keys[k]!) + 1]!++;
    }
  }
  for (let shard = 0; shard < shardCount; shard++) counts[shard + 1]! += counts[shard]!;
  return sortFiles(unsorted, places, counts, keyCount);
}

const fileBits = 2 ** 32;

/** Sorts by shard, then in each by key and figure: key and place fit into one exact number, which sorts without a comparison. */
function sortFiles(unsorted: Int32Array, places: Int32Array, starts: Int32Array, keyCount: number): Filed {
  const sortable = new Float64Array(starts[shardCount]!);
  const next = starts.slice();
  for (let file = 0; file < places.length; file++) {
    if (places[file]! < 0) continue;
    const key = unsorted[file]!;
    sortable[next[shardOf(key)]!++] = restOf(key) * fileBits + file;
  }
  for (let shard = 0; shard < shardCount; shard++) {
    sortable.subarray(starts[shard]!, starts[shard + 1]!).sort();
  }
  const keys = new Int32Array(sortable.length);
  const figures = new Int32Array(sortable.length);
  for (let place = 0; place < sortable.length; place++) {
    const file = sortable[place]! % fileBits;
    keys[place] = unsorted[file]!;
    figures[place] = Math.floor(file / keyCount);
    places[file] = place;
  }
  return { keys, figures, places, starts };
}

function blocksOf({ keys, figures, starts }: Filed, all: readonly FigureRecord[]): Blocks {
  return noBlocks.map((none, shard) => {
    const [from, end] = [starts[shard]!, starts[shard + 1]!];
    if (from === end) return none;
    return {
      keys: keys.slice(from, end),
      members: Array.from(figures.subarray(from, end), (figure) => all[figure]!),
    };
  });
}

/** A link, its figures in the order of their places. */
export function linkOf(a: FigureRecord, b: FigureRecord, score: number): Link {
  return comparePlaces(a, b) < 0 ? { a, b, score } : { a: b, b: a, score };
}
