/**
 * An immutable map from 32-bit numbers that is cheap to change a little: its entries lie in shards, and an edit copies only the
 * shards it touches. A plain `Map` of some hundred thousand entries would have to be copied whole for every changed article.
 */
export interface ShardedMap<V> {
  get(key: number): V | undefined;
  /** A new map with some entries set, or deleted where the value is undefined; the same map when there are none. */
  with(changes: Iterable<readonly [number, V | undefined]>): ShardedMap<V>;
  entries(): IterableIterator<[number, V]>;
  readonly size: number;
}

const shardCount = 4096;

const noShards: readonly undefined[] = Array.from({ length: shardCount }, () => undefined);

/** An empty map. */
export function shardedMap<V>(): ShardedMap<V> {
  return new Shards<V>([], 0);
}

/** A class, as the shards must stay private and a million lookups must stay cheap. */
class Shards<V> implements ShardedMap<V> {
  readonly size: number;
  private readonly shards: readonly (ReadonlyMap<number, V> | undefined)[];

  constructor(shards: readonly (ReadonlyMap<number, V> | undefined)[], size: number) {
    this.shards = shards;
    this.size = size;
  }

  get(key: number): V | undefined {
    return this.shards[shardOf(key)]?.get(key);
  }

  with(changes: Iterable<readonly [number, V | undefined]>): ShardedMap<V> {
    const copies = new Map<number, Map<number, V>>();
    let size = this.size;
    for (const [key, value] of changes) {
      const at = shardOf(key);
      const shard = copies.get(at) ?? new Map(this.shards[at]);
      copies.set(at, shard);
      size -= shard.size;
      if (value === undefined) shard.delete(key);
      else shard.set(key, value);
      size += shard.size;
    }
    if (copies.size === 0) return this;
    const shards = this.shards.length === 0 ? noShards.slice() : this.shards.slice();
    for (const [at, shard] of copies) shards[at] = shard;
    return new Shards(shards, size);
  }

  *entries(): IterableIterator<[number, V]> {
    for (const shard of this.shards) if (shard !== undefined) yield* shard.entries();
  }
}

function shardOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 16) & (shardCount - 1);
}
