import { expect, test } from 'vitest';
import { documentContext } from '../../src/recognize/name-document.ts';
import {
  type FeatureSink,
  familyOf,
  groupOf,
  sentenceContext,
  stretchFeatures,
  wordFeatures,
} from '../../src/recognize/name-features.ts';
import { packPlace } from '../../src/recognize/name-gazetteer.ts';
import { reach } from '../../src/recognize/name-words.ts';
import { at, placesOf, viewOf } from './view.ts';

const places = placesOf({ Velm: packPlace(2, 3, 1), 'Velm Nord': packPlace(1, 4, 1) });

/** Features by token, each as `template:value`. */
function collected(fill: (sink: FeatureSink) => void): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  fill({
    add: (token, template, value) => {
      const features = found.get(token) ?? new Set<string>();
      found.set(token, features.add(`${template}:${value}`));
    },
  });
  return found;
}

function ofWord(form: string, offset: number): ReadonlySet<string> {
  const view = viewOf(form);
  return collected((sink) => wordFeatures(view.words[0]!, offset, 0, sink)).get(0)!;
}

/** Features of the stretch from the word `first` to the word `last`. */
function ofStretch(text: string, first: string, last: string): ReadonlyMap<number, ReadonlySet<string>> {
  const view = viewOf(text);
  const context = sentenceContext(view, 0, documentContext(view, new Int32Array(1000)), places);
  return collected((sink) => stretchFeatures(context, at(view, first), at(view, last) + 1, sink));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((feature) => b.has(feature)).length;
}

test('a word’s features at two offsets have nothing in common', () => {
  const offsets = Array.from({ length: 2 * reach + 1 }, (_, k) => k - reach);
  for (const a of offsets)
    for (const b of offsets) if (a !== b) expect(shared(ofWord('Velm', a), ofWord('Velm', b))).toBe(0);
});

test('the word itself says more than its neighbours, far ones least', () => {
  const sizes = [0, 1, 2].map((offset) => ofWord('Velmland', offset).size);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test('words that end alike share what their ends say', () => {
  expect(shared(ofWord('Sokolov', 0), ofWord('Petrov', 0))).toBeGreaterThan(
    shared(ofWord('Sokolov', 0), ofWord('Velm', 0)),
  );
});

test('a known place marks its words and the word before it', () => {
  const known = ofStretch('He saw Low Velm Nord burn', 'Low', 'Nord');
  const unknown = ofStretch('He saw Low Xelm Nord burn', 'Low', 'Nord');
  for (const token of [0, 1, 2]) expect(known.get(token)!.size).toBeGreaterThan(unknown.get(token)!.size);
});

test('all words of a run share what stands before and after it', () => {
  const features = ofStretch('He saw Low Velm burn', 'Low', 'Velm');
  expect(shared(features.get(0)!, features.get(1)!)).toBeGreaterThan(3);
});

test('clusters lie in groups, groups in families', () => {
  expect([0, 3, 4, 15, 16].map(groupOf)).toEqual([0, 0, 1, 3, 4]);
  expect([0, 15, 16, 1023].map(familyOf)).toEqual([0, 0, 1, 63]);
});
