import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseValue } from '../../../src/commands/figure-input.ts';

test.each([
  ['120,000', { value: 120000, min: null, max: null }],
  ['1.5', { value: 1.5, min: null, max: null }],
  ['40-50', { value: null, min: 40, max: 50 }],
  ['40 to 50', { value: null, min: 40, max: 50 }],
  ['1,000–2,000', { value: null, min: 1000, max: 2000 }],
])('reads %s', (text, value) => {
  expect(parseValue(text)).toEqual(value);
});

test.each(['', 'many', '12,00', '50-40', '1-2-3', '-5', '1.', '1,2345'])('refuses %j', (text) => {
  expect(parseValue(text)).toBeNull();
});

test('reads every whole number as English writes it', () => {
  fc.assert(fc.property(fc.nat(), (number) => parseValue(number.toLocaleString('en-US'))?.value === number));
});
