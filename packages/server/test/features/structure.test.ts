import { expect, test } from 'vitest';
import { oneLine } from '../../src/features/structure.ts';

test.each([
  ['  Seven\r\n\tships ', 20, 'Seven ships'],
  ['Seven ships', 11, 'Seven ships'],
  ['Seven ships', 10, 'Seven shi…'],
  ['Seven 🚢 came', 8, 'Seven …'],
  ['Seven 🚢 came', 9, 'Seven 🚢…'],
])('%j in %i is %j', (text, length, line) => {
  expect(oneLine(text, length)).toBe(line);
});
