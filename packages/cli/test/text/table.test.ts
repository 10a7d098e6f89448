import { expect, test } from 'vitest';
import { paintOf } from '../../src/text/paint.ts';
import { cut, table, widthOf } from '../../src/text/table.ts';

test('columns are aligned, whatever is in them', () => {
  const rows = [
    ['1:2', 'Kyiv', 'a'],
    ['10:3', '東京', 'b'],
    ['7:1', '🌍', ''],
  ];
  expect(table(rows, [{ align: 'right' }, {}, {}], '> ')).toBe(
    ['>  1:2  Kyiv  a', '> 10:3  東京  b', '>  7:1  🌍', ''].join('\n'),
  );
});

test('color takes no room', () => {
  const paint = paintOf(true);
  const rows = [
    ['a', 'x'],
    ['bbb', 'y'],
  ];
  const colored = table(rows, [{ style: paint.figure }, {}]);
  expect(colored).toContain('\u001b[33m');
  expect(colored.split('\n').map(widthOf)).toEqual(table(rows, [{}, {}]).split('\n').map(widthOf));
});

test.each([
  ['short', 10, 'short'],
  ['much too long', 8, 'much to…'],
  ['東京都庁', 5, '東京…'],
  ['🌍🌍🌍', 4, '🌍…'],
])('%s in %i columns is %s', (text, limit, shown) => {
  expect(cut(text, limit)).toBe(shown);
  expect(widthOf(shown)).toBeLessThanOrEqual(limit);
});
