/** Which articles hold a fingerprint: rows sorted by hash, then slot. Articles are known by small numbers, their slots. */
export interface Postings {
  readonly hash: Uint32Array;
  /** As narrow as the number of slots allows. */
  readonly slot: Uint16Array | Uint32Array;
}

/** The postings of no articles. */
export const noPostings: Postings = { hash: new Uint32Array(), slot: new Uint16Array() };

/** The fingerprints of the article at a slot. */
export interface Posted {
  readonly slot: number;
  readonly hashes: Uint32Array;
}

/** A hash and a slot in one number that sorts as both: 32 and 21 bits. */
const slotRange = 2 ** 21;

/** The postings without those rows and with these: what stays is copied in long stretches. */
export function updatePostings(
  postings: Postings,
  gone: readonly Posted[],
  added: readonly Posted[],
  slots: number,
): Postings {
  const cuts = rowsOf(postings, sortedKeys(gone));
  const keys = sortedKeys(added);
  const size = postings.hash.length - cuts.length + keys.length;
  const hash = new Uint32Array(size);
  const slot = slots <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
  let row = 0;
  let count = 0;
  let cut = 0;
  const copyTo = (end: number): void => {
    hash.set(postings.hash.subarray(row, end), count);
    slot.set(postings.slot.subarray(row, end), count);
    count += end - row;
    row = end;
  };
  const copyPastCuts = (end: number): void => {
    for (; cut < cuts.length && cuts[cut]! < end; cut++) {
      copyTo(cuts[cut]!);
      row++;
    }
    copyTo(end);
  };
  for (const key of keys) {
    copyPastCuts(Math.max(row, firstRow(postings, key)));
    hash[count] = Math.floor(key / slotRange);
    slot[count++] = key % slotRange;
  }
  copyPastCuts(postings.hash.length);
  return { hash, slot };
}

/** The rows of these keys, ascending as they are. */
function rowsOf(postings: Postings, keys: Float64Array): Uint32Array {
  return Uint32Array.from(keys, (key) => firstRow(postings, key));
}

function sortedKeys(posted: readonly Posted[]): Float64Array {
  const keys = new Float64Array(posted.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let count = 0;
  for (const { slot, hashes } of posted) for (const hash of hashes) keys[count++] = hash * slotRange + slot;
  return keys.sort();
}

/** The slots of the articles that hold a fingerprint. */
export function holdersOf(postings: Postings, hash: number): Uint16Array | Uint32Array {
  const from = firstRow(postings, hash * slotRange);
  let to = from;
  while (to < postings.hash.length && postings.hash[to] === hash) to++;
  return postings.slot.subarray(from, to);
}

/** The first row that is not before a key. */
function firstRow({ hash, slot }: Postings, key: number): number {
  let low = 0;
  let high = hash.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hash[middle]! * slotRange + slot[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
