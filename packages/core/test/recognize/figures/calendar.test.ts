import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, endOfMonth, isoOf, partsOf, weekdayOf } from '../../../src/recognize/figures/calendar.ts';

const date = fc
  .tuple(
    fc.integer({ min: 1800, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => isoOf(year, month, day));

test('days go there and back, and seven of them keep the weekday', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
      expect(addDays(addDays(day, days), -days)).toBe(day);
      expect(weekdayOf(addDays(day, 7))).toBe(weekdayOf(day));
    }),
  );
});

test.each([
  ['2022-01-11', 2],
  ['2000-02-29', 2],
])('%s is weekday %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
  expect(isoOf(partsOf(day).year, partsOf(day).month, partsOf(day).day)).toBe(day);
});

test('February has 29 days every four years, but for most centuries', () => {
  expect([1900, 2000, 2023, 2024].map((year) => endOfMonth(year, 2))).toEqual([28, 29, 28, 29]);
});
