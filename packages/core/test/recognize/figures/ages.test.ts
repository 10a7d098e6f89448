import { expect, test } from 'vitest';
import { annotate } from './marked.ts';

/** The ages that a text states. */
function ages(text: string): (number | null)[] {
  return annotate(text)
    .filter(({ figure }) => figure.item === 'age')
    .map(({ figure: { value, max } }) => value ?? max);
}

test.each([
  ['Ilse Maron, 71, kept bees.', [71]],
  ['Her sons, aged 9 and 12, helped.', [9, 12]],
  ['A 31-year-old baker was held.', [31]],
  ['The chapel is 400 years old.', [400]],
  ['The calf, three months old, survived.', [3]],
  ['Nobody under the age of 16 may drive.', [16]],
  ['Children under 5 travel free.', [5]],
  ['He turned 40 in May.', [40]],
  ['Pupils aged between 6 and 11 sang.', [11]],
  ['Of the dead, 30 were children under five and 74 were women.', [5]],
  ['Three men aged 19, 20 and 23 were held.', [19, 20, 23]],
  ['In Lunden, 42 houses burned.', []],
  ['The state kept people under 12 governors poor.', []],
  ['On Monday, 42, then 50 came.', []],
  ['Boats under 5 tonnes may pass.', []],
  ['The firm, 300 strong, moved.', []],
])('%s', (text, expected) => {
  expect(ages(text)).toEqual(expected);
});
