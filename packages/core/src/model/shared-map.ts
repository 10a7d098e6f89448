/** So many entries or fewer are one plain map: copying it costs less than looking after shards. */
const fewEntries = 128;
/** Shards hold about this many entries, twice as many when they are made anew. */
const perShard = 32;

/**
 * The map with these entries set, or taken out where the value is undefined. The map before stays as it is: a large
 * one lies in shards, of which the new one copies those that changed and shares the others. In no particular order.
 */
export function withEntries<V>(
  map: ReadonlyMap<string, V>,
  changes: ReadonlyMap<string, V | undefined>,
): ReadonlyMap<string, V> {
  if (changes.size === 0) return map;
  if (map instanceof SharedMap) return map.with(changes) as ReadonlyMap<string, V>;
  const entries = new Map(map);
  for (const [key, value] of changes) setOrDelete(entries, key, value);
  return entries.size <= fewEntries ? entries : SharedMap.of(entries);
}

/** Entries set one by one that together make the next map: what was set last counts, the map before stays as it is. */
export class MapEdit<V> {
  private readonly before: ReadonlyMap<string, V>;
  private readonly changes: Map<string, V | undefined> = new Map();

  constructor(before: ReadonlyMap<string, V>) {
    this.before = before;
  }

  get(key: string): V | undefined {
    return this.changes.has(key) ? this.changes.get(key) : this.before.get(key);
  }

  /** Sets an entry; undefined takes it out. */
  set(key: string, value: V | undefined): void {
    this.changes.set(key, value);
  }

  done(): ReadonlyMap<string, V> {
    return withEntries(this.before, this.changes);
  }
}

/** A map in shards. */
class SharedMap<V> implements ReadonlyMap<string, V> {
  readonly size: number;
  /** A power of two of them. */
  private readonly shards: readonly ReadonlyMap<string, V>[];

  private constructor(shards: readonly ReadonlyMap<string, V>[], size: number) {
    this.shards = shards;
    this.size = size;
  }

  static of<V>(entries: ReadonlyMap<string, V>): SharedMap<V> {
    const count = 2 ** Math.ceil(Math.log2(entries.size / perShard));
    const shards = Array.from({ length: count }, () => new Map<string, V>());
    for (const [key, value] of entries) shards[shardOf(key, count)]!.set(key, value);
    return new SharedMap(shards, entries.size);
  }

  with(changes: ReadonlyMap<string, V | undefined>): SharedMap<V> {
    const shards = [...this.shards];
    const copied = new Map<number, Map<string, V>>();
    let { size } = this;
    for (const [key, value] of changes) {
      const at = shardOf(key, shards.length);
      const copy = copied.get(at) ?? new Map(shards[at]);
      copied.set(at, copy);
      size -= copy.size;
      setOrDelete(copy, key, value);
      size += copy.size;
      shards[at] = copy;
    }
    const changed = new SharedMap(shards, size);
    return 4 * perShard * shards.length < size ? SharedMap.of(changed) : changed;
  }

  get(key: string): V | undefined {
    return this.shards[shardOf(key, this.shards.length)]!.get(key);
  }

  has(key: string): boolean {
    return this.shards[shardOf(key, this.shards.length)]!.has(key);
  }

  forEach(does: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) does(value, key, this);
  }

  *entries(): Generator<[string, V], undefined> {
    for (const shard of this.shards) yield* shard.entries();
  }

  *keys(): Generator<string, undefined> {
    for (const shard of this.shards) yield* shard.keys();
  }

  *values(): Generator<V, undefined> {
    for (const shard of this.shards) yield* shard.values();
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }
}

function setOrDelete<V>(map: Map<string, V>, key: string, value: V | undefined): void {
  if (value === undefined) map.delete(key);
  else map.set(key, value);
}

function shardOf(key: string, count: number): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 13)) & (count - 1);
}
