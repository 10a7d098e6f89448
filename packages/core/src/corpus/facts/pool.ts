import { release } from '../../model/release.ts';
import { finish, type Steps } from '../../model/steps.ts';
import type { Denotation } from './denotation.ts';
import type { FigureRecord } from './figure-record.ts';
import { fitItems, type Item, isGeneric } from './items.ts';
import { isAge, isCount } from './pair.ts';
import { fitPredicates } from './predicates.ts';
import { onlyOne, storyPoints, wordPoints } from './score.ts';
import { farnessOf, surpriseOf } from './score-value.ts';
import type { Weighed } from './weighed.ts';
import type { Weights } from './weights.ts';

/** Figures laid out in flat lists, by number, so that millions of pairs can be looked at without going through their objects. */
export interface Pool {
  /**
   * Whether two figures might reach a score. May be wrong in saying yes, never in saying no. Cheapest where the first figure of one
   * article in a row is asked about.
   */
  mayReach(a: number, b: number, score: number): boolean;
  /** What the words of two figures add to their score. */
  wordPoints(a: number, b: number): number;
  /** What the stories of two figures are worth to their score. */
  storyOf(a: number, b: number): number;
  /** Gives its memory back, and that of the weighed words: nothing can be asked any more. */
  release(): void;
}

/** Columns of a figure's row. */
const Row = {
  source: 0,
  item: 1,
  predicates: 2,
  masked: 3,
  day: 4,
  flags: 5,
  surprise: 6,
  length: 8,
} as const;
const Flag = { count: 1, actors: 2, holder: 4, time: 8, narrow: 16, sole: 32, age: 64 } as const;

const undated = -1_000_000;
/** The most that a shared story can add, and all the words. */
const mostForStory = 2.5;
const mostForWords = 5;

/** Lays weighed figures out. */
export function createPool(weighed: Weighed, weights: Weights): Pool {
  return finish(poolSteps(weighed, weights));
}

/** The same in steps. */
export function* poolSteps(weighed: Weighed, weights: Weights): Steps<Pool> {
  const pool = new FlatPool(weighed, weights);
  for (let i = 0; i < weighed.records.length; i++) {
    if (i % stepSize === stepSize - 1) yield;
    pool.fill(i);
  }
  return pool;
}

/** Figures between two steps. */
const stepSize = 512;

/** A class, as its lists must stay private and a hundred million pairs cheap. */
class FlatPool implements Pool {
  private readonly weighed: Weighed;
  private readonly weights: Weights;
  private readonly rows: Int32Array;
  private readonly points: Float64Array;
  private readonly totals: Float64Array;
  private readonly items = new Interned<Item>(({ head, classId }) => `${head} ${classId}`);
  private readonly predicates = new Interned<readonly number[]>((ids) => ids.join(' '));
  /** Story points of the article last asked about with others, and for which it was. */
  private readonly storyWith: Int32Array;
  private readonly storyPoints: Float32Array;

  constructor(weighed: Weighed, weights: Weights) {
    const { records, sources } = weighed;
    this.weighed = weighed;
    this.weights = weights;
    this.rows = new Int32Array(records.length * Row.length);
    this.points = new Float64Array(records.length);
    this.totals = new Float64Array(records.length);
    this.storyWith = new Int32Array(sources.length).fill(-1);
    this.storyPoints = new Float32Array(sources.length);
  }

  mayReach(a: number, b: number, score: number): boolean {
    let sum = this.cheap(a, b);
    if (sum + mostForWords + mostForStory < score) return false;
    sum += this.wordPoints(a, b);
    if (sum + mostForStory < score) return false;
    return score <= sum + this.storyOf(a, b);
  }

  release(): void {
    const { weighed, rows, points, totals, storyWith, storyPoints: shared } = this;
    weighed.words.release();
    weighed.stories.release();
    release(weighed.sourceOf, rows, points, totals, storyWith, shared);
  }

  fill(figure: number): void {
    const { rows, weighed } = this;
    const record = weighed.records[figure]!;
    const at = figure * Row.length;
    this.points[figure] = record.denotation.point;
    this.totals[figure] = this.weights.rounded(weighed.words.total(figure));
    rows[at + Row.source] = weighed.sourceOf[figure]!;
    rows[at + Row.item] = this.items.numberOf(record.item);
    rows[at + Row.predicates] = this.predicates.numberOf(record.predicates);
    rows[at + Row.masked] = record.masked;
    rows[at + Row.day] = Number.isNaN(record.source.day) ? undated : record.source.day;
    rows[at + Row.flags] = flagsOf(record);
    rows[at + Row.surprise] = 4 * surpriseOf(record.annotation.figure);
  }

  /** At least the sum of the terms that need neither words nor stories. */
  private cheap(a: number, b: number): number {
    const { rows } = this;
    const first = a * Row.length;
    const second = b * Row.length;
    const both = rows[first + Row.flags]! & rows[second + Row.flags]!;
    const masked = rows[first + Row.masked]!;
    let sum = masked !== 0 && masked === rows[second + Row.masked] ? 5 : 0;
    if ((both & Flag.actors) !== 0) sum += 1;
    if ((both & Flag.holder) !== 0) sum += 2;
    if ((both & Flag.time) !== 0) sum += 0.5;
    if ((both & Flag.sole) !== 0) sum += onlyOne;
    sum += daysPoints(rows[first + Row.day]!, rows[second + Row.day]!);
    sum += this.itemPoints(rows[first + Row.item]!, rows[second + Row.item]!, (both & Flag.count) !== 0);
    const fate = this.predicatePoints(rows[first + Row.predicates]!, rows[second + Row.predicates]!);
    sum += (both & Flag.age) === 0 ? fate : Math.max(0, fate);
    return sum + this.valuePoints(a, b, (both & Flag.narrow) !== 0);
  }

  private itemPoints(a: number, b: number, isCount: boolean): number {
    const first = this.items.values[a]!;
    const fit = fitItems(first, this.items.values[b]!);
    if (fit === 'clash' && isCount) return Number.NEGATIVE_INFINITY;
    const unit = isCount ? 0 : 1;
    if (fit === 'same') return unit + (isGeneric(first) ? 1 : 2);
    return unit + (fit === 'related' ? 0.5 : 0);
  }

  private predicatePoints(a: number, b: number): number {
    const fit = fitPredicates(this.predicates.values[a]!, this.predicates.values[b]!);
    if (fit === 'clash') return Number.NEGATIVE_INFINITY;
    return fit === 'same' ? 2 : 0;
  }

  private valuePoints(a: number, b: number, isNarrow: boolean): number {
    const [x, y] = [this.points[a]!, this.points[b]!];
    if (x === y) return this.rows[a * Row.length + Row.surprise]! / 4;
    const ratio = x < y ? y / x : x / y;
    // Twice as much is no rounding; a toll that was counted later may still be meant.
    return isNarrow && 2 < ratio ? farnessOf(Math.sqrt(ratio)) : 0.25;
  }

  wordPoints(a: number, b: number): number {
    const shared = this.weighed.words.shared(a, b);
    return shared === 0 ? 0 : wordPoints(shared, this.totals[a]!, this.totals[b]!);
  }

  storyOf(a: number, b: number): number {
    const first = this.rows[a * Row.length + Row.source]!;
    const second = this.rows[b * Row.length + Row.source]!;
    if (this.storyWith[second] !== first) {
      this.storyWith[second] = first;
      this.storyPoints[second] = storyPoints(this.weighed.stories.shared(first, second), this.weights);
    }
    return this.storyPoints[second]!;
  }
}

function flagsOf(record: FigureRecord): number {
  const { actors, holder, from, denotation, sole } = record;
  return (
    (isCount(record) ? Flag.count : 0) |
    (actors.length > 0 || holder.given !== 0 ? Flag.actors : 0) |
    (holder.family !== 0 ? Flag.holder : 0) |
    (Number.isNaN(from) ? 0 : Flag.time) |
    (isNarrow(denotation) ? Flag.narrow : 0) |
    (sole === true ? Flag.sole : 0) |
    (isAge(record) ? Flag.age : 0)
  );
}

/** Allows no value far from the one it names. */
function isNarrow({ low, high, point }: Denotation): boolean {
  return 0 < point && 0.75 * point <= low && high <= 1.25 * point;
}

function daysPoints(a: number, b: number): number {
  if (a === undated || b === undated) return 0;
  const days = Math.abs(a - b);
  if (days <= 3) return 0.5;
  return days <= 30 ? 0 : days <= 180 ? -0.5 : -1.5;
}

/** Values by number, each value once. */
class Interned<T> {
  readonly values: T[] = [];
  private readonly numbers: Map<string, number> = new Map();
  private readonly keyOf: (value: T) => string;

  constructor(keyOf: (value: T) => string) {
    this.keyOf = keyOf;
  }

  numberOf(value: T): number {
    const key = this.keyOf(value);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.values.length);
    return this.values.push(value) - 1;
  }
}
