import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotate, figuresIn } from './marked.ts';

const ones =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', 'thousand', 'million', 'billion'];

/** A whole number below a trillion in words, as the English or as the Americans say it. */
function spell(value: number, and: boolean): string {
  const groups = scales.map((scale, k) => [Math.floor(value / 1000 ** k) % 1000, scale] as const);
  return groups
    .filter(([group]) => group > 0)
    .reverse()
    .map(([group, scale]) => `${spellGroup(group, and)} ${scale}`.trim())
    .join(' ');
}

function spellGroup(value: number, and: boolean): string {
  const hundreds = value < 100 ? '' : `${ones[Math.floor(value / 100)]} hundred`;
  const rest = value % 100;
  const small =
    rest < 20 ? ones[rest]! : [tens[Math.floor(rest / 10)], ones[rest % 10]].filter(Boolean).join('-');
  return [hundreds, small].filter(Boolean).join(and ? ' and ' : ' ');
}

test('every number in words is read as what it says', () => {
  const number = fc.oneof(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999_999_999_999 }));
  fc.assert(
    fc.property(number, fc.boolean(), (value, and) => {
      const words = spell(value, and);
      const found = annotate(`They counted ${words} crates.`);
      expect(found.map(({ quote, figure }) => [quote, figure.value])).toEqual([[words, value]]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['one hundred one hundred', ['one hundred = 100', 'one hundred = 100']],
  ['twenty, thirty and forty', ['twenty = 20', 'thirty = 30', 'forty = 40']],
  ['twenty\nthree', ['twenty = 20', 'three = 3']],
  ['six hundred and, later, two', ['six hundred = 600', 'two = 2']],
  ['six thousand two million', ['six thousand = 6000', 'two million = 2000000']],
])('%s are as many numbers as there are', (text, expected) => {
  expect(figuresIn(`They counted ${text} crates.`)).toEqual(expected);
});
