import { expect, test } from 'vitest';
import { counted } from '../../src/text/words.ts';

test.each([
  [0, '0 sources'],
  [1, '1 source'],
  [999, '999 sources'],
  [1000, '1,000 sources'],
  [1_234_567, '1,234,567 sources'],
])('%i is told as %s', (count, told) => {
  expect(counted(count, 'source')).toBe(told);
});

test('a plural of its own', () => {
  expect(counted(12_345, 'person', 'people')).toBe('12,345 people');
});
