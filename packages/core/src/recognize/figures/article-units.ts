import type { Lexemes } from './lexemes.ts';
import type { Quantity } from './quantity.ts';
import { readUnit } from './unit.ts';

/** Words that, before "a week", make it a stated amount. */
const leads: ReadonlySet<string> = new Set(
  'than nearly almost about over least roughly around under approximately'.split(' '),
);

/** `ago`, `later`: with these "over a year" is still an amount; a noun after it is what the article belongs to. */
const follows: ReadonlySet<string> = new Set(
  'ago later earlier before after and or in of to for since on at with as'.split(' '),
);

/** Reads `a year` in "a year or more", "more than a week" at article `i`; null when the article counts nothing. */
export function readArticleUnit(lex: Lexemes, i: number): Quantity | null {
  const read = readUnit(lex, i + 1);
  if (read === null || read.unit.money || !lex.isWord(i + 1)) return null;
  const { base } = read.unit;
  if (base !== 'second' && base !== 'metre' && base !== 'kilogram') return null;
  const half = isAndHalf(lex, read.after);
  if (!half && !isHedged(lex, i, read.after)) return null;
  const value = half ? 1.5 : 1;
  const after = half ? read.after + 3 : read.after;
  const flags = { rate: null, markBefore: false, age: false, nounAt: -1, range: false };
  return {
    first: i,
    after,
    min: value,
    max: value,
    form: 'article',
    written: 1,
    scale: 1,
    unit: read.unit,
    ...flags,
  };
}

function isHedged(lex: Lexemes, i: number, after: number): boolean {
  const tail = lex.lower(after + 1);
  if (lex.lower(after) === 'or' && /^(more|less|so|longer|two|fewer)$/.test(tail)) return true;
  const lead = lex.lower(i - 1);
  if (!leads.has(lead) || (lead === 'over' && !/^(for|just|in|well|lasted|took)$/.test(lex.lower(i - 2))))
    return false;
  return !lex.isWord(after) || follows.has(lex.lower(after)) || lex.gaps[after] === 2;
}

/** `an hour and a half`. */
function isAndHalf(lex: Lexemes, i: number): boolean {
  return lex.lower(i) === 'and' && lex.lower(i + 1) === 'a' && lex.lower(i + 2) === 'half';
}
