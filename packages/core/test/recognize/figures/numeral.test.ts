import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Numeral, readNumeral } from '../../../src/recognize/figures/numeral.ts';
import { annotate } from './marked.ts';

/** The value and the text of the numeral at the beginning of `text`. */
function read(text: string): readonly [number, string] {
  const numeral: Numeral = { end: 0, value: 0, shape: 0, plainUntil: 0 };
  readNumeral(text, 0, text.length, numeral);
  return [numeral.value, text.slice(0, numeral.end)];
}

test.each([
  ['1,234,567', 1_234_567, '1,234,567'],
  ['12,34,567', 1_234_567, '12,34,567'],
  ['1’200’000 x', 1_200_000, '1’200’000'],
  ['12\u00a0500 men', 12_500, '12\u00a0500'],
  ['1\u2009200\u2009000', 1_200_000, '1\u2009200\u2009000'],
  ['1.200.000', 1_200_000, '1.200.000'],
  ['12,5 %', 12.5, '12,5'],
  ['3.14', 3.14, '3.14'],
  ['.001', 0.001, '.001'],
  ['5½ metres', 5.5, '5½'],
  ['1,2,3', 1, '1'],
  ['300.', 300, '300'],
])('%s is %d', (text, value, written) => {
  expect(read(text)).toEqual([value, written]);
});

test('every number is read back from how it is written', () => {
  const writings = fc.tuple(
    fc.integer({ min: 0, max: 999_999_999 }),
    fc.constantFrom('en-US', 'en-IN', 'de-CH'),
  );
  fc.assert(
    fc.property(writings, ([value, locale]) => {
      const written = new Intl.NumberFormat(locale).format(value);
      expect(read(written)).toEqual([value, written]);
    }),
  );
});

test('a figure is found whatever the numeral', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 9_999_999 }), (value) => {
      const written = new Intl.NumberFormat('en-US').format(value);
      const found = annotate(`At least ${written} people left.`);
      expect(found.map(({ figure }) => [figure.value, figure.hedge])).toEqual([[value, 'at_least']]);
    }),
  );
});
