import { expect, test } from 'vitest';
import { csvRow } from '../../src/text/csv.ts';

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'c "d"', 'e\nf', ''], '"a,b","c ""d""","e\nf",\r\n'],
])('%j', (fields, expected) => {
  expect(csvRow(fields)).toBe(expected);
});
