import { expect, test } from 'vitest';
import { sameGivenName } from '../../src/recognize/given-names.ts';

test.each([
  ['sergei', 'sergey', true],
  ['vladimir', 'volodymyr', true],
  ['mohammed', 'muhammad', true],
  ['bob', 'robert', true],
  ['unheard', 'unheard', true],
  ['ann', 'beth', false],
  ['bob', 'unheard', false],
])('%s and %s are forms of one: %s', (a, b, expected) => {
  expect(sameGivenName(a, b)).toBe(expected);
  expect(sameGivenName(b, a)).toBe(expected);
});
