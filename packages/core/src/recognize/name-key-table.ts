/**
 * Sorted keys in buckets by their high bits: a look-up reads one bucket, which holds a few keys. Of a key only its low bits
 * are kept, sixteen at most, so that a file's bytes are the table nearly as they stand.
 */
export interface KeyTable {
  /** The first row of every bucket, and the number of rows at the end. */
  readonly starts: Uint32Array;
  /** Low bits of the key of every row. */
  readonly lows: Uint16Array;
  readonly lowBits: number;
}

/** A table with a number of at most 24 bits for every key. */
export interface ValueTable extends KeyTable {
  readonly values: Uint16Array;
  /** What a value has beyond 16 bits. */
  readonly highs: Uint8Array;
}

/** Keys a bucket holds in the mean, at most, as a power of two. */
const crowd = 2;

/** Low bits to keep of keys of so many bits in a table of so many rows. */
export function lowBitsOf(rows: number, bits: number): number {
  const buckets = Math.ceil(Math.log2(rows + 1)) - crowd;
  return Math.min(16, bits - Math.max(0, buckets));
}

/** A table of sorted keys of at most `bits` bits, no two the same; a row is a key's place among them. */
export function keyTable(keys: Int32Array, bits: number): KeyTable {
  const lowBits = lowBitsOf(keys.length, bits);
  const starts = new Uint32Array(2 ** (bits - lowBits) + 1);
  for (const key of keys) starts[(key >>> lowBits) + 1]!++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket]! += starts[bucket - 1]!;
  return { starts, lows: Uint16Array.from(keys, (key) => key & ((1 << lowBits) - 1)), lowBits };
}

/** A table of sorted keys with a value each. */
export function valueTable(keys: Int32Array, bits: number, values: Int32Array): ValueTable {
  const highs = Uint8Array.from(values, (value) => value >> 16);
  return { ...keyTable(keys, bits), values: Uint16Array.from(values, (value) => value & 0xffff), highs };
}

/** The row of a key, -1 when it has none. */
export function rowOf({ starts, lows, lowBits }: KeyTable, key: number): number {
  const bucket = key >>> lowBits;
  const low = key & ((1 << lowBits) - 1);
  const end = starts[bucket + 1]!;
  for (let row = starts[bucket]!; row < end; row++) if (lows[row] === low) return row;
  return -1;
}

/** The value of a key, -1 when there is none. */
export function lookUp(table: ValueTable, key: number): number {
  const row = rowOf(table, key);
  return row < 0 ? -1 : table.values[row]! | (table.highs[row]! << 16);
}
