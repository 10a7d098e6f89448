import { expect, test } from 'vitest';
import { articleFromText, recognizeNames } from '../../src/index.ts';
import { featureBits, featureHash, hashText } from '../../src/recognize/name-hash.ts';
import { keyTable } from '../../src/recognize/name-key-table.ts';
import { beginLabel, labelCount } from '../../src/recognize/name-labels.ts';
import type { NameModel } from '../../src/recognize/name-model.ts';
import { WordCache } from '../../src/recognize/name-words.ts';
import { lexiconOf, placesOf } from './view.ts';

const person = beginLabel(0);
/** The template of the word itself in lower case, at offset 0: the third of five. */
const wordItself = 2;

/** A model made by hand: what each known word is said to be. */
function modelOf(labels: Readonly<Record<string, number>>): NameModel {
  const rows = Object.entries(labels).map(
    ([word, label]) => [featureHash(wordItself, hashText(word)), label] as const,
  );
  rows.sort((a, b) => a[0] - b[0]);
  const weights = new Int8Array(rows.length * labelCount);
  rows.forEach(([, label], row) => {
    weights[row * labelCount + label] = 100;
  });
  const lexicon = lexiconOf([]);
  return {
    version: 'hand',
    lexicon,
    places: placesOf({}),
    features: keyTable(
      Int32Array.from(rows, ([feature]) => feature),
      featureBits,
    ),
    weights,
    scale: 0.1,
    transitions: new Float32Array(labelCount * labelCount),
    calibration: [],
    words: new WordCache(lexicon),
  };
}

function found(text: string, labels: Readonly<Record<string, number>>): string[] {
  return recognizeNames(articleFromText(text, { path: 'a.txt' }), modelOf(labels)).map(
    ({ kind, quote, name }) => `${kind} ${quote} = ${name}`,
  );
}

const ann = { ann: person, low: person + 1, velm: beginLabel(1), bank: beginLabel(2) };

test.each([
  ['We saw Ann Low leave.', ['person Ann Low = Ann Low']],
  ['We saw ann low leave.', []],
  ['We went to Velm with Ann Low.', ['place Velm = Velm', 'person Ann Low = Ann Low']],
  ['The Bank paid Ann Low.', ['organization Bank = Bank', 'person Ann Low = Ann Low']],
  ['', []],
])('%j', (text, expected) => expect(found(text, ann)).toEqual(expected));

test('a word’s own weights reach only the word, wherever it stands', () => {
  expect(found('Then Velm won and Dee lost to Velm.', ann)).toEqual([
    'place Velm = Velm',
    'place Velm = Velm',
  ]);
});

test('confidence is between none and all', () => {
  const names = recognizeNames(articleFromText('We saw Ann Low in Velm.', { path: 'a' }), modelOf(ann));
  for (const { confidence } of names) expect(confidence > 0.9 && confidence <= 1).toBe(true);
});
