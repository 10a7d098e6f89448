import { withoutAccents } from '../text/characters.ts';
import { hashOf } from '../text/hash.ts';

/** The hash of a text that the weights of the model are filed by. */
export function hashText(text: string): number {
  return scramble(hashOf(text));
}

/** The hash of a part of a text by its code units; equals that of the part as a string of its own. */
export function hashPart(text: string, start: number, end: number): number {
  return scramble(hashOf(text, start, end));
}

/** Joins two hashes, order kept. */
export function joinHashes(a: number, b: number): number {
  return scramble(Math.imul(a, 31) ^ Math.imul(b, 0x9e3779b1) ^ 0x5bd1e995);
}

/** Bits of a feature: it stays a small integer everywhere. */
export const featureBits = 30;

/** A feature of a template and a value. */
export function featureHash(template: number, value: number): number {
  return scramble(Math.imul(template + 1, 0x9e3779b1) ^ value) & 0x3fffffff;
}

/** The finalizer of MurmurHash3: spreads close inputs over all bits. */
function scramble(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Accents and case do not tell places apart: `São` and `Sao` are one. */
export function placeWordHash(word: string): number {
  return hashText(withoutAccents(word.toLowerCase()));
}
