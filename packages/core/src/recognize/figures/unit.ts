import { isHyphen } from './cardinal.ts';
import { Gap, type Lexemes } from './lexemes.ts';
import type { Unit } from './lexicon.ts';
import { Tag } from './tags.ts';

/** A unit read after a number: the unit and the lexeme after it. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly after: number;
}

/** Reads the unit that begins at lexeme `i`, the longest form first; null when there is none. */
export function readUnit(lex: Lexemes, i: number): ReadUnit | null {
  const { units } = lex.entry(i);
  if (units.length === 0 || lex.gaps[i] === Gap.line) return null;
  const glued = lex.glued(i);
  for (const form of units) {
    if (form.gluedOnly && !glued && !isSpacedMetre(lex, i)) continue;
    const after = restEnd(lex, i + 1, form.rest);
    if (after > 0 && !breaksWord(lex, i, after, glued)) return power(lex, form.unit, i, after, glued);
  }
  return null;
}

/** `452 m high`: apart from its numeral, the letter is a length where a dimension follows. */
function isSpacedMetre(lex: Lexemes, i: number): boolean {
  return (
    lex.text[lex.start[i]!] === 'm' && lex.end[i]! - lex.start[i]! === 1 && lex.has(i + 1, Tag.dimension)
  );
}

/** The lexeme after `rest`, whose words may be joined by white space, a hyphen or nothing; 0 when it is not there. */
function restEnd(lex: Lexemes, start: number, rest: readonly string[]): number {
  let i = start;
  for (const word of rest) {
    if (lex.lower(i) === '.' && lex.glued(i)) i++;
    if (isHyphen(lex, i) && lex.glued(i)) i++;
    if (lex.lower(i) !== word || lex.gaps[i] === Gap.line) return 0;
    i++;
  }
  return i;
}

/** A glued symbol must end where the word ends: `9M729` holds no mega. */
function breaksWord(lex: Lexemes, i: number, after: number, glued: boolean): boolean {
  return glued && lex.isWord(after) && lex.glued(after) && lex.isWord(i);
}

const powers: ReadonlyMap<string, string> = new Map([
  ['metre', 'square metre'],
  ['kilometre', 'square kilometre'],
  ['foot', 'square foot'],
]);

/** `m2`: a numeral 2 written on to a length. */
function power(lex: Lexemes, unit: Unit, i: number, after: number, glued: boolean): ReadUnit | null {
  if (!lex.isNumber(after) || !lex.glued(after)) return { unit, after };
  const name = powers.get(unit.name);
  if (name === undefined || lex.values[after] !== 2 || lex.word(i).raw.length > 2)
    return glued ? null : { unit, after };
  return {
    unit: { ...unit, name, base: 'square metre', factor: unit.factor * unit.factor },
    after: after + 1,
  };
}

/** The "per what" of a rate and the lexeme after it. */
export interface Rate {
  readonly per: string;
  /** The unit it names, when it names one. */
  readonly unit: Unit | null;
  readonly after: number;
}

const afterSpan: ReadonlySet<string> = new Set([
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'prior',
  'on',
  'since',
]);

/** Reads `per barrel`, `a day`, `/hour`, `-a-day`, `per 100,000` at `i`; null when there is none. */
export function readRate(lex: Lexemes, start: number, money: boolean): Rate | null {
  let i = start;
  if (isHyphen(lex, i) && lex.glued(i) && lex.glued(i + 1)) i++;
  const word = lex.lower(i);
  if (lex.gaps[i] === Gap.line) return null;
  if (
    word === 'per' ||
    (word === '/' && lex.glued(i) && lex.glued(i + 1)) ||
    word === 'each' ||
    word === 'every'
  ) {
    return readPer(lex, i + 1, word);
  }
  return word === 'a' || word === 'an' ? readA(lex, i + 1, money) : null;
}

function readPer(lex: Lexemes, at: number, word: string): Rate | null {
  const i = isHyphen(lex, at) && lex.glued(at) ? at + 1 : at;
  const read = readUnit(lex, i);
  const isTime = lex.has(i, Tag.time);
  if (word === 'each' || word === 'every') {
    return read !== null && isTime ? { per: read.unit.name, unit: read.unit, after: read.after } : null;
  }
  if (read !== null && !read.unit.money) return { per: read.unit.name, unit: read.unit, after: read.after };
  if (word === 'per' && lex.isNumber(i)) {
    return { per: lex.text.slice(lex.start[i], lex.end[i]), unit: null, after: i + 1 };
  }
  if (lex.lower(i) === 'annum') return { per: 'year', unit: null, after: i + 1 };
  const named = lex.isWord(i) && !lex.has(i, Tag.boundary);
  if (!named || lex.gaps[i] === Gap.line || (word === '/' && lex.word(i).raw.length > 6)) return null;
  return { per: lex.lower(i), unit: null, after: i + 1 };
}

/** `a day`; for money also `a barrel`, `an ounce`, `a share`. "A year ago" and "a day after" are times, not rates. */
function readA(lex: Lexemes, at: number, money: boolean): Rate | null {
  const i = isHyphen(lex, at) && lex.glued(at) ? at + 1 : at;
  const read = readUnit(lex, i);
  if (read === null) {
    const shared = money && rated.has(lex.lower(i));
    return shared ? { per: lex.lower(i), unit: null, after: i + 1 } : null;
  }
  const isTime = lex.has(i, Tag.time);
  if (read.unit.money || (isTime ? isLater(lex, read.after, money) : !money)) return null;
  return { per: read.unit.name, unit: read.unit, after: read.after };
}

/** "A year ago", "a year on"; money is paid "an hour on the night shift". */
function isLater(lex: Lexemes, i: number, money: boolean): boolean {
  const isPlace = money && lex.lower(i) === 'on' && lex.isWord(i + 1);
  return afterSpan.has(lex.lower(i)) && !isPlace;
}

/** Things, beside units, that money is counted by. */
const rated: ReadonlySet<string> = new Set(
  'dozen share head person piece bottle ticket seat plate room unit vote word dose copy household therm trip ride visit'.split(
    ' ',
  ),
);
