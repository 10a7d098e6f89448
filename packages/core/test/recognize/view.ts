import { articleFromText } from '../../src/index.ts';
import { placeKeyBits, placeKeyOf } from '../../src/recognize/name-gazetteer.ts';
import { type ValueTable, valueTable } from '../../src/recognize/name-key-table.ts';
import { LexiconBits, wordKey, wordKeyBits } from '../../src/recognize/name-lexicon.ts';
import { type NameView, nameView } from '../../src/recognize/name-view.ts';
import { WordCache } from '../../src/recognize/name-words.ts';

/** A lexicon of words that are common in lower case. */
export function lexiconOf(common: readonly string[]): ValueTable {
  return tableOf(new Map(common.map((word) => [wordKey(word), LexiconBits.common])), wordKeyBits);
}

/** A gazetteer of packed records by name. */
export function placesOf(records: Readonly<Record<string, number>>): ValueTable {
  const byKey = Object.entries(records).map(([name, record]) => [placeKeyOf(name), record] as const);
  return tableOf(new Map(byKey), placeKeyBits);
}

function tableOf(values: ReadonlyMap<number, number>, bits: number): ValueTable {
  const keys = Int32Array.from(values.keys()).sort();
  return valueTable(
    keys,
    bits,
    keys.map((key) => values.get(key)!),
  );
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
