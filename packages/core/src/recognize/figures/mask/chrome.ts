import { isHyphen } from '../cardinal.ts';
import { Gap, type Lexemes } from '../lexemes.ts';

const counters: ReadonlySet<string> = new Set(
  'comments comment shares likes views retweets replies reactions followers photos images videos'.split(' '),
);

/** Where a number that belongs to the page and not to the story ends: `4 min read`, `12 comments`, a list number. */
export function chromeEnd(lex: Lexemes, i: number): number {
  if (!lex.isNumber(i)) return 0;
  if (lex.lower(i + 2) === 'read' && minutes.has(lex.lower(i + 1))) return i + 3;
  if (!opensPart(lex, i)) return 0;
  const counter = lex.glued(i + 1) && /^[km]$/.test(lex.lower(i + 1)) ? i + 2 : i + 1;
  if (counters.has(lex.lower(counter)) && closesPart(lex, counter + 1)) return counter + 1;
  if (lex.lower(i + 2) === 'ago' && closesPart(lex, i + 3)) return i + 3;
  if (lex.lower(i + 1) === 'of' && lex.isNumber(i + 2) && closesPart(lex, i + 3)) return i + 3;
  return isListNumber(lex, i) ? i + 1 : 0;
}

/** Whether a line, or a part of one between dividers, begins at `i`. */
function opensPart(lex: Lexemes, i: number): boolean {
  return lex.gaps[i] === Gap.line || isDivider(lex, i - 1);
}

function closesPart(lex: Lexemes, end: number): boolean {
  return end >= lex.length || lex.gaps[end] === Gap.line || isDivider(lex, end);
}

function isDivider(lex: Lexemes, i: number): boolean {
  return dividers.has(lex.sign(i)) || isHyphen(lex, i);
}

/** `·`, `|`, `•` and brackets. */
const dividers: ReadonlySet<number> = new Set([0xb7, 0x7c, 0x2022, 0x28, 0x29]);

const minutes: ReadonlySet<string> = new Set('min mins minute minutes'.split(' '));

/** `3. Bring water`: a small number and a point or bracket at the head of a line. */
function isListNumber(lex: Lexemes, i: number): boolean {
  if (lex.gaps[i] !== Gap.line || lex.shapes[i] !== 0 || lex.values[i]! > 99) return false;
  const sign = lex.lower(i + 1);
  return (
    (sign === '.' || sign === ')') && lex.glued(i + 1) && lex.gaps[i + 2] === Gap.space && i + 2 < lex.length
  );
}
