/** Which articles hold a fingerprint: rows sorted by hash, then slot. Articles are known by small numbers, their slots. */
export interface Postings {
  readonly hash: Uint32Array;
  /** As narrow as the number of slots allows. */
  readonly slot: Uint16Array | Uint32Array;
}

export const noPostings: Postings = { hash: new Uint32Array(), slot: new Uint16Array() };

/** The fingerprints of the article at a slot. */
export interface Posted {
  readonly slot: number;
  readonly hashes: Uint32Array;
}

/** A hash and a slot in one number that sorts as both: 32 and 21 bits. */
const slotRange = 2 ** 21;

/** The postings without these slots and with those articles. One pass over all rows. */
export function updatePostings(
  { hash, slot }: Postings,
  gone: ReadonlySet<number>,
  added: readonly Posted[],
  slots: number,
): Postings {
  const keys = sortedKeys(added);
  const nextHash = new Uint32Array(hash.length + keys.length);
  const nextSlot = slots <= 0x10000 ? new Uint16Array(nextHash.length) : new Uint32Array(nextHash.length);
  let count = 0;
  let key = 0;
  const take = (limit: number): void => {
    for (; key < keys.length && keys[key]! < limit; key++) {
      nextHash[count] = Math.floor(keys[key]! / slotRange);
      nextSlot[count++] = keys[key]! % slotRange;
    }
  };
  for (let row = 0; row < hash.length; row++) {
    if (key < keys.length) take(hash[row]! * slotRange + slot[row]!);
    if (gone.size > 0 && gone.has(slot[row]!)) continue;
    nextHash[count] = hash[row]!;
    nextSlot[count++] = slot[row]!;
  }
  take(Number.POSITIVE_INFINITY);
  return { hash: nextHash.slice(0, count), slot: nextSlot.slice(0, count) };
}

function sortedKeys(added: readonly Posted[]): Float64Array {
  const keys = new Float64Array(added.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let count = 0;
  for (const { slot, hashes } of added) for (const hash of hashes) keys[count++] = hash * slotRange + slot;
  return keys.sort();
}

/** The slots of the articles that hold a fingerprint. */
export function holdersOf({ hash, slot }: Postings, wanted: number): Uint16Array | Uint32Array {
  const from = firstRow(hash, wanted);
  let to = from;
  while (to < hash.length && hash[to] === wanted) to++;
  return slot.subarray(from, to);
}

function firstRow(hash: Uint32Array, wanted: number): number {
  let low = 0;
  let high = hash.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hash[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
