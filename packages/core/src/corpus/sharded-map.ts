/** Enough that copying one shard costs nothing beside the work on its entries. */
const shardCount = 256;

/** A map that is never changed: an update copies the shards it touches and shares the others. */
export interface ShardedMap<V> {
  readonly shards: readonly ReadonlyMap<string, V>[];
}

export function emptySharded<V>(): ShardedMap<V> {
  return { shards: Array.from({ length: shardCount }, () => new Map<string, V>()) };
}

export function getSharded<V>({ shards }: ShardedMap<V>, key: string): V | undefined {
  return shards[shardOf(key)]!.get(key);
}

/** The map with these entries set, or taken out where the value is undefined. */
export function updateSharded<V>(
  map: ShardedMap<V>,
  changes: ReadonlyMap<string, V | undefined>,
): ShardedMap<V> {
  const copies = new Map<number, Map<string, V>>();
  for (const [key, value] of changes) {
    const number = shardOf(key);
    const copy = copies.get(number) ?? new Map(map.shards[number]);
    copies.set(number, copy);
    if (value === undefined) copy.delete(key);
    else copy.set(key, value);
  }
  if (copies.size === 0) return map;
  return { shards: map.shards.map((shard, number) => copies.get(number) ?? shard) };
}

export function* valuesOfSharded<V>({ shards }: ShardedMap<V>): Generator<V> {
  for (const shard of shards) yield* shard.values();
}

function shardOf(key: string): number {
  let hash = 0;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
  return (hash ^ (hash >>> 13)) & (shardCount - 1);
}
