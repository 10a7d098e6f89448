/** A map that is never changed: an update copies the shards it touches and shares the others. */
export interface ShardedMap<V> {
  readonly size: number;
  /** A power of two of them. */
  readonly shards: readonly ReadonlyMap<string, V>[];
}

const noEntries: ReadonlyMap<string, never> = new Map<string, never>();

/** An empty map; with more shards an update copies less, and an empty map weighs more. */
export function emptySharded<V>(shardCount: number): ShardedMap<V> {
  return { size: 0, shards: Array.from({ length: shardCount }, () => noEntries) };
}

/** The value of a key; undefined where there is none. */
export function getSharded<V>({ shards }: ShardedMap<V>, key: string): V | undefined {
  return shards[shardOf(key, shards.length)]!.get(key);
}

/** The map with these entries set, or taken out where the value is undefined. */
export function updateSharded<V>(
  map: ShardedMap<V>,
  changes: ReadonlyMap<string, V | undefined>,
): ShardedMap<V> {
  if (changes.size === 0) return map;
  const copies = new Map<number, Map<string, V>>();
  let { size } = map;
  for (const [key, value] of changes) {
    const number = shardOf(key, map.shards.length);
    const copy = copies.get(number) ?? new Map(map.shards[number]);
    copies.set(number, copy);
    size -= copy.size;
    if (value === undefined) copy.delete(key);
    else copy.set(key, value);
    size += copy.size;
  }
  return { size, shards: map.shards.map((shard, number) => copies.get(number) ?? shard) };
}

/** All values, shard by shard. */
export function* valuesOfSharded<V>({ shards }: ShardedMap<V>): Generator<V> {
  for (const shard of shards) yield* shard.values();
}

function shardOf(key: string, count: number): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 13)) & (count - 1);
}
