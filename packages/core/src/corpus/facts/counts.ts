import type { Steps } from '../../model/steps.ts';

/**
 * How often each of many 32-bit numbers occurs, and where one that occurs once does. Immutable, and cheap to change a little: the
 * counts lie in shards, and a change makes only the shards it touches anew. Each is one flat table, as a look-up that goes through
 * few objects waits for memory but once.
 */
export interface Counts {
  /** 0 for a number that was never counted. */
  get(key: number): number;
  /** The holder of a number that occurs once; null for others. */
  onlyHolder(key: number): number | null;
  /** What was counted in one tally added, and what was counted in another taken away. In steps. */
  with(added: Tally, removed: Tally): Steps<Counts>;
  /** Of each number that occurs. */
  entries(): IterableIterator<readonly [number, number]>;
}

/**
 * In turn keys, counts and all holders of a key, joined by exclusive or: that can be undone in any order, and of one holder it is the
 * holder. There is room for a power of two; a count of 0 tells a free place. At least half of the places are free.
 */
type Table = Int32Array;

const entryLength = 3;

const noTable: Table = new Int32Array(entryLength);

/** Where a key stands, or the place that is free for it. */
function placeOf(table: Table, key: number): number {
  const last = table.length / entryLength - 1;
  let at = (Math.imul(key ^ (key >>> 15), 0x85ebca6b) >>> 7) & last;
  while (table[entryLength * at + 1] !== 0 && table[entryLength * at] !== key) at = (at + 1) & last;
  return entryLength * at;
}

/** Key, count and holders. */
type Entry = readonly [number, number, number];

function* entriesOf(table: Table): IterableIterator<Entry> {
  for (let at = 0; at < table.length; at += entryLength) {
    if (table[at + 1] !== 0) yield [table[at]!, table[at + 1]!, table[at + 2]!];
  }
}

function tableOf(entries: readonly Entry[], least: number): Table {
  let places = least;
  while (places < 2 * entries.length) places *= 2;
  const table = new Int32Array(entryLength * places);
  for (const entry of entries) table.set(entry, placeOf(table, entry[0]));
  return table;
}

/** Counts numbers one by one, each with the number of who holds it. */
export class Tally {
  private table: Table = tableOf([], 128);
  private size = 0;

  add(key: number, holder: number): void {
    const at = placeOf(this.table, key);
    this.table[at + 2]! ^= holder;
    if (this.table[at + 1]!++ > 0) return;
    this.table[at] = key;
    this.size++;
    if (2 * entryLength * this.size > this.table.length) this.grow();
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += entryLength) {
      if (old[at + 1] === 0) continue;
      const to = placeOf(this.table, old[at]!);
      for (let i = 0; i < entryLength; i++) this.table[to + i] = old[at + i]!;
    }
  }

  entries(): IterableIterator<Entry> {
    return entriesOf(this.table);
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
function* collect(changes: Map<number, Entry[]>, tally: Tally, sign: number): Steps<void> {
  let seen = 0;
  for (const [key, count, holders] of tally.entries()) {
    if (seen++ % keyStep === keyStep - 1) yield;
    const number = shardOf(key);
    const row = changes.get(number);
    if (row === undefined) changes.set(number, [[key, sign * count, holders]]);
    else row.push([key, sign * count, holders]);
  }
}

/** A table with counts changed. Nothing is taken away that is not there: so no count is ever below zero in the end. */
function changed(table: Table, changes: readonly Entry[]): Table {
  const sums = new Map([...entriesOf(table)].map((entry) => [entry[0], entry]));
  for (const [key, by, holders] of changes) {
    const [, count, before] = sums.get(key) ?? [key, 0, 0];
    sums.set(key, [key, count + by, before ^ holders]);
  }
  const left = [...sums.values()].filter(([, count]) => count !== 0);
  return left.length === 0 ? noTable : tableOf(left, 1);
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

  onlyHolder(key: number): number | null {
    const table = this.shards[shardOf(key)]!;
    const at = placeOf(table, key);
    return table[at + 1] === 1 ? table[at + 2]! : null;
  }

  *with(added: Tally, removed: Tally): Steps<Counts> {
    const changes = new Map<number, Entry[]>();
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
    for (const table of this.shards) for (const [key, count] of entriesOf(table)) yield [key, count];
  }
}

/** Counts of nothing. */
export const noCounts: Counts = new Shards(Array.from({ length: shardCount }, () => noTable));
