import fc from 'fast-check';
import { expect, test } from 'vitest';
import { denotationOf, ratioOf, relate } from '../../../src/corpus/facts/denotation.ts';
import type { Hedge } from '../../../src/model/figure.ts';
import { figureOf } from './marked.ts';

function relation(a: string, b: string): string {
  const read = (given: string) => {
    const [quote = '', ...mark] = given.split('|');
    return denotationOf(figureOf(quote, mark.join('|')))!;
  };
  return relate(read(a), read(b));
}

test.each([
  ['100,000|about; troops', '100,000|; troops', 'same'],
  ['100,000|about; troops', '100,000|over; troops', 'compatible'],
  ['100,000|nearly; troops', '100,000|over; troops', 'bound-clash'],
  ['100,000|nearly; troops', '100,000|at_least; troops', 'bound-clash'],
  ['100,000|up_to; troops', '100,000|over; troops', 'bound-clash'],
  ['tens|; troops; min=10000; max=100000', '100,000|over; troops', 'compatible'],
  ['tens|; troops; min=10000; max=100000', '130,000|; troops', 'compatible'],
  ['dozens|; people; min=12; max=120', '13,000|; people', 'disagree'],
  ['12|; people', '14|; people', 'disagree'],
  ['12|; people', '12|; people', 'same'],
  ['12|at_least; people', '14|; people', 'compatible'],
  ['14|at_least; people', '12|; people', 'disagree'],
  ['12|over; people', '30|; people', 'disagree'],
  ['7|;; unit=hour', '8|nearly;; unit=hour', 'disagree'],
  ['7|;; unit=hour', '8|;; unit=hour', 'disagree'],
  ['90|;; unit=minute', '1.5|;; unit=hour', 'same'],
  ['10|;; unit=mile', '16|;; unit=kilometer', 'compatible'],
  ['5.1|;; unit=percent', '5|;; unit=percent', 'compatible'],
  ['5.1|;; unit=percent', '6.7|;; unit=percent', 'disagree'],
  ['54|;; unit=percent', '48|;; unit=percent', 'disagree'],
  ['2|;; unit=hour; min=2; max=3', '3|;; unit=hour', 'compatible'],
  ['2|;; unit=hour; min=2; max=3', '4|;; unit=hour', 'disagree'],
  ['5,800|; people', '5,850|; people', 'compatible'],
  ['5,800|; people', '6,000|; people', 'compatible'],
  ['5,800|; people', '6,400|; people', 'disagree'],
])('%s against %s: %s', (a, b, expected) => {
  expect(relation(a, b)).toBe(expected);
  expect(relation(b, a)).toBe(expected);
});

test('a figure without a finite number denotes nothing', () => {
  expect(denotationOf({ ...figureOf('1', '; people'), value: null })).toBeNull();
  expect(denotationOf({ ...figureOf('1', '; people'), value: Number.POSITIVE_INFINITY })).toBeNull();
});

test('every interval holds its own value, and every figure agrees with itself', () => {
  const hedges: readonly (Hedge | null)[] = [null, 'about', 'nearly', 'over', 'at_least', 'under', 'up_to'];
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e12, noNaN: true }),
      fc.constantFrom(...hedges),
      (value, hedge) => {
        const denotation = denotationOf({ ...figureOf('1', '; people'), value, hedge })!;
        expect(denotation.low).toBeLessThanOrEqual(value);
        expect(denotation.high).toBeGreaterThanOrEqual(value);
        expect(relate(denotation, denotation)).toBe('same');
      },
    ),
  );
});

test('the ratio of two values does not depend on their order', () => {
  const [two, five] = ['2', '5'].map((quote) => denotationOf(figureOf(quote, '; people'))!);
  expect(ratioOf(two!, five!)).toBe(2.5);
  expect(ratioOf(five!, two!)).toBe(2.5);
  expect(ratioOf(two!, denotationOf(figureOf('0', '; people'))!)).toBe(Number.POSITIVE_INFINITY);
});
