import type { Steps } from '../../model/steps.ts';

/**
 * How often each of many 32-bit numbers occurs. Immutable, and cheap to change a little: the counts lie in shards, and a change makes
 * only the shards it touches anew. Each is one flat table, as a look-up that goes through few objects waits for memory but once.
 */
export interface Counts {
  /** 0 for a number that was never counted. */
  get(key: number): number;
  /** What was counted in one tally added, and what was counted in another taken away. In steps. */
  with(added: Tally, removed: Tally): Steps<Counts>;
  /** Of each number that occurs. */
  entries(): IterableIterator<readonly [number, number]>;
}

/** Keys and counts in turn, a power of two of them; a count of 0 tells a free place. At least half of the places are free. */
type Table = Int32Array;

const noTable: Table = new Int32Array(2);

/** Where a key stands, or the place that is free for it. */
function placeOf(table: Table, key: number): number {
  const last = table.length - 2;
  let at = (Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> 7) & last & ~1;
  while (table[at + 1] !== 0 && table[at] !== key) at = (at + 2) & last;
  return at;
}

function* entriesOf(table: Table): IterableIterator<readonly [number, number]> {
  for (let at = 0; at < table.length; at += 2) {
    if (table[at + 1] !== 0) yield [table[at]!, table[at + 1]!];
  }
}

function tableOf(counts: ReadonlyMap<number, number>): Table {
  let places = 1;
  while (places < 2 * counts.size) places *= 2;
  const table = new Int32Array(2 * places);
  for (const [key, count] of counts) table.set([key, count], placeOf(table, key));
  return table;
}

/** Counts numbers one by one. */
export class Tally {
  private table: Table = new Int32Array(256);
  private size = 0;

  add(key: number): void {
    const at = placeOf(this.table, key);
    if (this.table[at + 1]!++ > 0) return;
    this.table[at] = key;
    this.size++;
    if (4 * this.size > this.table.length) this.grow();
  }

  entries(): IterableIterator<readonly [number, number]> {
    return entriesOf(this.table);
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += 2) {
      if (old[at + 1] === 0) continue;
      const to = placeOf(this.table, old[at]!);
      this.table[to] = old[at]!;
      this.table[to + 1] = old[at + 1]!;
    }
  }
}

const shardCount = 4096;

function shardOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 16) & (shardCount - 1);
}

/** Numbers and shards between two steps. */
const keyStep = 2048;
const shardStep = 64;

/** What a tally changes, by shard. */
function* collect(
  changes: Map<number, (readonly [number, number])[]>,
  tally: Tally,
  sign: number,
): Steps<void> {
  let seen = 0;
  for (const [key, count] of tally.entries()) {
    if (seen++ % keyStep === keyStep - 1) yield;
    const number = shardOf(key);
    const row = changes.get(number);
    if (row === undefined) changes.set(number, [[key, sign * count]]);
    else row.push([key, sign * count]);
  }
}

/** A table with counts changed. Nothing is taken away that is not there: so no count is ever below zero in the end. */
function changed(table: Table, changes: readonly (readonly [number, number])[]): Table {
  const sums = new Map(entriesOf(table));
  for (const [key, by] of changes) sums.set(key, (sums.get(key) ?? 0) + by);
  for (const [key] of changes) if (sums.get(key) === 0) sums.delete(key);
  return tableOf(sums);
}

/** A class, as the shards must stay private and millions of look-ups cheap. */
class Shards implements Counts {
  private readonly shards: readonly Table[];

  constructor(shards: readonly Table[]) {
    this.shards = shards;
  }

  get(key: number): number {
    const table = this.shards[shardOf(key)]!;
    return table[placeOf(table, key) + 1]!;
  }

  *with(added: Tally, removed: Tally): Steps<Counts> {
    const changes = new Map<number, (readonly [number, number])[]>();
    yield* collect(changes, added, 1);
    yield* collect(changes, removed, -1);
    if (changes.size === 0) return this;
    const shards = [...this.shards];
    let done = 0;
    for (const [number, row] of changes) {
      if (done++ % shardStep === shardStep - 1) yield;
      shards[number] = changed(shards[number]!, row);
    }
    return new Shards(shards);
  }

  *entries(): IterableIterator<readonly [number, number]> {
    for (const table of this.shards) yield* entriesOf(table);
  }
}

/** Counts of nothing. */
export const noCounts: Counts = new Shards(Array.from({ length: shardCount }, () => noTable));
