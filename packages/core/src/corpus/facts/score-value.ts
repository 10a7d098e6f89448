import type { Figure } from '../../model/figure.ts';
import { withLetters } from '../../text/letters.ts';
import type { FigureRecord } from './figure-record.ts';
import { fitItems, isGeneric } from './items.ts';
import { type Add, isCount, type Values } from './pair.ts';
import { fitPredicates, isAboutPeople } from './predicates.ts';

/** Values that differ by no more than this may be one value told roughly. */
const nearRatio = 1.2;

/** Tolls are counted anew for this many days. */
const longestCount = 5;

/** What the values of two figures tell; weak where they are the same, and what it costs that they differ. */
export function addValue(a: FigureRecord, b: FigureRecord, { relation, ratio }: Values, add: Add): void {
  if (ratio === 1) add('same-value', surpriseOf(a.annotation.figure));
  else if (isSize(a) && isSize(b)) add('far-value', -5.5);
  else if (isFarFloor(a, b, ratio)) add('far-value', farnessOf(ratio) - othernessOf(a, b, ratio));
  else if (relation === 'compatible') add('near-value', isVague(a) || isVague(b) ? -0.25 : 0.25);
  else add('far-value', farnessOf(isRevision(a, b) ? Math.sqrt(ratio) : ratio) - othernessOf(a, b, ratio));
}

/** "At least seven" allows twenty, but who knows of twenty does not say so. Sums are told with less care. */
function isFarFloor(a: FigureRecord, b: FigureRecord, ratio: number): boolean {
  const [low, high] = [a.denotation, b.denotation].sort((x, y) => x.point - y.point);
  if (low!.bound !== 'above' || high!.bound === 'range' || ratio <= farFloor) return false;
  return isCount(a) || a.annotation.figure.base?.unit === 'second';
}

const farFloor = 2.5;

/**
 * What it costs beyond that to be a measure: a story has many sums, sizes and distances, each of another thing. What it tells
 * of took one time, and that is told as seven hours and as nearly eight.
 */
function othernessOf(a: FigureRecord, b: FigureRecord, ratio: number): number {
  if (isCount(a)) return a.sole === false || b.sole === false ? severalCost(a, b) : 0;
  if (tellsApart(a, b)) return 5;
  return a.annotation.figure.base?.unit === 'second' && ratio <= nearRatio ? 0 : 0.5;
}

/** An article that gives several numbers for such things has another one for each of them, unless the same happened to both. */
function severalCost(a: FigureRecord, b: FigureRecord): number {
  return fitPredicates(a.predicates, b.predicates) === 'same' ? 0 : 1;
}

/** Two prices of a market are of two moments, and what is called by its size is another thing where the size is another. */
function tellsApart(a: FigureRecord, b: FigureRecord): boolean {
  return (a.quoted && b.quoted) || (isSize(a) && isSize(b));
}

const writtenAsSize = withLetters(String.raw`^[\d.]+-\p{L}`);

/** `4-inch`, not `seven-day`. */
function isSize({ annotation: { figure, quote } }: FigureRecord): boolean {
  return figure.base !== null && figure.base.unit !== 'second' && writtenAsSize.test(quote);
}

/**
 * A toll counted later is higher: what becomes of people adds up from day to day. What else is counted once only by each article
 * (schools that are shut, homes in the dark) may be more or fewer on another day.
 */
function isRevision(a: FigureRecord, b: FigureRecord): boolean {
  const [first, second] = a.source.day < b.source.day ? [a, b] : [b, a];
  const days = second.source.day - first.source.day;
  if (!(0 < days && days <= longestCount)) return false;
  if (
    a.sole === true &&
    b.sole === true &&
    isCount(a) &&
    !isGeneric(a.item) &&
    fitItems(a.item, b.item) === 'same'
  )
    return true;
  const isLater = first.denotation.point < second.denotation.point;
  return isLater && a.predicates.some((id) => isAboutPeople(id) && b.predicates.includes(id));
}

/** "Dozens" fits nearly anything. */
function isVague({ denotation: { bound } }: FigureRecord): boolean {
  return bound === 'range';
}

/** What it costs that two values differ: revised and disputed numbers are seldom twice, hardly ever five times another. */
export function farnessOf(ratio: number): number {
  if (ratio <= nearRatio) return -0.5;
  if (ratio <= 1.5) return -1;
  if (ratio <= 2.5) return -2;
  return ratio <= 5 ? -3 : -5;
}

/** How telling it is that two sources give this very value: nothing for one person, little for 2, much for 5,873. */
export function surpriseOf({ value, unit }: Figure): number {
  if (value === null) return 0.25;
  const size = Math.abs(value);
  if (size <= 4 && unit === null) return size <= 1 ? 0 : 0.5;
  const digits = digitsOf(size);
  const points = digits >= 3 ? 2 : digits === 2 ? 1.5 : 1;
  return size <= 4 ? points - 0.5 : 1000 <= size || (unit !== null && digits > 1) ? points + 0.5 : points;
}

/** How many digits a number has between the zeros before and after them. */
function digitsOf(size: number): number {
  if (!Number.isInteger(size) || 1e12 <= size) return digitsInText(size);
  let rest = size;
  while (rest > 0 && rest % 10 === 0) rest /= 10;
  let digits = 0;
  for (; rest >= 1; rest = Math.floor(rest / 10)) digits++;
  return digits;
}

function digitsInText(size: number): number {
  return String(Number(size.toPrecision(12)))
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;
}
