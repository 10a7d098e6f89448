import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/recognize/figures/calendar.ts';
import { recognizeFigures } from '../../../src/recognize/figures.ts';
import { articleOf } from './marked.ts';

/** The time of the last figure of a text, in an article of Tuesday, January 11, 2022. */
function timeIn(text: string, date = '2022-01-11'): string | null {
  const { time } = recognizeFigures(articleOf(text, date), []).at(-1)!.figure;
  return time === null ? null : `${time.text}: ${time.from ?? ''} to ${time.to ?? ''}`;
}

const wells = '9 wells ran dry.';

const rules: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  months: [
    [`In March 2014 ${wells}`, 'March 2014: 2014-03-01 to 2014-03-31'],
    [`In March, ${wells}`, 'March: 2021-03-01 to 2021-03-31'],
    [`In March ${wells}`, 'March: 2021-03-01 to 2021-03-31'],
    [`In late March ${wells}`, 'late March: 2021-03-01 to 2021-03-31'],
    [`In December ${wells}`, 'December: 2021-12-01 to 2021-12-31'],
    [`In May last year ${wells}`, 'May last year: 2021-05-01 to 2021-05-31'],
    [`In January this year ${wells}`, 'January this year: 2022-01-01 to 2022-01-31'],
    ['Nine wells may run dry.', null],
    ['They march past 9 wells.', null],
  ],
  days: [
    [`On 3 March ${wells}`, '3 March: 2021-03-03 to 2021-03-03'],
    [`On March 3, ${wells}`, 'March 3: 2021-03-03 to 2021-03-03'],
    [`On March 3rd, 2020, ${wells}`, 'March 3rd, 2020: 2020-03-03 to 2020-03-03'],
    [`On 3rd March 2020 ${wells}`, '3rd March 2020: 2020-03-03 to 2020-03-03'],
    [`On the 3rd of March ${wells}`, '3rd of March: 2021-03-03 to 2021-03-03'],
    [`On Sunday 9 January ${wells}`, '9 January: 2022-01-09 to 2022-01-09'],
    [`On Feb. 29, ${wells}`, 'Feb. 29: 2020-02-29 to 2020-02-29'],
    [`On June 31, ${wells}`, 'June 31:  to '],
    [`Today ${wells}`, 'Today: 2022-01-11 to 2022-01-11'],
    [`Last night ${wells}`, 'Last night: 2022-01-10 to 2022-01-10'],
    [`This morning ${wells}`, 'This morning: 2022-01-11 to 2022-01-11'],
    [`Last but not least, ${wells}`, null],
  ],
  weekdays: [
    [`On Tuesday ${wells}`, 'On Tuesday: 2022-01-11 to 2022-01-11'],
    [`Last Tuesday ${wells}`, 'Last Tuesday: 2022-01-04 to 2022-01-04'],
    [`Last Monday ${wells}`, 'Last Monday: 2022-01-10 to 2022-01-10'],
    [`This Monday ${wells}`, 'This Monday: 2022-01-10 to 2022-01-10'],
    [`This Friday ${wells}`, 'This Friday: 2022-01-14 to 2022-01-14'],
    [`Next Friday ${wells}`, 'Next Friday: 2022-01-14 to 2022-01-14'],
    [`Since Monday ${wells}`, 'Since Monday: 2022-01-10 to '],
  ],
  years: [
    [`In 2019 ${wells}`, '2019: 2019-01-01 to 2019-12-31'],
    [`In mid-2019 ${wells}`, 'mid-2019: 2019-01-01 to 2019-12-31'],
    [`From 2010 to 2015 ${wells}`, 'From 2010 to 2015: 2010-01-01 to 2015-12-31'],
    ['It had 9 wells in 2007-08.', '2007-08: 2007-01-01 to 2008-12-31'],
    [`Since the 1990s ${wells}`, 'Since the 1990s: 1990-01-01 to '],
    [`In the 1800s ${wells}`, '1800s: 1800-01-01 to 1899-12-31'],
    [`Last decade ${wells}`, 'Last decade: 2010-01-01 to 2019-12-31'],
  ],
  parts: [
    [`In Q3 2021 ${wells}`, 'Q3 2021: 2021-07-01 to 2021-09-30'],
    [`In the second quarter ${wells}`, 'second quarter: 2022-04-01 to 2022-06-30'],
    [`In Q5 ${wells}`, null],
    [`In the third half ${wells}`, null],
    [`Last winter ${wells}`, 'Last winter: 2021-12-01 to 2022-02-28'],
    [`Next winter ${wells}`, 'Next winter: 2022-12-01 to 2023-02-28'],
    [`This spring ${wells}`, 'This spring: 2022-03-01 to 2022-05-31'],
  ],
  counted: [
    [`A month ago ${wells}`, 'A month ago: 2021-12-01 to 2021-12-31'],
    [`A year earlier ${wells}`, 'A year earlier: 2021-01-01 to 2021-12-31'],
    [`Ten days ago ${wells}`, 'Ten days ago: 2022-01-01 to 2022-01-01'],
    [`In the last three months ${wells}`, 'last three months: 2021-10-11 to 2022-01-11'],
    [`In the past year ${wells}`, 'past year: 2021-01-11 to 2022-01-11'],
    [`The month before, ${wells}`, 'The month before: 2021-12-01 to 2021-12-31'],
    [`Ten days later ${wells}`, null],
  ],
  nearest: [
    ['It sold 12 cars in 2010 and 14 cars in 2015.', '2015: 2015-01-01 to 2015-12-31'],
    ['It had 12 wells in 2010, up from 9 in 2005.', '2005: 2005-01-01 to 2005-12-31'],
    ['In 2010 it had 12 wells and 14 mills.', '2010: 2010-01-01 to 2010-12-31'],
    ['In 2010 and 2011 it lost 9 wells.', '2011: 2011-01-01 to 2011-12-31'],
    ['It ran dry in 2019; 9 wells are left.', '2019: 2019-01-01 to 2019-12-31'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(timeIn(text)).toBe(expected);
  });
});

const date = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => isoOf(year, month, day));
const words = fc.constantFrom(
  ...'on in last next this since by until from to between and the 9 31 29 30th of Feb. March May June 2019 Monday'.split(
    ' ',
  ),
  ...'year month weeks days ago earlier summer winter third quarter half night yesterday two past early mid - ,'.split(
    ' ',
  ),
);

test('whatever is said, both ends are days of the calendar, the first not after the last', () => {
  fc.assert(
    fc.property(date, fc.array(words, { maxLength: 12 }), (day, said) => {
      const text = `They saw 12 goats ${said.join(' ')} and 14 hens.`;
      for (const { figure } of recognizeFigures(articleOf(text, day), [])) {
        const ends = [figure.time?.from, figure.time?.to].filter((end) => typeof end === 'string');
        for (const end of ends) expect(new Date(end).toISOString().slice(0, 10)).toBe(end);
        expect(ends).toEqual(ends.toSorted());
      }
    }),
    { numRuns: 1000 },
  );
});
