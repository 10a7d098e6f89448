import { Gap, type Lexemes } from '../lexemes.ts';
import { Shape } from '../numeral.ts';
import { Tag } from '../tags.ts';

/** Where a time of day that begins at lexeme `i` ends; 0 when there is none. */
export function clockEnd(lex: Lexemes, i: number): number {
  const next = lex.lower(i + 1);
  if (next === "o'clock") return i + 2;
  if (next === 'past' && lex.entry(i).part > 0) return i + 3;
  if (!lex.isNumber(i)) return 0;
  if (next === ':' && lex.glued(i + 1) && lex.glued(i + 2) && lex.isNumber(i + 2)) return colonEnd(lex, i);
  if (isHalfDay(lex, i + 1)) return i + 2;
  if (isDotted(lex, i)) return i + 1;
  if (isHour(lex, i) && joinsHour(lex, i + 1)) return i + 1;
  return isMilitary(lex, i) || isAtHour(lex, i) ? i + 1 : 0;
}

/** `3:14 PM`, `4:39:10`; `3:1` with one digit is a ratio. */
function colonEnd(lex: Lexemes, i: number): number {
  if (lex.end[i + 2]! - lex.start[i + 2]! < 2) return 0;
  let end = i + 3;
  while (lex.lower(end) === ':' && lex.glued(end) && lex.isNumber(end + 1)) end += 2;
  return isHalfDay(lex, end) ? end + 1 : end;
}

function isHalfDay(lex: Lexemes, i: number): boolean {
  const word = lex.lower(i);
  return (word === 'am' || word === 'pm' || word === 'a.m.' || word === 'p.m.') && lex.gaps[i] !== Gap.line;
}

/** `0600 GMT`, `at 1800 hours`. */
function isMilitary(lex: Lexemes, i: number): boolean {
  if (lex.shapes[i]! > 8 || lex.end[i]! - lex.start[i]! !== 4 || !lex.has(i + 1, Tag.clock)) return false;
  const word = lex.lower(i + 1);
  return (word !== 'hours' && word !== 'hrs') || lex.lower(i - 1) === 'at' || lex.text[lex.start[i]!] === '0';
}

function isHour(lex: Lexemes, i: number): boolean {
  return lex.isNumber(i) && lex.shapes[i] === 0 && lex.values[i]! <= 12;
}

/** `9` of `between 9 and 11 a.m.`, of `9-11am` and of `from 9 to 5:30 p.m.`. */
function joinsHour(lex: Lexemes, i: number): boolean {
  if (!/^(and|to|or|until|-|–)$/.test(lex.lower(i)) || !lex.isNumber(i + 1)) return false;
  const minutes = lex.lower(i + 2) === ':' && lex.glued(i + 2) && lex.isNumber(i + 3);
  return isHalfDay(lex, minutes ? i + 4 : i + 2);
}

/** `18.15 local time`, `18.15 GMT`. */
function isDotted(lex: Lexemes, i: number): boolean {
  const twoDigits = lex.shapes[i] === Shape.decimal && lex.text[lex.end[i]! - 3] === '.';
  if (!twoDigits || lex.values[i]! >= 24 || (lex.values[i]! % 1) * 100 >= 59.5) return false;
  const local = lex.lower(i + 1) === 'local' && lex.lower(i + 2) === 'time';
  return local || (lex.has(i + 1, Tag.clock) && !/^h/.test(lex.lower(i + 1)));
}

const dayParts: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening']);

/** `at 8 in the morning`. */
function isAtHour(lex: Lexemes, i: number): boolean {
  if (lex.lower(i - 1) !== 'at' || lex.values[i]! > 12 || lex.shapes[i] !== 0) return false;
  return lex.lower(i + 1) === 'in' && lex.lower(i + 2) === 'the' && dayParts.has(lex.lower(i + 3));
}
