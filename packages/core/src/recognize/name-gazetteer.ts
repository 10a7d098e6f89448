import { abbreviations } from '../text/abbreviations.ts';
import { tokenize } from '../text/tokens.ts';
import { joinHashes, placeWordHash } from './name-hash.ts';
import { lookUp, type ValueTable } from './name-key-table.ts';
import type { NameView } from './name-view.ts';

/** Kinds of places in a packed record, by number. */
export const placeKinds = ['country', 'region', 'city', 'water', 'continent', 'other'] as const;

/** A packed place record: kind (3 bits), size class (3 bits), country by number (9 bits, 0 for none). */
export function packPlace(kind: number, size: number, country: number): number {
  return kind | (size << 3) | (country << 6);
}

/** The kind in a packed place record. */
export function placeKind(record: number): number {
  return record & 7;
}

/** 0 to 7: how well known a place is; for towns by population. */
export function placeSize(record: number): number {
  return (record >> 3) & 7;
}

/** The country in a packed place record, by number. */
export function placeCountry(record: number): number {
  return record >> 6;
}

/** Bits of the key of a place name. */
export const placeKeyBits = 31;

/** The key of a place name, word by word: the hashes of its words without accents, joined in order. */
export function placeKey(words: readonly string[]): number {
  let key = 0;
  for (const word of words) key = nextPlaceKey(key, placeWordHash(word));
  return key & 0x7fffffff;
}

/** The key of a place name that goes on with one more word. */
export function nextPlaceKey(key: number, wordHash: number): number {
  return key === 0 ? wordHash : joinHashes(key, wordHash);
}

/** Most words in a place name that is looked for. */
export const longestPlace = 5;

/** Length of the longest known place name at `i`, 0 for none. */
export function longestPlaceAt(places: ValueTable, view: NameView, i: number, to: number): PlaceMatch | null {
  let key = 0;
  let found: PlaceMatch | null = null;
  const limit = Math.min(to, i + longestPlace);
  for (let k = i; k < limit; k++) {
    key = nextPlaceKey(key, view.words[k]!.placeHash);
    const record = lookUp(places, key & 0x7fffffff);
    if (record >= 0) found = { length: k + 1 - i, record };
  }
  return found;
}

/** The longest known place name that begins at a word: how many words it has, and the index of its record. */
export interface PlaceMatch {
  readonly length: number;
  readonly record: number;
}

/** The key of a place name as written: cut as the tagger cuts it, at hyphens too. */
export function placeKeyOf(name: string): number {
  const plain = name.replaceAll('’', "'");
  const { length, start, end } = tokenize(plain);
  const words: string[] = [];
  for (let i = 0; i < length; i++) {
    const word = plain.slice(start[i], end[i]);
    if (word === '.' && abbreviations.has(words.at(-1)?.toLowerCase() ?? '')) words[words.length - 1] += '.';
    else words.push(...word.split(/([-‐‑])/).filter((part) => part !== ''));
  }
  return placeKey(words);
}
