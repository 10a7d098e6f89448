import { isHyphen } from '../cardinal.ts';
import { Gap, type Lexemes } from '../lexemes.ts';
import { Shape } from '../numeral.ts';
import { Tag } from '../tags.ts';
import { readUnit } from '../unit.ts';

/** Where a date, a year, a decade or an ordinal that begins at lexeme `i` ends; 0 when there is none. */
export function dateEnd(lex: Lexemes, i: number): number {
  if (!lex.isNumber(i)) return 0;
  if (isOrdinal(lex, i)) return i + 2;
  return (
    decadeEnd(lex, i) ||
    monthFirstEnd(lex, i) ||
    dayFirstEnd(lex, i) ||
    numericEnd(lex, i) ||
    shortYearEnd(lex, i) ||
    yearEnd(lex, i)
  );
}

function isPlain(lex: Lexemes, i: number): boolean {
  return lex.isNumber(i) && (lex.shapes[i]! & ~Shape.leadingZero) === 0;
}

/** `10th`, `3rd`. */
function isOrdinal(lex: Lexemes, i: number): boolean {
  if (!lex.glued(i + 1)) return false;
  const tail = lex.lower(i + 1);
  return tail === 'th' || tail === 'st' || tail === 'nd' || tail === 'rd';
}

const decadeLead: ReadonlySet<string> = new Set('the his her their my our mid early late in'.split(' '));

/** `1990s`, `’90s`, `his 80s`, `mid-30s`. */
function decadeEnd(lex: Lexemes, i: number): number {
  if (!isPlain(lex, i)) return 0;
  const at = isApostrophe(lex, i + 1) && lex.glued(i + 1) ? i + 2 : i + 1;
  if (!lex.glued(at) || lex.lower(at) !== 's') return 0;
  const value = lex.values[i]!;
  if (value >= 1000 && value < 2200) return at + 1;
  const lead = isHyphen(lex, i - 1) ? lex.lower(i - 2) : lex.lower(i - 1);
  const tens = value % 10 === 0 && value < 100;
  return tens && (decadeLead.has(lead) || isApostrophe(lex, i - 1)) ? at + 1 : 0;
}

/** Whether a lexeme is an apostrophe. */
export function isApostrophe(lex: Lexemes, i: number): boolean {
  const sign = lex.sign(i);
  return sign === 0x2019 || sign === 0x27 || sign === 0x2018;
}

/** `’14`. */
function shortYearEnd(lex: Lexemes, i: number): number {
  const two = isPlain(lex, i) && lex.end[i]! - lex.start[i]! === 2;
  return two && isApostrophe(lex, i - 1) && lex.glued(i) && !lex.glued(i - 1) ? i + 1 : 0;
}

function isDay(lex: Lexemes, i: number): boolean {
  return isPlain(lex, i) && lex.values[i]! >= 1 && lex.values[i]! <= 31 && lex.end[i]! - lex.start[i]! <= 2;
}

/** A month name at `i`, or its abbreviation with a point after it. */
export function isMonth(lex: Lexemes, i: number): boolean {
  return lex.has(i, Tag.month) && lex.isCapital(i);
}

function monthBefore(lex: Lexemes, i: number): number {
  const at = lex.lower(i - 1) === '.' && lex.glued(i - 1) ? i - 2 : i - 1;
  return lex.gaps[i] !== Gap.line && isMonth(lex, at) ? at : -1;
}

/** `Jan. 11, 2022`, `March 3 and 4`, `Feb. 21-25`. */
function monthFirstEnd(lex: Lexemes, i: number): number {
  const month = isDay(lex, i) ? monthBefore(lex, i) : -1;
  if (month < 0) return 0;
  if (countsInMonth(lex, month, i)) return 0;
  return withYear(lex, daysEnd(lex, i));
}

/** Whether a number after a month counts what follows it: `in May 12 boats`, `on 3 March 12 boats`. */
export function countsInMonth(lex: Lexemes, month: number, i: number): boolean {
  return isCounted(lex, i + 1) && (inMonth.has(lex.lower(month - 1)) || dayBefore(lex, month) >= 0);
}

const inMonth: ReadonlySet<string> = new Set('in since during last this late early mid'.split(' '));

/** Where the day before a month begins: `9 June`, `9th of June`; -1 when none stands there. */
export function dayBefore(lex: Lexemes, month: number): number {
  const of = lex.lower(month - 1) === 'of' ? month - 1 : month;
  const at = isOrdinal(lex, of - 2) ? of - 2 : of - 1;
  const tied = of === month ? lex.gaps[month] !== Gap.line : at === of - 2;
  return tied && isDay(lex, at) ? at : -1;
}

/** Whether a counted noun or a unit stands at `i`: then the number before it is a figure. */
export function isCounted(lex: Lexemes, i: number): boolean {
  if (lex.gaps[i] === Gap.line || !lex.isWord(i)) return lex.sign(i) === 0x25;
  const { tags, scale } = lex.entry(i);
  if ((tags & (Tag.boundary | Tag.notPlural | Tag.month)) !== 0) return false;
  if ((tags & Tag.pluralNoun) !== 0 || scale > 0) return true;
  const word = lex.lower(i);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
}

/** The end of a day with its ordinal tail, and of the days joined to it: `10, 12 and 13`. */
function daysEnd(lex: Lexemes, i: number): number {
  let end = dayEnd(lex, i);
  for (let days = 1; days < 8; days++) {
    let next = end;
    if (lex.lower(next) === ',') next++;
    if (isJoin(lex, next)) next++;
    if (next === end || !isDay(lex, next) || isCounted(lex, next + 1)) return end;
    if (next === end + 1 && lex.lower(end) === ',' && !isJoin(lex, next + 1) && lex.lower(next + 1) !== ',')
      return end;
    end = dayEnd(lex, next);
  }
  return end;
}

/** The end of a day with its ordinal tail. */
export function dayEnd(lex: Lexemes, i: number): number {
  return isOrdinal(lex, i) ? i + 2 : i + 1;
}

function isJoin(lex: Lexemes, i: number): boolean {
  const word = lex.lower(i);
  return word === 'and' || word === 'to' || word === 'or' || word === '—' || isHyphen(lex, i);
}

function withYear(lex: Lexemes, end: number): number {
  const at = lex.lower(end) === ',' ? end + 1 : end;
  return isYearShape(lex, at) ? at + 1 : end;
}

/** `11 May 2022`, `10 to 12 June`, `3rd of March`. */
function dayFirstEnd(lex: Lexemes, i: number): number {
  if (!isDay(lex, i)) return 0;
  const end = daysEnd(lex, i);
  const at = lex.lower(end) === 'of' ? end + 1 : end;
  if (!isMonth(lex, at) || lex.gaps[at] === Gap.line) return 0;
  return withYear(lex, lex.lower(at + 1) === '.' ? at + 2 : at + 1);
}

const slash = 0x2f;

/** `11/05/2022`, `2022-01-11`, `9/11`. */
function numericEnd(lex: Lexemes, i: number): number {
  const sign = lex.sign(i + 1);
  if (sign === 0 || (sign !== slash && !isHyphen(lex, i + 1)) || !isPlain(lex, i)) return 0;
  const joins = (at: number): boolean =>
    lex.sign(at) === sign && lex.glued(at) && lex.glued(at + 1) && isPlain(lex, at + 1);
  if (!joins(i + 1)) return 0;
  if (joins(i + 3)) return i + 5;
  if (sign !== slash) return 0;
  return isShare(lex, i) ? 0 : i + 3;
}

/** `1/16 of`, `1/2 cup`: a share of something, not a date or a place in a row. */
function isShare(lex: Lexemes, i: number): boolean {
  const [above, below] = [lex.values[i]!, lex.values[i + 2]!];
  if (!(above < below) || lex.has(i - 1, Tag.designator)) return false;
  const next = lex.entry(i + 3);
  if (lex.lower(i + 3) === 'of' || next.units.length > 0 || isHyphen(lex, i + 3)) return true;
  return below <= 4 && lex.isWord(i + 3) && lex.gaps[i + 3] === Gap.space && !lex.has(i + 3, Tag.boundary);
}

/** Four digits that may be a year. */
export function isYearShape(lex: Lexemes, i: number): boolean {
  const four = lex.isNumber(i) && lex.shapes[i] === 0 && lex.end[i]! - lex.start[i]! === 4;
  return four && lex.values[i]! >= 1000 && lex.values[i]! < 2200;
}

/** `2014`, `2012–13`, `2014/15`. A year unless money, a unit or a hedge says it is a count. */
function yearEnd(lex: Lexemes, i: number): number {
  if (!isYearShape(lex, i) || lex.entry(i - 1).currencyBefore !== '' || countsSomething(lex, i)) return 0;
  const joined = (isHyphen(lex, i + 1) || lex.lower(i + 1) === '/') && lex.glued(i + 1) && lex.glued(i + 2);
  if (joined && isPlain(lex, i + 2)) return i + 3;
  return i + 1;
}

function countsSomething(lex: Lexemes, i: number): boolean {
  if (lex.entry(i + 1).scale > 0 || readUnit(lex, i + 1) !== null) return true;
  const modern = lex.values[i]! >= 1900 && lex.values[i]! < 2100;
  const counted = isCounted(lex, i + 1) || (more.has(lex.lower(i + 1)) && isWordAfter(lex, i + 2));
  const bounded = countLead.has(lex.lower(i - 1)) || (lex.lower(i - 1) === 'to' && lex.lower(i - 2) === 'up');
  if (bounded) return !modern || counted || lex.values[i] === 2000;
  const lead = isYearLead(lex, i);
  if (!modern) return !lead || counted;
  return !lead && lex.has(i + 1, Tag.pluralNoun) && !lex.has(i - 1, Tag.determiner);
}

const more: ReadonlySet<string> = new Set('more additional other new extra'.split(' '));

function isWordAfter(lex: Lexemes, i: number): boolean {
  return lex.isWord(i) && !lex.has(i, Tag.boundary);
}

const countLead: ReadonlySet<string> = new Set(
  'than nearly almost roughly approximately some least exactly ~ ≈ minus # killed killing wounded $'.split(
    ' ',
  ),
);

function isYearLead(lex: Lexemes, i: number): boolean {
  const before = lex.lower(i - 1);
  if (before === '(' || lex.has(i - 1, Tag.yearLead) || lex.has(i - 1, Tag.month)) return true;
  return (before === ',' || before === '.') && lex.isNumber(i - 2);
}
