import { expect, test } from 'vitest';
import { countries } from '../../src/recognize/countries.ts';
import { packPlace } from '../../src/recognize/name-gazetteer.ts';
import { asName, knownPlaceRecord, placeRecord } from '../../src/recognize/place-records.ts';
import { placesOf } from './view.ts';

const peru = 1 + countries.findIndex(({ code }) => code === 'PE');
const places = placesOf({
  'São Velm': packPlace(2, 3, peru),
  'Lake Velm': packPlace(3, 3, 0),
  Kiev: packPlace(2, 5, peru),
});

test.each([
  ['Sao Velm', { name: 'Sao Velm', country: 'PE', kind: 'city' }],
  ['SÃO VELM', { name: 'São Velm', country: 'PE', kind: 'city' }],
  ['the Lake\nVelm', { name: 'Lake Velm', country: null, kind: 'water' }],
  ['Nowhere', null],
  ['', null],
])('%j is what the gazetteer has', (form, expected) => expect(placeRecord(form, places)).toEqual(expected));

test.each([
  ['U.S.', 'United States', 'US'],
  ['the United States', 'United States', 'US'],
  ['Kiev', 'Kyiv', 'UA'],
  ['KYIV', 'Kyiv', 'UA'],
  ['Côte d’Ivoire', 'Ivory Coast', 'CI'],
])('%s is %s by our own tables, which win', (form, name, country) => {
  expect(placeRecord(form, places)).toMatchObject({ name, country });
});

test('our own tables alone know no towns of the gazetteer', () => {
  expect(knownPlaceRecord('São Velm')).toBeNull();
  expect(knownPlaceRecord('kyiv')?.name).toBe('Kyiv');
});

test.each([
  ['KYIV', 'Kyiv'],
  ['RIO-VELM', 'Rio-Velm'],
  ['NEW YORK', 'New York'],
  ['U.S.S.R.', 'U.S.S.R.'],
  ['USA', 'USA'],
  ['McLow', 'McLow'],
])('%s is shown as %s', (form, name) => expect(asName(form)).toBe(name));
