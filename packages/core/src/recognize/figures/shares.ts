import { readCardinal } from './cardinal.ts';
import { Gap, type Lexemes } from './lexemes.ts';
import { Shape } from './numeral.ts';
import type { Quantity } from './quantity.ts';
import { Tag } from './tags.ts';

/** Reads `one in five`, `nine out of 10`, `3 in every 4` at trigger `i`; null when it is not a share. */
export function readShareOf(lex: Lexemes, i: number): Quantity | null {
  const above = readWhole(lex, i);
  if (above === null || lex.gaps[above.after] === Gap.line) return null;
  const word = lex.lower(above.after);
  if (word !== 'in' && word !== 'out') return null;
  let at = above.after + 1;
  if (word === 'out') {
    if (lex.lower(at) !== 'of') return null;
    at++;
  }
  if (lex.lower(at) === 'every') at++;
  const below = readWhole(lex, at);
  if (below === null || !(above.value < below.value) || above.value < 1) return null;
  if (
    word === 'in' &&
    (!isRound(below.value) || lex.has(below.after, Tag.time) || lex.lower(below.after) === '-')
  )
    return null;
  return shareOf(i, below.after, above.value / below.value);
}

/** Denominators that people use: two to ten, then round numbers. */
function isRound(value: number): boolean {
  return value <= 10 || value === 12 || value % 5 === 0;
}

function shareOf(first: number, after: number, value: number): Quantity {
  const flags = { unit: null, rate: null, markBefore: false, age: false, nounAt: -1, range: false };
  return { first, after, min: value, max: value, form: 'fraction', written: value, scale: 1, ...flags };
}

function readWhole(lex: Lexemes, i: number): { readonly value: number; readonly after: number } | null {
  if (lex.isNumber(i)) {
    const plain = (lex.shapes[i]! & ~Shape.grouped) === 0;
    const year = lex.values[i]! >= 1900 && lex.values[i]! < 2100 && lex.shapes[i] === 0;
    return plain && !year ? { value: lex.values[i]!, after: i + 1 } : null;
  }
  return lex.entry(i).cardinal > 0 ? readCardinal(lex, i) : null;
}
