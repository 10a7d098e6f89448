import { expect, test } from 'vitest';
import { csvRow } from '../../src/text/csv.ts';

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [[1, -5, 0.5, null, ''], '1,-5,0.5,,\r\n'],
  [['=1+1', '+1', '-5 degrees', '@a', '\t=1', 'a=1'], "'=1+1,'+1,'-5 degrees,'@a,'\t=1,a=1\r\n"],
  [['=A("x",1)'], '"\'=A(""x"",1)"\r\n'],
  [['a,b', 'c "d"', 'e\nf', ''], '"a,b","c ""d""","e\nf",\r\n'],
])('%j', (fields, expected) => {
  expect(csvRow(fields)).toBe(expected);
});
