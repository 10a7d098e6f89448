import { hashText } from './name-hash.ts';
import { lookUp, type ValueTable } from './name-key-table.ts';

/** What the lexicon knows of a word, unpacked from one integer. */
export const LexiconBits = {
  cluster: 0x3ff,
  kindShift: 10,
  kind: 0x3f,
  firstName: 0x10000,
  surname: 0x20000,
  /** Mostly written in lower case in running text. */
  common: 0x40000,
} as const;

/** Bits of the key of a word. */
export const wordKeyBits = 27;

/** The key of a word: lower case, digits as zeros. */
export function wordKey(lower: string): number {
  return hashText(lower) & 0x7ffffff;
}

/** Packed knowledge of a word; 0 when it is unknown. Cluster 0 means none. */
export function knowledgeOf(lexicon: ValueTable, lower: string): number {
  const value = lookUp(lexicon, wordKey(lower));
  return Math.max(value, 0);
}
