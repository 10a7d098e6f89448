import { type Amount, isMinus, readAmount, times } from './amount.ts';
import { isHyphen, nextPart } from './cardinal.ts';
import { readCurrency } from './currency.ts';
import { moneyNouns } from './english/pounds.ts';
import { Gap, type Lexemes } from './lexemes.ts';
import type { Unit } from './lexicon.ts';
import type { FigurePolicy } from './policy.ts';
import { Tag } from './tags.ts';
import { type Rate, readRate, readUnit } from './unit.ts';

/** A number with what is attached to it. */
export interface Quantity extends Amount {
  readonly unit: Unit | null;
  readonly rate: Rate | null;
  /** The money mark stands before the number. */
  readonly markBefore: boolean;
  readonly age: boolean;
  /** The lexeme of a noun compounded with the number (`30-member`); -1 without. */
  readonly nounAt: number;
  /** Two ends were written. */
  readonly range: boolean;
}

/** Reads the number at trigger `i` with its sign, mark of money, scale, unit and rate; null when none begins there. */
export function readQuantity(lex: Lexemes, i: number, policy: FigurePolicy): Quantity | null {
  const amount = readAmount(lex, i);
  if (amount === null || !Number.isFinite(amount.max)) return null;
  const mark =
    amount.form === 'digits' || amount.form === 'words' ? readCurrency(lex, amount.first, policy) : null;
  const signed = readSign(lex, mark?.first ?? amount.first, amount);
  const quantity: Quantity = {
    ...amount,
    first: signed.first,
    min: amount.min * signed.sign,
    max: amount.max * signed.sign,
    unit: mark?.unit ?? null,
    rate: null,
    markBefore: mark !== null,
    age: false,
    nounAt: -1,
    range: false,
  };
  return withRate(lex, mark === null ? withUnit(lex, quantity, policy) : withMark(lex, quantity));
}

/** The sign before the amount or its mark, or between the two (`$-50`). */
function readSign(
  lex: Lexemes,
  first: number,
  amount: Amount,
): { readonly first: number; readonly sign: number } {
  const inner = amount.first - 1;
  if (inner >= first && isMinus(lex, inner)) return { first, sign: -1 };
  const at = first - 1;
  const word = lex.lower(at);
  if (word === 'minus' || word === 'negative') return { first: at, sign: -1 };
  if (isHyphen(lex, at) && lex.glued(at) && lex.lower(at - 1) === 'minus') return { first: at - 1, sign: -1 };
  const opens = !lex.glued(at) || /^[([“"‘]$/.test(lex.lower(at - 1));
  if (amount.form !== 'digits' || !lex.glued(first) || !opens) return { first, sign: 1 };
  if (isMinus(lex, at) && !followsNumber(lex, at)) return { first: at, sign: -1 };
  return word === '+' ? { first: at, sign: 1 } : { first, sign: 1 };
}

function followsNumber(lex: Lexemes, i: number): boolean {
  return (
    lex.isNumber(i - 1) || lex.entry(i - 1).units.some((form) => form.rest.length === 0 && lex.glued(i - 1))
  );
}

/** Money with its mark before: a scale letter written on, a country after (`$76 US`). */
function withMark(lex: Lexemes, quantity: Quantity): Quantity {
  const { after, unit } = quantity;
  const letter = lex.glued(after) ? lex.entry(after).letterScale : 0;
  if (letter > 0 && quantity.scale === 1) return { ...scaled(quantity, letter), after: after + 1 };
  const word = lex.word(after);
  const country =
    lex.gaps[after] === Gap.space && word.upper && word.entry.dollar !== '' && lex.gaps[after + 1] !== 0;
  if (country && unit?.name === 'USD' && word.lower !== 'a') return { ...quantity, after: after + 1 };
  const coded = word.entry.units.find((form) => form.unit.money && word.upper);
  if (coded !== undefined) return { ...quantity, unit: coded.unit, after: after + 1 };
  return compound(lex, quantity);
}

/** `$700-a-month`, `$5-million`: nothing is counted by the hyphen but a rate or a noun. */
function compound(lex: Lexemes, quantity: Quantity): Quantity {
  const at = quantity.after + 1;
  const joined = isHyphen(lex, quantity.after) && lex.glued(quantity.after) && lex.glued(at);
  if (!joined || quantity.scale > 1) return quantity;
  const { scale } = lex.entry(at);
  return scale >= 1000 ? { ...scaled(quantity, scale), after: at + 1 } : quantity;
}

/** The quantity times a factor: 10.4 cents are 0.104 and not 0.10400000000000001. */
function scaled(quantity: Quantity, factor: number, scale: number = factor): Quantity {
  return { ...quantity, min: times(quantity.min, factor), max: times(quantity.max, factor), scale };
}

function withUnit(lex: Lexemes, quantity: Quantity, policy: FigurePolicy): Quantity {
  if (quantity.form === 'times') return quantity;
  const letter = withLetter(lex, quantity);
  if (letter !== null) return takesUnit(lex, letter.after) ? withUnit(lex, letter, policy) : letter;
  const at = unitAt(lex, quantity);
  const read = at < 0 ? null : readUnit(lex, at);
  if (read === null || !suits(lex, quantity, at, read.unit))
    return withMagnitude(lex, withNoun(lex, quantity));
  if (read.unit.name === 'GBP' && isWeight(lex, quantity, at)) {
    return { ...quantity, unit: poundMass, after: read.after };
  }
  const worth = policy.smallMoney ? 1 : read.unit.worth;
  return withAge(lex, { ...scaled(quantity, worth, quantity.scale), unit: read.unit, after: read.after });
}

/** A glued `m`, `b`, `t` without money: a million of a counted thing, or a unit. */
function withLetter(lex: Lexemes, quantity: Quantity): Quantity | null {
  const { after, form, scale } = quantity;
  if (form !== 'digits' || scale !== 1 || !lex.glued(after) || !lex.isWord(after)) return null;
  const { raw, entry } = lex.word(after);
  if (entry.letterScale === 0 || raw === 't' || raw === 'T' || raw === 'mm') return null;
  const capital = raw === 'M' || raw === 'B' || raw === 'Bn';
  const counts = capital || countsNoun(lex, after + 1) || takesUnit(lex, after + 1);
  return counts ? { ...scaled(quantity, entry.letterScale), after: after + 1 } : null;
}

/** `3m workers`, `6m registered voters`. */
function countsNoun(lex: Lexemes, i: number): boolean {
  if (lex.gaps[i] !== Gap.space || lex.has(i, Tag.dimension | Tag.boundary)) return false;
  const isQualified = lex.isWord(i) && lex.lower(i).endsWith('ed') && lex.has(i + 1, Tag.pluralNoun);
  return isQualified || lex.has(i, Tag.pluralNoun) || (lex.lower(i).length > 3 && lex.lower(i).endsWith('s'));
}

/** `700m lira`, `14.1m sq km`: what follows is money or another measure and can be nothing else. */
function takesUnit(lex: Lexemes, i: number): boolean {
  if (lex.gaps[i] !== Gap.space || muchOnly.has(lex.lower(i))) return false;
  const read = readUnit(lex, i);
  return read !== null && (read.unit.money || areas.has(read.unit.base));
}

/** What lengths are not counted in. */
const areas: ReadonlySet<string> = new Set(['square metre', 'cubic metre', 'kilogram']);

/** Where the unit of the amount would begin: at once, after a hyphen, after "of" or "an"; -1 when nowhere. */
function unitAt(lex: Lexemes, { after, form }: Quantity): number {
  if (isHyphen(lex, after) && lex.glued(after) && lex.glued(after + 1)) return after + 1;
  const word = lex.lower(after);
  if (form === 'vague' && word === 'of') return after + 1;
  if (form === 'fraction') return partUnitAt(lex, after);
  return after < lex.length ? after : -1;
}

/** `half an hour`, `a quarter of a mile`, `half-hour`. */
function partUnitAt(lex: Lexemes, after: number): number {
  const of = lex.lower(after) === 'of' ? after + 1 : after;
  const article = lex.lower(of);
  if (article === 'a' || article === 'an') return of + 1;
  return lex.entry(after).units.some((form) => form.unit.name.endsWith('point')) ? -1 : after;
}

/** Money words that mean other things unless much is counted, and units that are nouns in a compound. */
const muchOnly: ReadonlySet<string> = new Set(['won', 'real', 'sen', 'rand', 'dong', 'p']);

function suits(lex: Lexemes, quantity: Quantity, at: number, unit: Unit): boolean {
  const word = lex.lower(at);
  const hyphened = isHyphen(lex, at - 1) && lex.glued(at);
  if (unit.name === 'point' && hyphened) return false;
  if (unit.name === 'times') return !lex.isCapital(at) || lex.glued(at);
  if (unit.name === 'quarter' || unit.name === 'stone') return hyphened;
  if (muchOnly.has(word) && word !== 'p' && word !== 'sen') return quantity.scale > 1 || quantity.min >= 1000;
  const singularOrdinal = word === 'second' && isHyphen(lex, at + 1) && lex.glued(at + 1) && !hyphened;
  return !singularOrdinal;
}

/** `-year-old`, `years old`, `years of age`. */
function withAge(lex: Lexemes, quantity: Quantity): Quantity {
  const { after, unit } = quantity;
  if (unit === null || unit.base !== 'second') return quantity;
  const at = nextPart(lex, after);
  if (lex.lower(at) === 'old' || lex.lower(at) === 'olds') return { ...quantity, after: at + 1, age: true };
  if (lex.lower(at) === 'of' && lex.lower(at + 1) === 'age') return { ...quantity, after: at + 2, age: true };
  return quantity;
}

/** `30-member`: the noun stays outside, and is what is counted. `5.8-magnitude` is a unit. */
function withNoun(lex: Lexemes, quantity: Quantity): Quantity {
  const { after } = quantity;
  const at = after + 1;
  if (!isHyphen(lex, after) || !lex.glued(after) || !lex.glued(at) || !lex.isWord(at)) return quantity;
  if (lex.lower(at) === 'magnitude') return { ...quantity, unit: magnitude, after: at + 1 };
  return lex.has(at, Tag.boundary) ? quantity : { ...quantity, nounAt: at };
}

/** The Richter scale and its successors. */
export const magnitude: Unit = {
  name: 'magnitude',
  money: false,
  worth: 1,
  base: 'magnitude',
  factor: 1,
  offset: 0,
};

/** `magnitude 6.3`, `a magnitude of about 5`. */
function withMagnitude(lex: Lexemes, quantity: Quantity): Quantity {
  const { first, unit, nounAt, max } = quantity;
  if (unit !== null || nounAt >= 0 || max >= 12) return quantity;
  let i = first - 1;
  while (i > first - 4 && lex.has(i, Tag.boundary | Tag.adverb)) i--;
  return lex.lower(i) === 'magnitude' ? { ...quantity, unit: magnitude } : quantity;
}

/** Pounds are a weight of what they are "of", of what weighs them, and in a compound: `a 500-pound bomb`. */
function isWeight(lex: Lexemes, { first, scale }: Quantity, at: number): boolean {
  if (!/^pounds?$/.test(lex.lower(at))) return false;
  for (let i = first - 1; i > first - 5; i--) if (/^weigh(s|ed|ing)?$/.test(lex.lower(i))) return true;
  const hyphened = isHyphen(lex, at - 1) && lex.glued(at);
  const next = lex.lower(at + 1);
  if (hyphened && scale === 1) return lex.isWord(at + 1) && !moneyNouns.has(next);
  return next === 'of' && lex.isWord(at + 2) && !moneyNouns.has(lex.lower(at + 2));
}

/** The pound that things weigh. */
const poundMass: Unit = {
  name: 'pound-mass',
  money: false,
  worth: 1,
  base: 'kilogram',
  factor: 0.45359237,
  offset: 0,
};

function withRate(lex: Lexemes, quantity: Quantity): Quantity {
  const { form, unit, age } = quantity;
  if (age || form === 'fraction' || form === 'times' || form === 'ratio') return quantity;
  if (unit?.base === 'second' && lex.lower(quantity.after) !== 'per') return quantity;
  const rate = readRate(lex, quantity.after, unit?.money === true);
  return rate === null ? quantity : { ...quantity, rate, after: rate.after };
}
