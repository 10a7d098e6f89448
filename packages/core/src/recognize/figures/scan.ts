import { readAges } from './ages.ts';
import { readArticleUnit } from './article-units.ts';
import type { Lexemes } from './lexemes.ts';
import { maskEnd } from './mask/mask.ts';
import type { FigurePolicy } from './policy.ts';
import { type Quantity, readQuantity } from './quantity.ts';
import { joinNext } from './ranges.ts';
import { readShareOf } from './shares.ts';
import { Tag } from './tags.ts';

/** Finds the quantities of one paragraph, in text order and without overlaps. Every lexeme is passed once. */
export function scanQuantities(lex: Lexemes, policy: FigurePolicy): readonly Quantity[] {
  const found: Quantity[] = [];
  let done = 0;
  for (const trigger of lex.triggers) {
    if (trigger < done || (isArticle(lex, trigger) && lex.entry(trigger + 1).units.length === 0)) continue;
    done = Math.max(trigger + 1, scanAt(lex, trigger, policy, found));
  }
  return readAges(lex, found);
}

/** Reads what begins at a trigger into `found`; the lexeme after it. */
function scanAt(lex: Lexemes, i: number, policy: FigurePolicy, found: Quantity[]): number {
  const masked = isArticle(lex, i) ? 0 : maskEnd(lex, i, policy);
  if (masked > 0) return masked;
  const quantity = readFirst(lex, i, policy);
  if (quantity === null) return i + 1;
  const read = (at: number): Quantity | null =>
    maskEnd(lex, at, policy) > 0 ? null : readQuantity(lex, at, policy);
  const taken = found.at(-1)?.after ?? 0;
  const joined = joinNext(lex, quantity, read, policy);
  if (joined === null) {
    found.push(startingAt(quantity, taken));
    return quantity.after;
  }
  for (const [k, each] of joined.quantities.entries()) found.push(k === 0 ? startingAt(each, taken) : each);
  return joined.after;
}

function readFirst(lex: Lexemes, i: number, policy: FigurePolicy): Quantity | null {
  if (isArticle(lex, i)) return policy.articles ? readArticleUnit(lex, i) : null;
  if (lex.entry(i).times > 0 && !policy.multipliers) return null;
  return readShareOf(lex, i) ?? readQuantity(lex, i, policy);
}

function isArticle(lex: Lexemes, i: number): boolean {
  return lex.has(i, Tag.determiner) && lex.entry(i).begins;
}

/** What the quantity before has taken is not taken again: the sign in `5$5`. */
function startingAt(quantity: Quantity, taken: number): Quantity {
  return quantity.first < taken ? { ...quantity, first: taken } : quantity;
}
