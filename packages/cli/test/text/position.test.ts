import { articleFromText } from '@tickmark/core';
import { describe, expect, test } from 'vitest';
import { Stop } from '../../src/problem.ts';
import { offsetAt, parsePosition } from '../../src/text/position.ts';

const article = articleFromText('Ferry 🚢 strike\r\n\r\nNobody sails.', { path: 'a.txt' });

describe('a typed place', () => {
  test.each([
    ['a.txt:3:1', 'a.txt', 3, 1],
    ['in/a b.txt:12:40', 'in/a b.txt', 12, 40],
    ['C:\\in\\a.txt:1:2', 'C:\\in\\a.txt', 1, 2],
    ['a:1:2:3', 'a:1', 2, 3],
  ])('%s', (given, file, line, column) => {
    expect(parsePosition(given)).toEqual({ given, file, line, column });
  });

  test.each(['a.txt', 'a.txt:3', ':3:1', 'a.txt:x:1', 'a.txt:3:', 'a.txt:1234567890:1'])(
    '%s is none',
    (given) => {
      expect(() => parsePosition(given)).toThrow(Stop);
    },
  );
});

describe('its offset', () => {
  test.each([
    [1, 1, 'F'],
    [1, 9, ' '],
    [3, 1, 'N'],
    [3, 13, '.'],
  ])('%i:%i', (line, column, letter) => {
    expect(article.text[offsetAt(article, { given: 'x', file: 'a.txt', line, column })]).toBe(letter);
  });

  test.each([
    [4, 1, 'the file has 3 lines'],
    [0, 1, 'the file has 3 lines'],
    [2, 2, 'line 2 has 0 columns'],
    [1, 0, 'line 1 has 15 columns'],
    [3, 15, 'line 3 has 13 columns'],
  ])('%i:%i is none: %s', (line, column, reason) => {
    expect(() => offsetAt(article, { given: 'x', file: 'a.txt', line, column })).toThrow(
      expect.objectContaining({ problem: { code: 'bad-position', given: 'x', reason } }),
    );
  });
});
