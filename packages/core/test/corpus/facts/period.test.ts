import { expect, test } from 'vitest';
import { areOtherPeriods, type Period, periodOf } from '../../../src/corpus/facts/period.ts';

/** The period of a figure marked `#` in the stems of a sentence; a bar ends its clause. */
function period(sentence: string): Period {
  const stems = sentence.split(' ');
  const at = stems.indexOf('#');
  const from = stems.lastIndexOf('|', at);
  const bar = stems.indexOf('|', at);
  const to = bar < 0 ? stems.length : bar;
  return periodOf(stems.map((stem, i) => ({ stem, distance: Math.abs(i - at), isOwn: from < i && i < to })));
}

const years: readonly (readonly [string, number])[] = [
  ['the mill earned # in 2014', 2014],
  ['for fiscal 2015 the mill plan #', 2015],
  ['it earned # in 2014 and # in 2015', 2014],
  ['the law of 2012 cost #', 0],
  ['since 2012 the mill lost #', 0],
  ['the mill earned #', 0],
  // Another clause tells of the whole sentence only where it is the only one that does.
  ['in 2014 the mill made # shoe | and # hat', 2014],
  ['the mill made # shoe | while in 2013 it sold # hat', 2013],
  ['the mill made # shoe | in 2013 it made hat | in 2014 glove', 0],
];

test.each(years)('%s: year %i', (sentence, year) => {
  expect(period(sentence).year).toBe(year);
});

const pairs: readonly (readonly [string, string, boolean])[] = [
  ['# ship in the first quarter', '# ship in q1', false],
  ['# ship in the first quarter', '# ship in the december quarter', true],
  ['# ship in the march quarter', 'for q1 2015 # ship', false],
  ['# ship in q4', '# ship in the final quarter', false],
  ['# ship in the first half', '# ship in the second half', true],
  ['# ship in q1 2014', '# ship in q1 2015', true],
  ['# ship in q1', '# ship in 2015', false],
  ['a quarter of # ship', '# ship in the first quarter', false],
  ['# ship', '# ship in the first quarter', false],
  ['in its latest quarter it earned #', '# in annual revenue', true],
  ['for the first six month it reported #', 'in its latest quarter it earned #', true],
  ['in fiscal 2014 it earned #', '# in annual revenue', false],
];

test.each(pairs)('%s, %s: other periods is %s', (a, b, other) => {
  const [first, second] = [period(a), period(b)];
  expect(areOtherPeriods(first, second)).toBe(other);
  expect(areOtherPeriods(second, first)).toBe(other);
});
