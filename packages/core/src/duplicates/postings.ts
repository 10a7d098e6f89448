/**
 * Which articles hold a fingerprint: rows sorted by hash, then slot. Articles are known by small numbers, their slots.
 * A few changes are kept beside the rows, which are millions of bytes that an edit must not copy.
 */
export interface Postings {
  readonly hash: Uint32Array;
  /** As narrow as the number of slots allows. */
  readonly slot: Uint16Array | Uint32Array;
  /** Where the rows begin whose hashes share their first bits, as many as `startsOf` chose; then how many rows there are. */
  readonly starts: Uint32Array;
  /** Keys of rows that came, and of those that went: what stands in one of the two alone, ascending. */
  readonly loose: Float64Array;
}

/** The postings of no articles. */
export const noPostings: Postings = {
  hash: new Uint32Array(),
  slot: new Uint16Array(),
  starts: new Uint32Array(3),
  loose: new Float64Array(),
};

/** The fingerprints of the article at a slot. */
export interface Posted {
  readonly slot: number;
  readonly hashes: Uint32Array;
}

/** A hash and a slot in one number that sorts as both: 32 and 21 bits. */
const slotRange = 2 ** 21;

/** Up to so many changes stay beside the rows, and more where there are many rows. */
const fewChanges = 2048;
const looseShare = 1 / 32;

/** The postings without those rows and with these. */
export function updatePostings(
  postings: Postings,
  gone: readonly Posted[],
  added: readonly Posted[],
  slots: number,
): Postings {
  const changes = difference(sortedKeys(gone), sortedKeys(added));
  const loose = difference(postings.loose, changes);
  const most = Math.max(fewChanges, looseShare * postings.hash.length);
  return loose.length <= most ? { ...postings, loose } : settled({ ...postings, loose }, slots);
}

/** What one of two rising lists alone holds. */
function difference(a: Float64Array, b: Float64Array): Float64Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const found = new Float64Array(a.length + b.length);
  let count = 0;
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    while (j < b.length && b[j]! < a[i]!) found[count++] = b[j++]!;
    if (j < b.length && b[j] === a[i]) j++;
    else found[count++] = a[i]!;
  }
  while (j < b.length) found[count++] = b[j++]!;
  return found.slice(0, count);
}

/** The same postings with all changes among the rows: what stays is copied in long stretches. */
function settled(postings: Postings, slots: number): Postings {
  const { loose } = postings;
  const rows = new Uint32Array(loose.length);
  const isGone = (i: number): boolean => keyAt(postings, rows[i]!) === loose[i];
  let went = 0;
  for (let i = 0; i < loose.length; i++) {
    rows[i] = firstRow(postings, loose[i]!);
    if (isGone(i)) went++;
  }
  const size = postings.hash.length + loose.length - 2 * went;
  const hash = new Uint32Array(size);
  const slot = slots <= 0x10000 ? new Uint16Array(size) : new Uint32Array(size);
  let count = 0;
  let from = 0;
  const copyTo = (end: number): void => {
    if (end === from) return;
    hash.set(postings.hash.subarray(from, end), count);
    slot.set(postings.slot.subarray(from, end), count);
    count += end - from;
    from = end;
  };
  for (let i = 0; i < loose.length; i++) {
    copyTo(rows[i]!);
    if (isGone(i)) from++;
    else {
      hash[count] = Math.floor(loose[i]! / slotRange);
      slot[count++] = loose[i]! % slotRange;
    }
  }
  copyTo(postings.hash.length);
  return { hash, slot, starts: startsOf(hash), loose: noPostings.loose };
}

/** So many rows, about, share their first bits: a search begins near its end. */
const rowsAlike = 8;

function startsOf(hash: Uint32Array): Uint32Array {
  const bits = Math.max(1, Math.floor(Math.log2(hash.length / rowsAlike)));
  const starts = new Uint32Array(2 ** bits + 1);
  for (let row = 0; row < hash.length; row++) starts[(hash[row]! >>> (32 - bits)) + 1]!++;
  for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
  return starts;
}

/** The first row of a hash or of one after it. */
function rowOf({ hash: hashes, starts }: Postings, hash: number): number {
  const first = hash >>> (32 - Math.log2(starts.length - 1));
  return firstOf(hashes, hash, starts[first]!, starts[first + 1]!);
}

function keyAt({ hash, slot }: Postings, row: number): number | null {
  return row < hash.length ? hash[row]! * slotRange + slot[row]! : null;
}

function sortedKeys(posted: readonly Posted[]): Float64Array {
  const keys = new Float64Array(posted.reduce((sum, { hashes }) => sum + hashes.length, 0));
  let count = 0;
  for (const { slot, hashes } of posted) for (const hash of hashes) keys[count++] = hash * slotRange + slot;
  return keys.sort();
}

/** The slots of the articles that hold a fingerprint, ascending. */
export function holdersOf(postings: Postings, hash: number): Uint16Array | Uint32Array {
  const from = rowOf(postings, hash);
  let to = from;
  while (to < postings.hash.length && postings.hash[to] === hash) to++;
  const rows = postings.slot.subarray(from, to);
  const changes = looseOf(postings, hash);
  if (changes.length === 0) return rows;
  return Uint32Array.from(difference(Float64Array.from(rows), changes));
}

/** The slots that came to a hash or went from it since its rows were written. */
function looseOf({ loose }: Postings, hash: number): Float64Array {
  const from = firstOf(loose, hash * slotRange);
  let to = from;
  while (to < loose.length && loose[to]! < (hash + 1) * slotRange) to++;
  return from === to ? noPostings.loose : loose.subarray(from, to).map((key) => key % slotRange);
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

/** The first of some rising numbers that is not before one. */
function firstOf(
  numbers: Uint32Array | Float64Array,
  least: number,
  low: number = 0,
  high: number = numbers.length,
): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
