import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../src/export/csv-text.ts';

test('any rows come back', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', ',', '\r\n', 'a\rb', ' x ', '😀', '""'));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      expect(readCsv(writeCsv(table)).map(({ cells }) => cells)).toEqual(table);
    }),
  );
});

test.each([
  [
    'a,b\n\n"c\nd",e',
    [
      ['a', 'b'],
      ['c\nd', 'e'],
    ],
    [1, 3],
  ],
  ['a,"b', [['a', 'b']], [1]],
  ['a,"b"c,', [['a', 'bc', '']], [1]],
  ['', [], []],
])('%j', (text, cells, lines) => {
  const rows = readCsv(text);
  expect(rows.map((row) => row.cells)).toEqual(cells);
  expect(rows.map((row) => row.line)).toEqual(lines);
});
