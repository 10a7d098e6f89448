import { expect, test } from 'vitest';
import { stemOf } from '../../src/duplicates/stems.ts';

test.each([
  ['waits', 'waited', true],
  ['ferry', 'Ferries', true],
  ['two', '2', true],
  ['100,000', '100000', true],
  ['U.S.', 'US', true],
  ['Đorđe', 'đorđe', true],
  ['café', 'cafe', true],
  ['us', 'U.S.', false],
  ['one', '1', false],
  ['12', '14', false],
  ['harbor', 'harvest', false],
])('%s and %s are the same: %s', (a, b, same) => {
  expect(stemOf(a) === stemOf(b)).toBe(same);
});
