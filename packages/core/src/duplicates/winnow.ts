import { emptyHash, hashNext } from '../text/hash.ts';
import { type Words, weightOf } from './words.ts';

/**
 * Words in a fingerprint, and fingerprints in a window: any shared run of `k + w - 1` = 8 telling words leaves one in
 * both, the same as with longer fingerprints and shorter windows, but of an edited copy more runs of `k` are left whole.
 */
const k = 3;
const w = 6;
/** Tenths; lighter fingerprints are turns of phrase and not chosen. */
const leastWeight = 90;

/** The hash of `length` words from each position on; 0 where they weigh too little to tell anything. */
export function shingles(words: Words, length: number, minWeight: number): Uint32Array {
  const count = Math.max(0, words.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = shingleAt(words, i, length, minWeight);
  return hashes;
}

function shingleAt(words: Words, at: number, length: number, minWeight: number): number {
  let h = emptyHash;
  let sum = 0;
  for (let i = at; i < at + length; i++) {
    h = hashNext(h, words.hash[i]!);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    sum += weightOf(words, i);
  }
  return sum < minWeight ? 0 : (h ^ (h >>> 13)) >>> 0 || 1;
}

/**
 * Winnowing (Schleimer, Wilkerson and Aiken, 2003): of every window the rightmost least hash, once. Ascending and
 * without repeats; windows of nothing but turns of phrase leave none.
 */
export function winnow(words: Words): Uint32Array {
  const hashes = shingles(words, k, leastWeight);
  const chosen = new Set<number>();
  const last = Math.max(0, hashes.length - w);
  for (let from = 0, least = -1; from <= last && from < hashes.length; from++) {
    const to = Math.min(from + w, hashes.length);
    if (least < from) least = leastIn(hashes, from, to);
    else if (isLess(hashes[to - 1]!, hashes[least]!)) least = to - 1;
    if (hashes[least] !== 0) chosen.add(hashes[least]!);
  }
  return Uint32Array.from(chosen).sort();
}

function leastIn(hashes: Uint32Array, from: number, to: number): number {
  let least = from;
  for (let i = from + 1; i < to; i++) if (isLess(hashes[i]!, hashes[least]!)) least = i;
  return least;
}

/** Less or equal, the empty hash being the greatest. */
function isLess(a: number, b: number): boolean {
  return b === 0 || (a !== 0 && a <= b);
}

/** Winnows each text once, for as long as this is held on to. */
export function winnowing(): (words: Words) => Uint32Array {
  const known = new Map<Words, Uint32Array>();
  return (words) => {
    const hashes = known.get(words) ?? winnow(words);
    known.set(words, hashes);
    return hashes;
  };
}
