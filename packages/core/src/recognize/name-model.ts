import type { KeyTable, ValueTable } from './name-key-table.ts';
import type { WordCache } from './name-words.ts';

/** A trained name tagger: opaque to its users, read from bytes by `@tickmark/core/model`. */
export interface NameModel {
  readonly version: string;
  /** Word hash to packed knowledge of the word: see `name-lexicon.ts`. */
  readonly lexicon: ValueTable;
  /** Hash of a place name to its packed record: see `name-gazetteer.ts`. */
  readonly places: ValueTable;
  /** The row of a feature is its row in `weights`. */
  readonly features: KeyTable;
  /** `labelCount` weights a row. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly scale: number;
  /** `transitions[from * labelCount + to]`. */
  readonly transitions: Float32Array;
  /** Words met so far; a memory that changes no result. */
  readonly words: WordCache;
  /** Raw probability of a name, cut into equal bins, to the share that was right on held-out text; by class. */
  readonly calibration: readonly (readonly number[])[];
}
