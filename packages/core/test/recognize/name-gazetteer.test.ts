import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  longestPlaceAt,
  packPlace,
  placeCountry,
  placeKeyOf,
  placeKind,
  placeSize,
} from '../../src/recognize/name-gazetteer.ts';
import { at, placesOf, viewOf } from './view.ts';

test('a record gives back what was packed', () => {
  const number = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(number(5), number(7), number(300), (kind, size, country) => {
      const record = packPlace(kind, size, country);
      expect([placeKind(record), placeSize(record), placeCountry(record)]).toEqual([kind, size, country]);
    }),
  );
});

test.each([
  ['São Paulo', 'sao paulo', true],
  ['Rostov-on-Don', 'Rostov-On-Don', true],
  ['Côte d’Ivoire', "Cote d'Ivoire", true],
  ['St. Velm', 'St. Velm', true],
  ['Low Velm', 'Velm Low', false],
  ['Lowvelm', 'Low Velm', false],
])('%s and %s have one key: %s', (a, b, expected) => {
  expect(placeKeyOf(a) === placeKeyOf(b)).toBe(expected);
});

const places = placesOf({ Velm: 1, 'Velm am See': 2, 'Velm-Nord': 3, 'St. Velm': 4, 'a b c d e f': 5 });

test.each([
  ['in Velm today', 'Velm', 1, 1],
  ['in Velm am See today', 'Velm', 3, 2],
  ['in Velm am Fluss today', 'Velm', 1, 1],
  ['the Velm-Nord line', 'Velm', 3, 3],
  ['near St. Velm today', 'St.', 2, 4],
])('%s: the longest name wins', (text, first, length, record) => {
  const view = viewOf(text);
  expect(longestPlaceAt(places, view, at(view, first), view.words.length)).toEqual({ length, record });
});

test('a name ends where the search does, and unknown words begin none', () => {
  const view = viewOf('in Velm am See today');
  expect(longestPlaceAt(places, view, 1, 2)).toEqual({ length: 1, record: 1 });
  expect(longestPlaceAt(places, view, 0, 5)).toBeNull();
});
