import { Gap, type Lexemes } from './lexemes.ts';
import type { Entry } from './lexicon.ts';

/** A number in words: its value and the lexeme after it. */
export interface Cardinal {
  readonly value: number;
  readonly after: number;
}

/** Whether a lexeme is a hyphen, of any kind, or the dash of ranges. */
export function isHyphen(lex: Lexemes, i: number): boolean {
  const sign = lex.sign(i);
  return sign === 0x2d || sign === 0x2010 || sign === 0x2011 || sign === 0x2013;
}

/** The next lexeme of a compound: past a hyphen that is glued on both sides, or after white space within the line. */
export function nextPart(lex: Lexemes, i: number): number {
  if (isHyphen(lex, i) && lex.glued(i) && lex.glued(i + 1)) return i + 1;
  return i < lex.length && lex.gaps[i] === Gap.space ? i : lex.length;
}

/**
 * Reads number words from a cardinal, or from a scale that an article counts: `one hundred and seventy-five
 * thousand`. Ends where the words add up no more (`one hundred one hundred` are two numbers).
 */
export function readCardinal(lex: Lexemes, start: number, lead = 0): Cardinal {
  let sum: Sum = { total: 0, group: lead, least: Number.POSITIVE_INFINITY };
  let after = start;
  /** The number before its last word, which may begin the next number. */
  let shorter: Cardinal | null = null;
  for (let i = start; ; i = nextWord(lex, after, sum)) {
    const entry = lex.entry(i);
    const isScale = entry.scale > 0;
    if (isDozen(entry, sum)) return { value: sum.group * 12, after: i + 1 };
    const longer = withWord(sum, entry, i === start);
    const read: Cardinal = { value: sum.total + sum.group, after };
    if (longer === null) return isScale && shorter !== null ? shorter : read;
    shorter = isScale || i === start ? null : read;
    sum = longer;
    after = i + 1;
  }
}

/** A number as far as it is read: what is multiplied already, by no less than `least`, and what a scale may multiply yet. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly least: number;
}

/** The number with one more word; null where that does not go on it. */
function withWord({ total, group, least }: Sum, { cardinal, scale }: Entry, first: boolean): Sum | null {
  if (cardinal >= 0) return fits(group, cardinal, first) ? { total, group: group + cardinal, least } : null;
  if (scale === 100 && 0 < group && group < 100) return { total, group: group * 100, least };
  const isSmaller = 1000 <= scale && scale < least && 0 < group;
  return isSmaller ? { total: total + group * scale, group: 0, least: scale } : null;
}

/** `Two dozen`, which nothing goes on. */
function isDozen({ scale }: Entry, { total, group }: Sum): boolean {
  return scale === 12 && total === 0 && 0 < group && group < 100;
}

/** The next word of a number, past the "and" of "one hundred and two". */
function nextWord(lex: Lexemes, after: number, { total, group }: Sum): number {
  const i = nextPart(lex, after);
  const isOpen = (100 <= group || 0 < total) && group % 100 === 0;
  return isOpen && lex.lower(i) === 'and' ? nextPart(lex, i + 1) : i;
}

/** Whether a cardinal goes on the number so far: units after tens, anything below a hundred after hundreds. */
function fits(group: number, cardinal: number, first: boolean): boolean {
  if (first) return group === 0;
  const rest = group % 100;
  if (rest === 0) return cardinal > 0;
  return rest >= 20 && rest % 10 === 0 && cardinal > 0 && cardinal < 10;
}
