import { expect, test } from 'vitest';
import { annotate } from './marked.ts';

test.each([
  ['Prices rose 3 percent.', ['up']],
  ['Output fell by roughly a fifth, to about 310,000 barrels.', ['down', 'down']],
  ['The rate was cut from 5 to 4 percent.', ['down', 'down']],
  ['It posted a 12 percent drop.', ['down']],
  ['Crude was up 19 cents.', ['up']],
  ['Up to 40 people were there.', [null]],
  ['The firm has 40 trucks.', [null]],
  ['Rents climbed 7 percent; wages slipped 2 percent.', ['up', 'down']],
  ['Exports plunged by $4 billion.', ['down']],
  ['The fare was raised to 3 euros.', ['up']],
  ['Profit shrank to $9 million.', ['down']],
  ['There was a 5 percent increase.', ['up']],
  ['Some 12 percent rose early.', [null]],
  ['The village gained 12 teachers.', [null]],
  ['They lost 12 soldiers.', [null]],
])('%s', (text, expected) => {
  expect(annotate(text).map(({ figure }) => figure.direction)).toEqual(expected);
});
