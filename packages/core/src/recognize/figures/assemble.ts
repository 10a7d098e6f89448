import type { BaseUnit, Figure } from '../../model/figure.ts';
import { hedgeOf } from './hedges.ts';
import { type Item, itemAt, itemOfWhole, measuredBefore, subjectBefore } from './items.ts';
import type { Lexemes } from './lexemes.ts';
import type { Quantity } from './quantity.ts';
import { Tag } from './tags.ts';

/** What a sentence says so far: the item that an elliptic figure takes over. */
export interface Context {
  /** First lexeme of the sentence. */
  readonly sentence: number;
  /** The item of the last plain count of the sentence. */
  readonly lastItem: Item | null;
  /** Whether a lexeme stands in the name of a person: who acts is not what is counted. */
  readonly isPerson: (lexeme: number) => boolean;
}

/** What the sentence around a quantity tells of it. */
export type Circumstances = Pick<Figure, 'attribution' | 'time' | 'direction'>;

/** A figure and the item it counts, as lexemes. */
export interface Assembled {
  readonly figure: Figure;
  readonly item: Item | null;
}

/** Makes a figure of a quantity: unit, hedge, item. */
export function assemble(
  lex: Lexemes,
  quantity: Quantity,
  context: Context,
  circumstances: Circumstances,
): Assembled {
  const compounded = isCompounded(lex, quantity);
  const own = compounded ? null : ownItem(lex, quantity, context.lastItem);
  const item = own ?? (compounded ? null : borrowedItem(lex, quantity, context));
  const single = quantity.min === quantity.max;
  const figure: Figure = {
    value: single ? quantity.min : null,
    min: single ? null : Math.min(quantity.min, quantity.max),
    max: single ? null : Math.max(quantity.min, quantity.max),
    hedge: hedgeOf(lex, quantity, own === null ? quantity.after : own.after),
    unit: unitName(quantity),
    base: baseOf(quantity),
    item: quantity.age ? 'age' : item === null ? null : textOf(lex, item.head, item.head + 1),
    itemPhrase: quantity.age || item === null ? null : textOf(lex, item.first, item.after),
    attribution: circumstances.attribution,
    time: circumstances.time,
    direction: circumstances.direction,
  };
  return { figure, item: quantity.age ? null : item };
}

function textOf(lex: Lexemes, first: number, after: number): string {
  return lex.text.slice(lex.start[first], lex.end[after - 1]);
}

/** The name of the unit with its rate: `USD per barrel`. */
export function unitName({ unit, rate, form, age }: Quantity): string | null {
  const name =
    unit?.name ?? (form === 'fraction' || form === 'ratio' ? 'ratio' : form === 'times' ? 'times' : null);
  if (name === null && age) return 'year';
  if (rate === null) return name;
  return name === null ? `per ${rate.per}` : `${name} per ${rate.per}`;
}

const ratio: BaseUnit = { unit: 'ratio', factor: 1, offset: 0 };
const year: BaseUnit = { unit: 'second', factor: 31_556_952, offset: 0 };

function baseOf(quantity: Quantity): BaseUnit | null {
  const { unit, rate, form, age } = quantity;
  if (unit === null) return age ? year : form === 'fraction' || form === 'ratio' ? ratio : null;
  if (rate === null) return { unit: unit.base, factor: unit.factor, offset: unit.offset };
  const factor = unit.factor / (rate.unit?.factor ?? 1);
  return { unit: `${unit.base} per ${rate.unit?.base ?? rate.per}`, factor, offset: 0 };
}

/** The noun the quantity itself counts: compounded, right after it, or after "of". */
function ownItem(lex: Lexemes, quantity: Quantity, lastItem: Item | null): Item | null {
  const { after, nounAt, unit, form, age } = quantity;
  if (age) return null;
  if (nounAt >= 0) return strong(lex, quantity) ?? { first: nounAt, after: nounAt + 1, head: nounAt };
  const next = lex.lower(after);
  if (next === 'of' && /^(them|those|whom|which|it)$/.test(lex.lower(after + 1)))
    return ofThose(lex, after + 1);
  if (next === 'of' && unit === null && lastItem !== null && isGapped(lex, quantity, lastItem))
    return lastItem;
  if (next === 'of' && unit === null && form !== 'vague') {
    const whole = itemOfWhole(lex, after);
    if (whole !== null) return whole;
  }
  if (unit === null && form !== 'fraction')
    return (lastItem === null ? standIn(lex, after) : null) ?? itemAt(lex, after);
  if (next === '-' && lex.glued(after)) return itemAt(lex, after + 2);
  if (next === 'of' || (next === 'in' && unit?.money === true)) {
    return unit?.base === 'second' ? null : itemAt(lex, after + 1);
  }
  return changedItem(lex, after) ?? itemAt(lex, after);
}

/** "Nine counts of fraud and two of theft": the two are counts. */
function isGapped(lex: Lexemes, { first }: Quantity, { after }: Item): boolean {
  return lex.lower(after) === 'of' && /^(?:and|or|,)$/.test(lex.lower(first - 1)) && first - after < 8;
}

/** "A 7% fall in profit", "a 12 percent annual rise in rents": what changed. */
function changedItem(lex: Lexemes, after: number): Item | null {
  const at = lex.has(after, Tag.up | Tag.down | Tag.change) ? after : after + 1;
  if (!lex.has(at, Tag.up | Tag.down | Tag.change) || lex.has(after, Tag.boundary)) return null;
  return lex.lower(at + 1) === 'in' || lex.lower(at + 1) === 'of' ? itemAt(lex, at + 2) : null;
}

/** "11 of them were children", "half of those surveyed". */
function ofThose(lex: Lexemes, at: number): Item | null {
  const next = lex.lower(at + 1);
  if (next === 'were' || next === 'are' || next === 'was') return itemAt(lex, at + 2);
  const participle = lex.lower(at) === 'those' && /ed$|n$/.test(next);
  return participle ? { first: at + 1, after: at + 2, head: at + 1 } : null;
}

/** "Hundreds were arrested": those it happened to. */
function standIn(lex: Lexemes, after: number): Item | null {
  if (!/^(were|was|are|have)$/.test(lex.lower(after))) return null;
  const at = lex.lower(after + 1) === 'been' ? after + 2 : after + 1;
  return lex.has(at, Tag.pluralNoun) ? { first: at, after: at + 1, head: at } : null;
}

/** `1,000-strong militia`. */
function strong(lex: Lexemes, { nounAt }: Quantity): Item | null {
  return lex.lower(nounAt) === 'strong' || lex.lower(nounAt) === 'odd' ? itemAt(lex, nounAt + 1) : null;
}

function borrowedItem(lex: Lexemes, quantity: Quantity, context: Context): Item | null {
  const { sentence, lastItem, isPerson } = context;
  if (quantity.form === 'ratio' || quantity.age) return null;
  const measured = quantity.unit === null ? null : measuredBefore(lex, quantity.first);
  if (measured !== null || quantity.unit?.base === 'second') return measured;
  const label = labelBefore(lex, quantity.first);
  if (label !== null) return label;
  if (quantity.unit === null && lastItem !== null) return befell(lex, quantity, lastItem) ? null : lastItem;
  if (quantity.unit === null && isVictim(lex, quantity)) return null;
  const subject = subjectBefore(lex, quantity.first, sentence);
  return subject !== null && isPerson(subject.head) ? null : subject;
}

/** "The quake struck at dawn, killing at least 31": they are no quakes. */
function isVictim(lex: Lexemes, { first }: Quantity): boolean {
  let i = first - 1;
  while (i > first - 4 && hedging.has(lex.lower(i))) i--;
  return harming.test(lex.lower(i));
}

const hedging: ReadonlySet<string> = new Set(
  'at least about nearly almost around some over more than up to under as many'.split(' '),
);

const harming =
  /^(?:kill|injur|wound|hurt|drown|displac|arrest|detain|evacuat|rescu|infect|hospitali[sz])(?:e|s|es|ed|ing)?$/;

/** "A mother-of-two": whom the number counts is part of the word before it. */
function isCompounded(lex: Lexemes, { first }: Quantity): boolean {
  return lex.lower(first - 1) === '-' && lex.glued(first) && lex.lower(first - 2) === 'of';
}

/** "Seven deaths, while five were missing": it befell people, and none of the deaths. */
function befell(lex: Lexemes, { after }: Quantity, { head }: Item): boolean {
  return happenings.has(lex.lower(head)) && /^(were|was|are|is|remain|remained)$/.test(lex.lower(after));
}

const happenings: ReadonlySet<string> = new Set(
  'deaths fatalities injuries arrests cases infections number toll total count tally'.split(' '),
);

/** `Killed: 7.` */
function labelBefore(lex: Lexemes, first: number): Item | null {
  const at = first - 2;
  return lex.lower(first - 1) === ':' && lex.isWord(at) ? { first: at, after: at + 1, head: at } : null;
}
