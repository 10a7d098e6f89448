/** Open addressing with linear probing: a key costs 8 bytes and one look-up, and nothing is allocated. */
export interface HashTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
  readonly mask: number;
}

/** A table of these keys and values; the last of equal keys wins. */
export function hashTable(keys: Int32Array, values: ArrayLike<number>): HashTable {
  let capacity = 16;
  while (capacity < keys.length * 2) capacity *= 2;
  const table = {
    keys: new Int32Array(capacity),
    values: new Int32Array(capacity).fill(-1),
    mask: capacity - 1,
  };
  for (let i = 0; i < keys.length; i++) {
    const slot = slotOf(table, keys[i]!);
    table.keys[slot] = keys[i]!;
    table.values[slot] = values[i]!;
  }
  return table;
}

/** The value of a key, -1 when there is none. Values are never negative. */
export function lookUp(table: HashTable, key: number): number {
  return table.values[slotOf(table, key)]!;
}

function slotOf({ keys, values, mask }: HashTable, key: number): number {
  let slot = (key ^ (key >>> 15)) & mask;
  while (values[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
