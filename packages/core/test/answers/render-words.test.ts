import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from '../../src/answers/render-words.ts';
import { articleFromText, type Figure, figureText, sourceName, statedText } from '../../src/index.ts';

const none: Pick<Figure, 'value' | 'min' | 'max' | 'hedge' | 'unit'> = {
  value: null,
  min: null,
  max: null,
  hedge: null,
  unit: null,
};

test.each([
  [{ value: 100_000, hedge: 'about' }, 'about 100,000'],
  [{ value: 1, unit: 'hour' }, '1 hour'],
  [{ value: 9, unit: 'hour', hedge: 'nearly' }, 'nearly 9 hours'],
  [{ value: 6.5, unit: 'foot' }, '6.5 feet'],
  [{ value: 3, unit: 'century' }, '3 centuries'],
  [{ value: 3, unit: 'inch' }, '3 inches'],
  [{ value: 2, unit: 'times' }, '2 times'],
  [{ value: 50, unit: 'barrel per day' }, '50 barrels per day'],
  [{ value: 7.25, unit: 'percent', hedge: 'up_to' }, 'up to 7.25 percent'],
  [{ value: 48_000_000, unit: 'USD' }, '48,000,000 USD'],
  [{ value: 3.2, unit: 'USD per tonne' }, '3.2 USD per tonne'],
  [{ value: 0.125, unit: 'ratio' }, '12.5 percent'],
  [{ value: 3, unit: 'ratio' }, '3 to 1'],
  [{ value: 24.1, unit: 'per euro' }, '24.1 per euro'],
  [{ min: 5, max: 7 }, '5 to 7'],
  [{ min: 1000 }, '1,000 or more'],
  [{ max: 30, unit: 'day' }, 'up to 30 days'],
  [{ value: 1e21 }, '1e+21'],
  [{ value: -12_000 }, '-12,000'],
] as const)('%o reads %s', (parts, text) => {
  expect(figureText({ ...none, ...parts } as Figure)).toBe(text);
});

test('a source is called by its outlet and date, else by its file', () => {
  expect(sourceName(articleFromText('', { path: 'x/a.txt', outlet: 'Herald', date: '2026-03-09' }))).toBe(
    'Herald, 2026-03-09',
  );
  expect(sourceName(articleFromText('', { path: 'x/a.txt' }))).toBe('a.txt');
});

test.each([
  ['nine hours', 'nearly', 'machine', 'nearly nine hours'],
  ['Seven dredgers', 'at_least', 'machine', 'at least seven dredgers'],
  ['Seven', null, 'machine', 'Seven'],
  ['US$40', 'over', 'machine', 'more than US$40'],
  ['$48\nmillion', null, 'machine', '$48 million'],
  ['nine', 'about', 'human', 'about 12'],
] as const)('%j is told as its source puts it', (quote, hedge, origin, text) => {
  expect(statedText({ quote, origin, figure: { ...none, value: 12, hedge } as Figure })).toBe(text);
});

test('a text is shortened at a word, and never inside a character', () => {
  expect(shortened('the old ferry', 13)).toBe('the old ferry');
  expect(shortened('the old ferry', 10)).toBe('the old…');
  const pieces = fc.array(fc.constantFrom('😀', 'a', ' ', 'boats'), { maxLength: 20 });
  fc.assert(
    fc.property(pieces, fc.integer({ min: 2, max: 20 }), (parts, limit) => {
      const text = parts.join('');
      const short = shortened(text, limit);
      expect(short).not.toMatch(/\p{Cs}/u);
      if (short !== text) {
        expect(short.length).toBeLessThanOrEqual(limit + 1);
        expect(text.startsWith(short.slice(0, -1))).toBe(true);
      }
    }),
  );
});
