import { type Words, weightOf } from './words.ts';

/** Words in a fingerprint, and fingerprints in a window: any shared run of `k + w - 1` words leaves one in both. */
const k = 5;
const w = 4;

/** Chosen fingerprints in text order: the hash of the `k` words from `position` on. */
export interface Fingerprints {
  readonly hash: Uint32Array;
  readonly position: Uint32Array;
}

/** The hash of `length` words from each position on; 0 where they weigh too little to tell anything. */
export function shingles(words: Words, length: number, minWeight: number): Uint32Array {
  const count = Math.max(0, words.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = shingleAt(words, i, length, minWeight);
  return hashes;
}

function shingleAt(words: Words, at: number, length: number, minWeight: number): number {
  let h = 0x811c9dc5;
  let sum = 0;
  for (let i = at; i < at + length; i++) {
    h = Math.imul(h ^ words.hash[i]!, 0x01000193);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    sum += weightOf(words, i);
  }
  return sum < minWeight ? 0 : (h ^ (h >>> 13)) >>> 0 || 1;
}

/** Winnowing (Schleimer, Wilkerson and Aiken, 2003): the rightmost least hash of every window, once. */
export function winnow(words: Words): Fingerprints {
  const hashes = shingles(words, k, 0);
  const hash = new Uint32Array(hashes.length);
  const position = new Uint32Array(hashes.length);
  let count = 0;
  let least = -1;
  const last = Math.max(0, hashes.length - w);
  for (let from = 0; from <= last && from < hashes.length; from++) {
    const to = Math.min(from + w, hashes.length);
    if (least < from) least = leastIn(hashes, from, to);
    else if (hashes[to - 1]! <= hashes[least]!) least = to - 1;
    if (count > 0 && position[count - 1] === least) continue;
    hash[count] = hashes[least]!;
    position[count++] = least;
  }
  return { hash: hash.slice(0, count), position: position.slice(0, count) };
}

function leastIn(hashes: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let i = from + 1; i < to; i++) if (hashes[i]! <= hashes[least]!) least = i;
  return least;
}
