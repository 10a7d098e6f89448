import { type Cardinal, isHyphen, nextPart, readCardinal } from './cardinal.ts';
import { Gap, Kind, type Lexemes } from './lexemes.ts';
import { Shape } from './numeral.ts';

/** How a number is written. */
export type Form = 'digits' | 'words' | 'vague' | 'fraction' | 'ratio' | 'times' | 'article';

/** A number as written, without its unit: lexemes `[first, after)`; `min` and `max` differ for vague words. */
export interface Amount {
  readonly first: number;
  readonly after: number;
  readonly min: number;
  readonly max: number;
  readonly form: Form;
  /** The number before its scale word: 2 in "2 million". */
  readonly written: number;
  /** What the scale words multiply by; 1 without. */
  readonly scale: number;
}

function amount(first: number, after: number, value: number, form: Form, written = value, scale = 1): Amount {
  return { first, after, min: value, max: value, form, written, scale };
}

/** The product without the noise of binary fractions: 1.1 times a billion is 1100000000. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(14));
}

/** Reads the number that begins at trigger `i`, or one lexeme before it (`a dozen`); null when there is none. */
export function readAmount(lex: Lexemes, i: number): Amount | null {
  if (lex.isNumber(i)) return withFold(lex, readDigits(lex, i));
  const { cardinal, scale, vague, part, times: many } = lex.entry(i);
  if (many > 0) return amount(i, i + 1, many, 'times');
  if (lex.lower(i) === 'couple') return readCouple(lex, i);
  if (vague > 0) return readVague(lex, i);
  if (cardinal >= 0) return withFold(lex, readWords(lex, i));
  if (part > 0) return readPart(lex, i);
  return scale > 0 ? readBareScale(lex, i) : null;
}

/** `10-fold`, `ten-fold`. */
function withFold(lex: Lexemes, read: Amount | null): Amount | null {
  const at = read?.after ?? 0;
  const folds = isHyphen(lex, at) && lex.glued(at) && lex.glued(at + 1) && lex.lower(at + 1) === 'fold';
  return folds && read !== null ? { ...read, after: at + 2, form: 'times' } : read;
}

function readDigits(lex: Lexemes, i: number): Amount | null {
  if (lex.shapes[i]! & (Shape.dotted | Shape.long)) return null;
  const value = lex.values[i]!;
  const whole = (lex.shapes[i]! & (Shape.decimal | Shape.fraction)) === 0;
  if (whole) {
    const fraction = readSlashFraction(lex, i, value);
    if (fraction !== null) return fraction;
  }
  const power = readPower(lex, i, value);
  if (power !== null) return power;
  if (!Number.isFinite(value)) return null;
  const scaled = readScales(lex, i + 1);
  const half = readHalf(lex, scaled.after, scaled.scale === 1 && whole);
  if (half !== null) {
    return withHalf(lex, i, value, half, 'digits');
  }
  return amount(i, scaled.after, times(value, scaled.scale), 'digits', value, scaled.scale);
}

/** `1/2`, and the fraction of `2 1/2`. */
function readSlashFraction(lex: Lexemes, i: number, value: number): Amount | null {
  if (isSlash(lex, i + 1) && lex.glued(i + 1) && lex.glued(i + 2) && lex.isNumber(i + 2)) {
    const below = lex.values[i + 2]!;
    if (isSlash(lex, i + 3) && lex.glued(i + 3)) return null;
    return below > value && below <= 1000 ? amount(i, i + 3, value / below, 'fraction') : null;
  }
  const at = isHyphen(lex, i + 1) && lex.glued(i + 1) ? i + 2 : i + 1;
  if (
    lex.isNumber(at) &&
    isSlash(lex, at + 1) &&
    lex.glued(at + 1) &&
    lex.isNumber(at + 2) &&
    lex.glued(at + 2)
  ) {
    const above = lex.values[at]!;
    const below = lex.values[at + 2]!;
    if (above < below && below <= 64) return amount(i, at + 3, value + above / below, 'digits');
  }
  return null;
}

function isSlash(lex: Lexemes, i: number): boolean {
  const sign = lex.lower(i);
  return sign === '/' || sign === '⁄';
}

/** `4.8x10^3`, `1.99×10−30`. */
function readPower(lex: Lexemes, i: number, value: number): Amount | null {
  const sign = lex.lower(i + 1);
  if ((sign !== 'x' && sign !== '×' && sign !== '*') || lex.values[i + 2] !== 10 || !lex.isNumber(i + 2))
    return null;
  let at = i + 3;
  if (lex.lower(at) === '^') at++;
  const minus = isMinus(lex, at);
  if (minus) at++;
  if (at === i + 3 || !lex.isNumber(at) || !lex.glued(at)) return null;
  const exponent = lex.values[at]! * (minus ? -1 : 1);
  return amount(i, at + 1, Number(`${value}e${exponent}`), 'digits');
}

/** A hyphen or a minus sign, as before a negative number. */
export function isMinus(lex: Lexemes, i: number): boolean {
  return lex.lower(i) === '−' || isHyphen(lex, i);
}

/** Scale words after a number: `million`, `hundred thousand`, a glued `bn`, a glued `k`. */
function readScales(lex: Lexemes, start: number): { readonly scale: number; readonly after: number } {
  let scale = 1;
  let after = start;
  let i = lex.glued(start) && lex.isWord(start) ? start : nextPart(lex, start);
  if (i === start && lex.glued(start) && /^[kK]$/.test(lex.word(start).raw))
    return { scale: 1000, after: start + 1 };
  while (lex.entry(i).scale > 0 && scale <= 1e12) {
    scale *= lex.entry(i).scale;
    after = i + 1;
    i = nextPart(lex, after);
  }
  return { scale, after };
}

/** `and a half`, `and three quarters` after a whole number. */
function readHalf(lex: Lexemes, i: number, allowed: boolean): Cardinal | null {
  const and = nextPart(lex, i);
  if (!allowed || lex.lower(and) !== 'and') return null;
  const count = nextPart(lex, and + 1);
  const first = lex.lower(count);
  const number = first === 'a' || first === 'an' ? 1 : lex.entry(count).cardinal;
  const part = nextPart(lex, count + 1);
  const below = lex.entry(part).part;
  if (number < 1 || below < 2 || number >= below) return null;
  return { value: number / below, after: part + 1 };
}

function readWords(lex: Lexemes, i: number): Amount {
  const { value, after } = readCardinal(lex, i);
  const share = readShare(lex, i, value, after);
  if (share !== null) return share;
  const half = readHalf(lex, after, value < 1000);
  if (half === null) return amount(i, after, value, 'words', leading(lex, i, value), scaleOf(value));
  return withHalf(lex, i, value, half, 'words');
}

/** `Two and a half`, and the scale behind it. */
function withHalf(lex: Lexemes, i: number, value: number, half: Cardinal, form: Form): Amount {
  const written = value + half.value;
  const { after, scale } = readScales(lex, half.after);
  return amount(i, after, times(written, scale), form, written, scale);
}

/** Number words carry their scale within: it is told from the value, as "two million" from 2,000,000. */
function scaleOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value >= scale && value % scale === 0) return scale;
  return 1;
}

function leading(lex: Lexemes, i: number, value: number): number {
  return lex.entry(i).cardinal >= 0 ? value / scaleOf(value) : value;
}

/** `two-thirds`, `three quarters of a million`. */
function readShare(lex: Lexemes, i: number, value: number, after: number): Amount | null {
  const at = nextPart(lex, after);
  const { part } = lex.entry(at);
  if (part < 2 || value < 1 || value > part || (value === 1) !== isSingular(lex, at)) return null;
  return ofScale(lex, i, at + 1, value / part);
}

function isSingular(lex: Lexemes, i: number): boolean {
  return !lex.lower(i).endsWith('s');
}

/** A share, or an amount when it is one of a scale: `three quarters of a million`, `half a dozen`. */
function ofScale(lex: Lexemes, first: number, after: number, share: number): Amount {
  let i = nextPart(lex, after);
  if (lex.lower(i) === 'of') i = nextPart(lex, i + 1);
  if (lex.lower(i) === 'a') {
    const { scale } = lex.entry(nextPart(lex, i + 1));
    if (scale > 0) return amount(first, nextPart(lex, i + 1) + 1, share * scale, 'words', share, scale);
  }
  return amount(first, after, share, 'fraction');
}

/** `half`, `a third`, `a quarter of a million`. */
function readPart(lex: Lexemes, i: number): Amount | null {
  const { part } = lex.entry(i);
  const article = lex.lower(i - 1);
  const counted = article === 'a' || article === 'an' || article === 'one';
  if (part === 2) return isSingular(lex, i) ? ofScale(lex, i, i + 1, 0.5) : null;
  if (!counted || !isSingular(lex, i) || lex.gaps[i] === Gap.line) return null;
  return ofScale(lex, i - 1, i + 1, 1 / part);
}

/** `dozens`, `tens of thousands`, `hundreds of millions`. */
function readVague(lex: Lexemes, i: number): Amount | null {
  const { vague } = lex.entry(i);
  const second = lex.lower(i + 1) === 'of' ? lex.entry(i + 2).vague : 0;
  const more = second >= 1000 && second > vague ? second : 1;
  const measured = lex.lower(i + 1) === 'of' && lex.entry(i + 2).units.length > 0;
  if (vague === 10 && more === 1 && !measured) return null;
  const low = vague * more;
  const after = more > 1 ? i + 3 : i + 1;
  return { first: i, after, min: low, max: low * 10, form: 'vague', written: vague, scale: low };
}

/** A scale that no number counts: `a million`, `several hundred`, `a few thousand`, `billion-dollar`. */
function readBareScale(lex: Lexemes, i: number): Amount | null {
  if (lex.kind[i] !== Kind.word || lex.entry(i).scale >= 1e15) return null;
  const before = lex.lower(i - 1);
  const { scale } = lex.entry(i);
  if (lex.gaps[i] === Gap.space) {
    if (before === 'several') return several(lex, i, i - 1);
    if (before === 'few') return several(lex, i, lex.lower(i - 2) === 'a' ? i - 2 : i - 1);
    if (before === 'a' || before === 'an') return counted(lex, i);
  }
  const hyphened =
    isHyphen(lex, i + 1) && lex.glued(i + 1) && lex.entry(i + 2).units.some((form) => form.unit.money);
  return hyphened && scale >= 1000 ? amount(i, i + 1, scale, 'words', 1, scale) : null;
}

function several(lex: Lexemes, i: number, first: number): Amount {
  const { scale, after } = readScales(lex, i);
  return {
    first,
    after: Math.max(after, i + 1),
    min: 2 * scale,
    max: 10 * scale,
    form: 'vague',
    written: 2,
    scale,
  };
}

/** `a couple of weeks`, `a couple of hundred`, `a couple dozen`; a couple alone is two people. */
function readCouple(lex: Lexemes, i: number): Amount | null {
  const of = lex.lower(i + 1) === 'of';
  const after = of ? i + 2 : i + 1;
  const first = lex.lower(i - 1) === 'a' && lex.gaps[i] !== Gap.line ? i - 1 : i;
  const { scale, after: end } = readScales(lex, after);
  if (scale === 1 && !of && lex.entry(after).units.length === 0) return null;
  return amount(first, end, 2 * scale, 'words', 2, scale);
}

/** `a hundred and fifty`, `a million`; in `a million-dollar loss` the article belongs to the loss. */
function counted(lex: Lexemes, i: number): Amount | null {
  const { value, after } = readCardinal(lex, i, 1);
  const hyphened = isHyphen(lex, after) && lex.glued(after) && lex.glued(after + 1);
  const toNoun = hyphened && lex.lower(after + 1) !== 'odd';
  const half = readHalf(lex, after, value >= 1000);
  if (half !== null)
    return amount(i - 1, half.after, value * (1 + half.value), 'words', 1 + half.value, value);
  return amount(toNoun ? i : i - 1, after, value, 'words', value / scaleOf(value), scaleOf(value));
}
