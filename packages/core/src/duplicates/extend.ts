import { type Alignment, contentWeight } from './alignment.ts';
import type { Seed } from './seeds.ts';
import { seedLength } from './shingle-index.ts';
import { type Range, segmentAround, type Words, weightOf } from './words.ts';

/** A word that does not match costs this much, in tenths, while a run is extended. */
const mismatchCost = 12;
/** An extension stops when it has lost this much since its best point. */
const maxDrop = 60;
/** How far ahead a mismatch looks for words that match again. */
const lookAhead = 4;

/** What a run is worth so far. */
interface Tally {
  score: number;
  matches: number;
  content: number;
}

/**
 * The run a chain of seeds grows into: the seeds, what matches between them, and as far out as it pays. With
 * `earlierEnd` both runs are of one text, and the earlier one (`b`) ends there and before the other begins.
 */
export function extend(chain: readonly Seed[], a: Words, b: Words, earlierEnd?: number): Alignment {
  const tally: Tally = { score: 0, matches: 0, content: 0 };
  const first = chain[0]!;
  let i = first.a;
  let j = first.b;
  for (const seed of chain) {
    matchGap(tally, a, b, i, seed.a, j, seed.b);
    // A seed that overlaps the last one may lie on another diagonal: go on where both texts have moved past it.
    const passed = Math.max(0, i - seed.a, j - seed.b);
    i = seed.a + passed;
    j = seed.b + passed;
    while (i < seed.a + seedLength && j < seed.b + seedLength) {
      if (a.hash[i] === b.hash[j]) add(tally, a, b, i, j);
      i++;
      j++;
    }
  }
  const inside = { inA: segmentAround(a, first.a), inB: segmentAround(b, first.b) };
  const right = walk(tally, a, b, i, j, 1, { ...inside, a: a.length, b: earlierEnd ?? b.length });
  const left = walk(tally, a, b, first.a - 1, first.b - 1, -1, {
    ...inside,
    a: earlierEnd === undefined ? -1 : right.j - 1,
    b: -1,
  });
  const { segments } = first;
  const net = tally.score;
  return { aStart: left.i + 1, aEnd: right.i, bStart: left.j + 1, bEnd: right.j, segments, net, ...tally };
}

function add(tally: Tally, a: Words, b: Words, i: number, j: number): void {
  const weight = Math.min(weightOf(a, i), weightOf(b, j));
  tally.score += weight;
  tally.matches++;
  if (weight >= contentWeight) tally.content++;
}

/** Counts what matches, in order, between two seeds: the longest common subsequence of the gap. */
function matchGap(t: Tally, a: Words, b: Words, i: number, aEnd: number, j: number, bEnd: number): void {
  while (i < aEnd && j < bEnd) {
    const step = nextMatch(a, b, i, j, aEnd, bEnd);
    if (step === null) return;
    add(t, a, b, step.i, step.j);
    i = step.i + 1;
    j = step.j + 1;
  }
}

/** The nearest pair of equal words at or after `(i, j)`. */
function nextMatch(a: Words, b: Words, i: number, j: number, aEnd: number, bEnd: number): Place | null {
  const reach = Math.max(aEnd - i, bEnd - j) * 2;
  for (let sum = 0; sum < reach; sum++) {
    for (let di = 0; di <= sum; di++) {
      const x = i + di;
      const y = j + sum - di;
      if (x < aEnd && y < bEnd && a.hash[x] === b.hash[y]) return { i: x, j: y };
    }
  }
  return null;
}

/** The first places an extension must not reach, and the segments of both texts that it must not leave. */
interface Limit {
  readonly a: number;
  readonly b: number;
  readonly inA: Range;
  readonly inB: Range;
}

interface Place {
  readonly i: number;
  readonly j: number;
}

/** Extends a run outwards (`step` 1 or -1) while it gains; returns the first places outside it. */
function walk(tally: Tally, a: Words, b: Words, i: number, j: number, step: 1 | -1, limit: Limit): Place {
  let best: Place = { i, j };
  let gained: Tally = { score: 0, matches: 0, content: 0 };
  let balance = 0;
  let peak = 0;
  while (step * i < step * limit.a && step * j < step * limit.b && peak - balance < maxDrop) {
    if (a.hash[i] !== b.hash[j]) {
      const skip = nearMatch(a, b, i, j, step, limit);
      if (skip === null) break;
      balance -= mismatchCost * Math.max(skip.i, skip.j);
      i += step * skip.i;
      j += step * skip.j;
    }
    if (!isIn(limit.inA, i) || !isIn(limit.inB, j)) break;
    add(gained, a, b, i, j);
    balance += Math.min(weightOf(a, i), weightOf(b, j));
    i += step;
    j += step;
    if (balance < peak || balance === 0) continue;
    peak = balance;
    best = { i, j };
    tally.score += gained.score;
    tally.matches += gained.matches;
    tally.content += gained.content;
    gained = { score: 0, matches: 0, content: 0 };
  }
  return best;
}

function isIn({ from, to }: Range, i: number): boolean {
  return from <= i && i < to;
}

/** How many words to skip in each text until they match again, the fewest; null when not near. */
function nearMatch(a: Words, b: Words, i: number, j: number, step: 1 | -1, limit: Limit): Place | null {
  for (let sum = 1; sum <= 2 * lookAhead; sum++) {
    for (let di = Math.max(0, sum - lookAhead); di <= Math.min(sum, lookAhead); di++) {
      const x = i + step * di;
      const y = j + step * (sum - di);
      if (step * x < step * limit.a && step * y < step * limit.b && a.hash[x] === b.hash[y])
        return { i: di, j: sum - di };
    }
  }
  return null;
}
