import { firstNot } from '../model/search.ts';
import { doubtful, type Pair } from './doubt.ts';

/** Where each old block went. */
export interface Alignment {
  /** Index of the new block each old one became for certain; -1 where it is not certain. */
  readonly target: Int32Array;
  /** Whether the block stands between other neighbours than before. */
  readonly moved: Uint8Array;
  /** New blocks that no old block became. */
  readonly free: readonly number[];
}

/** Above this many cells a stretch of repeated blocks is not compared cell by cell. */
const cellLimit = 4_000_000;

/**
 * Aligns two lists of block hashes. Blocks that are alone of their kind on both sides anchor the rest (patience diff),
 * and pair up even when they moved, if they are `telling`: a line such as "Advertisement" that is gone here and new there
 * need not be the same one. Between anchors a pair counts only when every longest common subsequence has it, and its
 * neighbours do not leave it in doubt.
 */
export function alignBlocks(
  old: readonly string[],
  now: readonly string[],
  telling: (index: number) => boolean = () => true,
): Alignment {
  const target = new Int32Array(old.length).fill(-1);
  const moved = new Uint8Array(old.length);
  const pairs = uniquePairs(old, now);
  for (const [i, j] of pairs) if (telling(j)) [target[i], moved[i]] = [j, 1];
  const chain = longestChain(pairs);
  for (const [i, j] of chain) [target[i], moved[i]] = [j, 0];
  let from: Pair = [-1, -1];
  for (const to of [...chain, [old.length, now.length] as const]) {
    for (const [i, j] of certainPairs(old, now, from, to)) {
      if (target[i] === -1) target[i] = j;
    }
    from = to;
  }
  pairRest(old, now, target);
  // Alone of their kind and telling, or in doubt when their neighbours say so.
  const strong = chain.filter(([, j]) => telling(j));
  const sure = new Set(pairs.filter(([, j]) => telling(j)).map(([i]) => i));
  for (const i of doubtful({ old, now, target }, strong)) if (!sure.has(i)) target[i] = -1;
  const taken = new Set(target);
  return { target, moved, free: [...now.keys()].filter((j) => !taken.has(j)) };
}

function uniquePairs(old: readonly string[], now: readonly string[]): Pair[] {
  const there = uniques(now);
  const pairs: Pair[] = [];
  for (const [hash, i] of uniques(old)) {
    const j = there.get(hash);
    if (j !== undefined) pairs.push([i, j]);
  }
  return pairs.sort((a, b) => a[0] - b[0]);
}

/** Index of each value that stands once in a list. */
function uniques(list: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [i, value] of list.entries()) {
    if (found.has(value)) repeated.add(value);
    else found.set(value, i);
  }
  for (const value of repeated) found.delete(value);
  return found;
}

/** The longest run of pairs that ascend on both sides (patience sorting). */
function longestChain(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [k, [, j]] of pairs.entries()) {
    const length = firstNot(tops.length, (i) => pairs[tops[i]!]![1] < j);
    if (length > 0) before[k] = tops[length - 1]!;
    tops[length] = k;
  }
  const chain: Pair[] = [];
  for (let k = tops.at(-1) ?? -1; k >= 0; k = before[k]!) chain.push(pairs[k]!);
  return chain.reverse();
}

/** Pairs between two anchors that stand in every longest common subsequence. */
function certainPairs(old: readonly string[], now: readonly string[], from: Pair, to: Pair): Pair[] {
  const rows = to[0] - from[0] - 1;
  const columns = to[1] - from[1] - 1;
  if (rows === 0 || columns === 0 || rows * columns > cellLimit) return [];
  const same = (i: number, j: number): boolean => old[from[0] + 1 + i] === now[from[1] + 1 + j];
  const { forward, backward, width } = lengths(rows, columns, same);
  const longest = backward[0]!;
  // Each subsequence has one pair of each rank: a rank with one possible pair is certain.
  const byRank = new Map<number, Pair | null>();
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const rank = forward[i * width + j]!;
      if (!same(i, j) || rank + 1 + backward[(i + 1) * width + j + 1]! !== longest) continue;
      byRank.set(rank, byRank.has(rank) ? null : [from[0] + 1 + i, from[1] + 1 + j]);
    }
  }
  return [...byRank.values()].filter((pair) => pair !== null);
}

/** Lengths of the longest common subsequences before (`forward`) and from (`backward`) each cell on. */
function lengths(
  rows: number,
  columns: number,
  same: (i: number, j: number) => boolean,
): { forward: Uint32Array; backward: Uint32Array; width: number } {
  const width = columns + 1;
  const forward = new Uint32Array((rows + 1) * width);
  const backward = new Uint32Array((rows + 1) * width);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = (i + 1) * width + j + 1;
      const diagonal = forward[i * width + j]!;
      forward[at] = same(i, j) ? diagonal + 1 : Math.max(forward[at - 1]!, forward[at - width]!);
    }
  }
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      const diagonal = backward[at + width + 1]!;
      backward[at] = same(i, j) ? diagonal + 1 : Math.max(backward[at + 1]!, backward[at + width]!);
    }
  }
  return { forward, backward, width };
}

/** Pairs what is left of repeated blocks by a certain neighbour, where only one tells. */
function pairRest(old: readonly string[], now: readonly string[], target: Int32Array): void {
  const taken = new Set(target);
  const restOld = group(old, (i) => target[i] === -1);
  const restNow = group(now, (j) => !taken.has(j));
  for (const [hash, from] of restOld) {
    pairByNeighbours(from, restNow.get(hash) ?? [], target);
  }
}

function pairByNeighbours(from: readonly number[], to: readonly number[], target: Int32Array): void {
  const claims = from.map((i) => to.filter((j) => isNeighbour(target, i, j)));
  const all = claims.flat();
  for (const [k, claim] of claims.entries()) {
    const j = claim[0];
    if (claim.length === 1 && all.filter((other) => other === j).length === 1) target[from[k]!] = j!;
  }
}

function isNeighbour(target: Int32Array, i: number, j: number): boolean {
  const before = i > 0 && target[i - 1] !== -1 && target[i - 1] === j - 1;
  const after = i + 1 < target.length && target[i + 1] !== -1 && target[i + 1] === j + 1;
  return before || after;
}

function group(list: readonly string[], wanted: (index: number) => boolean): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [i, value] of list.entries()) {
    if (!wanted(i)) continue;
    const known = groups.get(value);
    if (known === undefined) groups.set(value, [i]);
    else known.push(i);
  }
  return groups;
}
