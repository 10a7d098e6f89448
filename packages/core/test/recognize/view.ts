import { articleFromText } from '../../src/index.ts';
import { placeKeyOf } from '../../src/recognize/name-gazetteer.ts';
import { type HashTable, hashTable } from '../../src/recognize/name-hash-table.ts';
import { LexiconBits, wordKey } from '../../src/recognize/name-lexicon.ts';
import { type NameView, nameView } from '../../src/recognize/name-view.ts';
import { WordCache } from '../../src/recognize/name-words.ts';

/** A lexicon of words that are common in lower case. */
export function lexiconOf(common: readonly string[]): HashTable {
  return hashTable(
    Int32Array.from(common, wordKey),
    common.map(() => LexiconBits.common),
  );
}

/** A gazetteer of packed records by name. */
export function placesOf(records: Readonly<Record<string, number>>): HashTable {
  return hashTable(Int32Array.from(Object.keys(records), placeKeyOf), Object.values(records));
}

/** The view of a text, as the tagger gets it. */
export function viewOf(text: string, common: readonly string[] = []): NameView {
  const { sentences, tokens } = articleFromText(text, { path: 'a.txt' });
  return nameView(text, sentences, tokens, new WordCache(lexiconOf(common)));
}

/** Index of the first word of a view with this form. */
export function at(view: NameView, form: string): number {
  const index = view.words.findIndex((word) => word.form === form);
  if (index < 0) throw new RangeError(`no word ${form}`);
  return index;
}
