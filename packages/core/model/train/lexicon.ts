import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LexiconBits, wordKey } from '../../src/recognize/name-lexicon.ts';
import { clusterWords } from './clusters.ts';
import type { GoldDocument } from './data.ts';
import type { PersonNames } from './people.ts';
import type { Vectors } from './vectors.ts';

/** Keys and packed values, sorted by key. */
export interface LexiconTable {
  readonly keys: Int32Array;
  readonly values: Int32Array;
}

/** The lexicon: clusters of the most frequent words and of name words, names, and words that are common in lower case. */
export function buildLexicon(
  vectors: Vectors,
  rows: readonly number[],
  { clusters, kinds }: { readonly clusters: Uint16Array; readonly kinds: Uint8Array },
  people: PersonNames,
  common: ReadonlySet<string>,
): LexiconTable {
  const values = new Map<string, number>();
  const add = (word: string, bits: number): void => {
    values.set(word, (values.get(word) ?? 0) | bits);
  };
  for (const [k, row] of rows.entries())
    add(vectors.words[row]!, clusters[k]! | (kinds[k]! << LexiconBits.kindShift));
  for (const name of people.first) add(name, LexiconBits.firstName);
  for (const name of people.last) add(name, LexiconBits.surname);
  for (const word of common) add(word, LexiconBits.common);
  const byKey = new Map([...values].map(([word, value]) => [wordKey(word.replace(/\p{Nd}/gu, '0')), value]));
  const keys = Int32Array.from(byKey.keys()).sort();
  return { keys, values: keys.map((key) => byKey.get(key)!) };
}

/** Rows of the words worth a place: the most frequent, and rarer ones that are part of a name. */
export function lexiconRows(
  vectors: Vectors,
  most: number,
  names: (word: string) => boolean,
): readonly number[] {
  return vectors.words.flatMap((word, row) => (row < most || names(word) ? [row] : []));
}

/** Clusters, kept in the cache: they take half a minute. */
export function cachedClusters(
  cache: string,
  vectors: Vectors,
  rows: readonly number[],
  seed: number,
): Uint16Array {
  const path = join(cache, `clusters-${rows.length}-${seed}.u16`);
  if (!existsSync(path)) writeFileSync(path, new Uint8Array(clusterWords(vectors, rows, seed).buffer));
  const bytes = readFileSync(path);
  return new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Words that running text writes in lower case at least twice and mostly. */
export function commonWords(documents: readonly GoldDocument[]): ReadonlySet<string> {
  const lower = new Map<string, number>();
  const upper = new Map<string, number>();
  for (const { text } of documents) {
    for (const [form] of text.matchAll(/(?<=[\p{L},] )\p{L}+/gu)) {
      const word = form.toLowerCase();
      const counts = word === form ? lower : upper;
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const common = [...lower].filter(([word, count]) => count >= 2 && count > (upper.get(word) ?? 0));
  return new Set(common.map(([word]) => word));
}
