import { Gap, type Lexemes } from './lexemes.ts';

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
  let total = 0;
  let group = lead;
  let least = Number.POSITIVE_INFINITY;
  let after = start;
  let i = start;
  /** The number before its last word, which may begin the next number. */
  let shorter: Cardinal | null = null;
  for (;;) {
    const { cardinal, scale } = lex.entry(i);
    if (cardinal >= 0 && fits(group, cardinal, i === start)) {
      shorter = i === start ? null : { value: total + group, after };
      group += cardinal;
    } else if (scale === 100 && group > 0 && group < 100) group *= 100;
    else if (scale === 12 && group > 0 && group < 100 && total === 0)
      return { value: group * 12, after: i + 1 };
    else if (scale >= 1000 && group > 0 && scale < least) {
      total += group * scale;
      least = scale;
      group = 0;
    } else if (scale > 0 && cardinal < 0 && shorter !== null) return shorter;
    else break;
    if (scale > 0) shorter = null;
    after = i + 1;
    i = nextPart(lex, after);
    if (lex.lower(i) === 'and' && (group >= 100 || total > 0) && group % 100 === 0) i = nextPart(lex, i + 1);
  }
  return { value: total + group, after };
}

/** Whether a cardinal goes on the number so far: units after tens, anything below a hundred after hundreds. */
function fits(group: number, cardinal: number, first: boolean): boolean {
  if (first) return group === 0;
  const rest = group % 100;
  if (rest === 0) return cardinal > 0;
  return rest >= 20 && rest % 10 === 0 && cardinal > 0 && cardinal < 10;
}
