import { expect, test } from 'vitest';
import { conceptHash } from '../../../src/corpus/facts/concept.ts';
import { fitItems, itemOf } from '../../../src/corpus/facts/items.ts';
import { fitPredicates, predicateOf } from '../../../src/corpus/facts/predicates.ts';

import { stemOf } from '../../../src/corpus/facts/stem.ts';

test.each([
  ['soldiers', 'troops', 'same'],
  ['soldiers', 'people', 'related'],
  ['Ukrainians', 'people', 'related'],
  ['victims', 'students', 'related'],
  ['police', 'protesters', 'clash'],
  ['troops', 'protesters', 'clash'],
  ['troops', 'tanks', 'clash'],
  ['vessels', 'ships', 'same'],
  ['bridges', 'bridge', 'same'],
  ['bridges', 'schools', 'clash'],
  ['companies', 'firms', 'same'],
  ['shootings', 'people', 'clash'],
  ['shootings', 'attacks', 'same'],
  ['wounds', 'wounded', 'clash'],
  ['wounds', 'wound', 'same'],
  ['missing', 'people', 'same'],
  ['units', 'sales', 'same'],
  ['shots', 'people', 'clash'],
  ['shots', 'bullets', 'same'],
  ['men', 'women', 'clash'],
  ['men', 'people', 'related'],
  ['boys', 'girls', 'clash'],
  ['adults', 'kids', 'clash'],
  ['adults', 'people', 'related'],
  ['victims', 'gunmen', 'clash'],
])('%s and %s: %s', (a, b, fit) => {
  expect(fitItems(itemOf(a), itemOf(b))).toBe(fit);
  expect(fitItems(itemOf(b), itemOf(a))).toBe(fit);
});

test('an item that is not stated fits anything', () => {
  expect(fitItems(itemOf(null), itemOf('troops'))).toBe('unknown');
});

test.each([
  ['killed', 'died', 'same'],
  ['killed', 'injured', 'clash'],
  ['wounded', 'hurt', 'same'],
  ['killed', 'detained', 'clash'],
  ['deployed', 'massed', 'same'],
  ['rose', 'fell', 'clash'],
  ['shot', 'killed', 'other'],
  ['voted', 'painted', 'unknown'],
])('%s and %s: %s', (a, b, fit) => {
  const ids = [a, b].map((word) => [predicateOf(stemOf(word))].filter((id) => id !== 0));
  expect(fitPredicates(ids[0]!, ids[1]!)).toBe(fit);
});

test.each([
  ['soldiers', 'soldier'],
  ['massed', 'mass'],
  ['injuries', 'injure'],
  ['women', 'woman'],
  ['shot', 'shoot'],
  ['stopped', 'stop'],
  ['cities', 'city'],
  ['US', 'us'],
  ['glass', 'glass'],
  ['left', stemOf('leave')],
  ['houses', stemOf('house')],
  ['injury', stemOf('injures')],
])('the stem of %s is %s', (word, stem) => {
  expect(stemOf(word)).toBe(stem);
});

test.each([
  ['talks', 'negotiations', true],
  ['Ukrainian', 'Ukraine', true],
  ['Moscow', 'Russian', true],
  ['frontier', 'borders', true],
  ['Ukraine', 'Russia', false],
  ['bridges', 'schools', false],
])('%s and %s are one concept: %s', (a, b, expected) => {
  expect(conceptHash(stemOf(a)) === conceptHash(stemOf(b))).toBe(expected);
});
