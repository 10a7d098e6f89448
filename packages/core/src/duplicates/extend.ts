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
export interface Worth {
  /** What the matching words are worth, in tenths. */
  readonly score: number;
  readonly matches: number;
  /** How many of them tell something and are no names. */
  readonly content: number;
}

/** Runs of two texts as they grow, one after the other: hundreds of thousands grow, and most come to nothing. */
export class Growth implements Worth {
  score = 0;
  matches = 0;
  content = 0;
  private readonly a: Words;
  private readonly b: Words;
  private first: Seed = noSeed;
  /** The first places outside the run, on the side where it grows. */
  private i = 0;
  private j = 0;
  /** The same where it grew before. */
  private aEnd = 0;
  private bEnd = 0;
  /** The segments of both texts that it must not leave. */
  private inA: Range = nowhere;
  private inB: Range = nowhere;

  constructor(a: Words, b: Words) {
    this.a = a;
    this.b = b;
  }

  /**
   * Grows a new run from a chain of seeds: the seeds, what matches between them, and as far out as it pays. With
   * `earlierEnd` both runs are of one text, and the earlier one (`b`) ends there and before the other begins.
   */
  grow(chain: readonly Seed[], earlierEnd?: number): void {
    const { a, b } = this;
    const first = chain[0]!;
    this.first = first;
    this.score = 0;
    this.matches = 0;
    this.content = 0;
    this.inA = segmentAround(a, first.a);
    this.inB = segmentAround(b, first.b);
    this.i = first.a;
    this.j = first.b;
    for (const seed of chain) this.follow(seed);
    this.walk(1, a.length, earlierEnd ?? b.length);
    this.aEnd = this.i;
    this.bEnd = this.j;
    this.i = first.a - 1;
    this.j = first.b - 1;
    this.walk(-1, earlierEnd === undefined ? -1 : this.bEnd - 1, -1);
  }

  /** The run that grew last. */
  alignment(): Alignment {
    const { i, j, aEnd, bEnd, score, matches, content } = this;
    const { segments } = this.first;
    return { aStart: i + 1, aEnd, bStart: j + 1, bEnd, segments, net: score, score, matches, content };
  }

  /** Goes on to the end of a seed, with what matches before it. */
  private follow(seed: Seed): void {
    const { a, b } = this;
    this.matchGap(seed.a, seed.b);
    // A seed that overlaps the last one may lie on another diagonal: go on where both texts have moved past it.
    const passed = Math.max(0, this.i - seed.a, this.j - seed.b);
    this.i = seed.a + passed;
    this.j = seed.b + passed;
    for (; this.i < seed.a + seedLength && this.j < seed.b + seedLength; this.i++, this.j++)
      if (a.hash[this.i] === b.hash[this.j]) this.add(this.i, this.j);
  }

  /** Extends the run outwards (`step` 1 or -1) while it gains, up to the first places that it must not reach. */
  private walk(step: 1 | -1, limitA: number, limitB: number): void {
    const { a, b, inA, inB } = this;
    let { i, j } = this;
    let balance = 0;
    let peak = 0;
    // What was gained since the best point.
    let [score, matches, content] = [0, 0, 0];
    while (step * i < step * limitA && step * j < step * limitB && peak - balance < maxDrop) {
      if (a.hash[i] !== b.hash[j]) {
        const skip = nearMatch(a, b, i, j, step, limitA, limitB);
        if (skip === 0) break;
        const skipA = Math.floor(skip / skips);
        const skipB = skip % skips;
        balance -= mismatchCost * Math.max(skipA, skipB);
        i += step * skipA;
        j += step * skipB;
      }
      if (i < inA.from || inA.to <= i || j < inB.from || inB.to <= j) break;
      const weight = Math.min(weightOf(a, i), weightOf(b, j));
      score += weight;
      matches++;
      if (weight >= contentWeight) content++;
      balance += weight;
      i += step;
      j += step;
      if (balance < peak || balance === 0) continue;
      peak = balance;
      this.i = i;
      this.j = j;
      this.score += score;
      this.matches += matches;
      this.content += content;
      [score, matches, content] = [0, 0, 0];
    }
  }

  private add(i: number, j: number): void {
    const weight = Math.min(weightOf(this.a, i), weightOf(this.b, j));
    this.score += weight;
    this.matches++;
    if (weight >= contentWeight) this.content++;
  }

  /** Counts what matches, in order, up to the next seed: always the nearest pair of equal words. */
  private matchGap(aEnd: number, bEnd: number): void {
    while (this.i < aEnd && this.j < bEnd) {
      if (!this.toNextMatch(aEnd, bEnd)) return;
      this.add(this.i++, this.j++);
    }
  }

  /** Goes on to the nearest pair of equal words; false where there is none. */
  private toNextMatch(aEnd: number, bEnd: number): boolean {
    const { a, b, i, j } = this;
    const reach = Math.max(aEnd - i, bEnd - j) * 2;
    for (let sum = 0; sum < reach; sum++) {
      for (let x = i; x <= Math.min(i + sum, aEnd - 1); x++) {
        const y = j + sum - (x - i);
        if (y >= bEnd || a.hash[x] !== b.hash[y]) continue;
        this.i = x;
        this.j = y;
        return true;
      }
    }
    return false;
  }
}

const noSeed: Seed = { a: 0, b: 0, segments: 0 };
const nowhere: Range = { from: 0, to: 0 };

/** Two skips as one number: the first one so many times, and the second one. */
const skips = lookAhead + 1;

/** How many words to skip in each text until they match again, the fewest; 0 when not near. */
function nearMatch(
  a: Words,
  b: Words,
  i: number,
  j: number,
  step: 1 | -1,
  limitA: number,
  limitB: number,
): number {
  for (let sum = 1; sum <= 2 * lookAhead; sum++) {
    for (let skipA = Math.max(0, sum - lookAhead); skipA <= Math.min(sum, lookAhead); skipA++) {
      const x = i + step * skipA;
      const y = j + step * (sum - skipA);
      if (step * x < step * limitA && step * y < step * limitB && a.hash[x] === b.hash[y])
        return skipA * skips + sum - skipA;
    }
  }
  return 0;
}
