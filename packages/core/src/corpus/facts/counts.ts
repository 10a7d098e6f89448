/**
 * How often each of many 32-bit numbers occurs. Immutable, and cheap to change a little: the counts lie in shards, and a change makes
 * only the shards it touches anew. Each is one flat table, as a look-up that goes through few objects waits for memory but once.
 */
export interface Counts {
  /** 0 for a number that was never counted. */
  get(key: number): number;
  /** What was counted in one tally added, and what was counted in another taken away. */
  with(added: Tally, removed: Tally): Counts;
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

  with(added: Tally, removed: Tally): Counts {
    const changed = new Map<number, Map<number, number>>();
    const change = (key: number, by: number): void => {
      const number = shardOf(key);
      const sums = changed.get(number) ?? new Map(entriesOf(this.shards[number]!));
      changed.set(number, sums);
      const sum = (sums.get(key) ?? 0) + by;
      if (sum === 0) sums.delete(key);
      else sums.set(key, sum);
    };
    // Nothing is taken away that is not there: so no sum is ever below zero.
    for (const [key, count] of added.entries()) change(key, count);
    for (const [key, count] of removed.entries()) change(key, -count);
    if (changed.size === 0) return this;
    const shards = [...this.shards];
    for (const [number, sums] of changed) shards[number] = tableOf(sums);
    return new Shards(shards);
  }

  *entries(): IterableIterator<readonly [number, number]> {
    for (const table of this.shards) yield* entriesOf(table);
  }
}

/** Counts of nothing. */
export const noCounts: Counts = new Shards(Array.from({ length: shardCount }, () => noTable));
