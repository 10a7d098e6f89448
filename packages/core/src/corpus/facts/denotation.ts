import type { Figure } from '../../model/figure.ts';

/** The values a figure allows, in the base unit: from `low` to `high`, `point` where it names one value. */
export interface Denotation {
  readonly low: number;
  readonly high: number;
  /** The value as stated, or the middle of a range; for comparing sizes. */
  readonly point: number;
  /** Which side of `point` the hedge allows: below, above, either or none. */
  readonly bound: 'below' | 'above' | 'around' | 'exact' | 'range';
}

/** How two statements of one quantity stand to each other. */
export type ValueRelation = 'same' | 'compatible' | 'bound-clash' | 'disagree';

/** How far a soft bound reaches: nobody writes "nearly 100" for 60, or "more than 100" for 300. */
const nearlyReach = 0.85;
const overReach = 2;
const aboutReach = 0.1;
const vagueReach = 10;

/** The interval a figure denotes, hedge and rounding included; null when it states no finite number. */
export function denotationOf(figure: Figure): Denotation | null {
  const scale = (amount: number): number =>
    figure.base === null ? amount : amount * figure.base.factor + figure.base.offset;
  if (figure.value === null) return rangeOf(figure, scale);
  const point = scale(figure.value);
  if (!Number.isFinite(point)) return null;
  const rounding = Math.abs(scale(figure.value + roundingOf(figure.value, isCount(figure))) - point);
  return hedged(figure, point, rounding);
}

function hedged(figure: Figure, point: number, rounding: number): Denotation {
  const size = Math.abs(point);
  // "Nearly eight hours" is more than seven and a half.
  const half = ((lastDigitUnit(Math.abs(figure.value!)) / 2) * size) / Math.abs(figure.value!);
  switch (figure.hedge) {
    case 'about': {
      const slack = Math.max(size * aboutReach, rounding);
      return { low: point - slack, high: point + slack, point, bound: 'around' };
    }
    case 'nearly':
      return { low: Math.max(point * nearlyReach, point - half), high: point, point, bound: 'below' };
    case 'under':
    case 'up_to':
      return { low: Math.min(0, point), high: point, point, bound: 'below' };
    case 'over':
      return { low: point, high: point + Math.max(size * (overReach - 1), rounding), point, bound: 'above' };
    case 'at_least':
      return { low: point, high: Number.POSITIVE_INFINITY, point, bound: 'above' };
    default:
      return { low: point - rounding, high: point + rounding, point, bound: 'exact' };
  }
}

function rangeOf(figure: Figure, scale: (amount: number) => number): Denotation | null {
  if (figure.min === null && figure.max === null) return null;
  const first = scale(figure.min ?? figure.max!);
  const second = scale(figure.max ?? figure.min!);
  const low = Math.min(first, second);
  const high = Math.max(first, second);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  // "Tens of thousands" is a floor: 120,000 does not contradict it, 12 million does.
  const vague = 5 * low <= high && figure.hedge === null;
  return {
    low,
    high: vague ? high * vagueReach : high,
    point: vague ? low * Math.sqrt(high / Math.max(low, 1)) : (low + high) / 2,
    bound: 'range',
  };
}

function isCount(figure: Figure): boolean {
  return figure.unit === null;
}

/**
 * Half of what the last stated digit is worth. People and things below a hundred are counted one by one; a bare `100,000` or
 * `3,000` is read as rounded to a twentieth, not to half of itself.
 */
function roundingOf(value: number, count: boolean): number {
  const size = Math.abs(value);
  if (size === 0 || (count && size < 100 && Number.isInteger(size))) return 0;
  const unit = lastDigitUnit(size);
  return Math.min(unit / 2, Math.max(size * 0.05, count ? 0 : Math.min(unit / 2, 0.5)));
}

/** What the last digit that is not a trailing zero is worth: 100 for 5,800; 0.1 for 5.1. */
function lastDigitUnit(size: number): number {
  const digits = size.toExponential(6);
  const exponent = Number(digits.slice(digits.indexOf('e') + 1));
  const mantissa = digits.slice(0, digits.indexOf('e')).replace('.', '').replace(/0+$/, '');
  return 10 ** (exponent - Math.max(0, mantissa.length - 1));
}

/** How two denotations of one quantity stand to each other. */
export function relate(a: Denotation, b: Denotation): ValueRelation {
  if (sameValue(a, b) && soft(a) && soft(b)) return 'same';
  if (sameValue(a, b) && a.bound === b.bound) return 'same';
  if (sameValue(a, b)) return clashes(a, b) || clashes(b, a) ? 'bound-clash' : 'compatible';
  return disjoint(a, b) ? 'disagree' : 'compatible';
}

function sameValue(a: Denotation, b: Denotation): boolean {
  return Math.abs(a.point - b.point) <= 1e-6 * Math.max(Math.abs(a.point), Math.abs(b.point));
}

function soft(a: Denotation): boolean {
  return a.bound === 'exact' || a.bound === 'around';
}

/** "Nearly 100,000" and "more than 100,000" cannot both hold. */
function clashes(a: Denotation, b: Denotation): boolean {
  return a.bound === 'below' && b.bound === 'above';
}

/** Intervals apart; where they only touch at a rounding edge (7.5 between 7 and 8 hours) they are apart too. */
function disjoint(a: Denotation, b: Denotation): boolean {
  const edge = 1e-9 * Math.max(Math.abs(a.point), Math.abs(b.point), 1);
  const gap = Math.max(a.low, b.low) - Math.min(a.high, b.high);
  if (gap > edge) return true;
  return Math.abs(gap) <= edge && (a.bound === 'exact' || b.bound === 'exact') && rounded(a) && rounded(b);
}

function rounded(a: Denotation): boolean {
  return a.low < a.high;
}

/** How many times the greater is the less; infinity when the signs differ. */
export function ratioOf(a: Denotation, b: Denotation): number {
  if (a.point === b.point) return 1;
  const ratio = a.point / b.point;
  if (!(ratio > 0) || !Number.isFinite(ratio)) return Number.POSITIVE_INFINITY;
  return ratio < 1 ? 1 / ratio : ratio;
}
