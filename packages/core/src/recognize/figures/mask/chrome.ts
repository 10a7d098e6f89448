import { isHyphen } from '../cardinal.ts';
import { Gap, type Lexemes } from '../lexemes.ts';

const counters: ReadonlySet<string> = new Set(
  'comments comment shares likes views retweets replies reactions followers photos images videos'.split(' '),
);

/** Where a number that belongs to the page and not to the story ends: `4 min read`, `12 comments`, a list number. */
export function chromeEnd(lex: Lexemes, i: number): number {
  if (!lex.isNumber(i)) return i;
  if (/^(min|mins|minute|minutes)$/.test(lex.lower(i + 1)) && lex.lower(i + 2) === 'read') return i + 3;
  if (counters.has(lex.lower(i + 1)) && standsAlone(lex, i, i + 2)) return i + 2;
  if (lex.lower(i + 2) === 'ago' && standsAlone(lex, i, i + 3)) return i + 3;
  if (lex.lower(i + 1) === 'of' && lex.isNumber(i + 2) && standsAlone(lex, i, i + 3)) return i + 3;
  return isListNumber(lex, i) ? i + 1 : i;
}

/** Whether lexemes `[i, end)` fill a line, or a part of one between dividers. */
function standsAlone(lex: Lexemes, i: number, end: number): boolean {
  const before = lex.gaps[i] === Gap.line || isDivider(lex, i - 1);
  return before && (end >= lex.length || lex.gaps[end] === Gap.line || isDivider(lex, end));
}

function isDivider(lex: Lexemes, i: number): boolean {
  const sign = lex.lower(i);
  return sign === '·' || sign === '|' || sign === '•' || sign === '(' || sign === ')' || isHyphen(lex, i);
}

/** `3. Bring water`: a small number and a point or bracket at the head of a line. */
function isListNumber(lex: Lexemes, i: number): boolean {
  if (lex.gaps[i] !== Gap.line || lex.shapes[i] !== 0 || lex.values[i]! > 99) return false;
  const sign = lex.lower(i + 1);
  return (
    (sign === '.' || sign === ')') && lex.glued(i + 1) && lex.gaps[i + 2] === Gap.space && i + 2 < lex.length
  );
}
