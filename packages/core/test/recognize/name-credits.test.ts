import { expect, test } from 'vitest';
import { articleFromText } from '../../src/index.ts';
import { lowerCaseCredits } from '../../src/recognize/name-credits.ts';
import { valueTable } from '../../src/recognize/name-key-table.ts';
import { LexiconBits, wordKey, wordKeyBits } from '../../src/recognize/name-lexicon.ts';
import { nameView } from '../../src/recognize/name-view.ts';
import { WordCache } from '../../src/recognize/name-words.ts';

const words = new Map([
  [wordKey('ann'), LexiconBits.firstName],
  [wordKey('soldiers'), LexiconBits.common],
]);
const keys = Int32Array.from(words.keys()).sort();
const lexicon = valueTable(
  keys,
  wordKeyBits,
  keys.map((key) => words.get(key)!),
);

test.each([
  ['ann low / Getty Images', 'ann low'],
  ['ann velm low/AP', 'ann velm low'],
  ['A street in Velm. Credit…ann low/Reuters', 'ann low'],
  ['Photo by ann low / Agence France-Presse / Getty Images', 'ann low'],
  ['ann low / Velm', undefined],
  ['bo low / Getty Images', undefined],
  ['ann soldiers / Getty Images', undefined],
  ['they met ann low / Getty Images', undefined],
  ['Ann Low / Getty Images', undefined],
  ['/ Getty Images', undefined],
  ['ann low /', undefined],
])('%s', (text, expected) => {
  const { sentences, tokens } = articleFromText(text, { path: 'a.txt' });
  const view = nameView(text, sentences, tokens, new WordCache(lexicon));
  const found = lowerCaseCredits(view).map(({ from, to }) => text.slice(view.start[from], view.end[to - 1]));
  expect(found[0]).toBe(expected);
});
