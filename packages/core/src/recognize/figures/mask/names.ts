import { isHyphen } from '../cardinal.ts';
import { Gap, type Lexemes } from '../lexemes.ts';
import { Shape } from '../numeral.ts';
import type { FigurePolicy } from '../policy.ts';
import { Tag } from '../tags.ts';
import { isApostrophe, isCounted } from './dates.ts';

/** Where a number that only names something, and begins at lexeme `i`, ends; 0 when it does not. */
export function nameEnd(lex: Lexemes, i: number, policy: FigurePolicy): number {
  if (!lex.isNumber(i)) return designatedEnd(lex, i) || spelledNameEnd(lex, i);
  return (
    gluedBeforeEnd(lex, i, policy) ||
    conferenceEnd(lex, i) ||
    crossEnd(lex, i) ||
    gluedAfterEnd(lex, i) ||
    identifierEnd(lex, i) ||
    addressEnd(lex, i) ||
    indexEnd(lex, i) ||
    caliberEnd(lex, i) ||
    modelEnd(lex, i) ||
    designatedEnd(lex, i) ||
    afterNameEnd(lex, i)
  );
}

/** The end of the run of words, numerals and hyphens that are written on to one another. */
function runEnd(lex: Lexemes, i: number): number {
  let end = i + 1;
  while (end < lex.length && lex.glued(end)) {
    const joins =
      lex.kind[end]! <= 1 ||
      ((isHyphen(lex, end) || /^[/+]$/.test(lex.lower(end))) &&
        lex.glued(end + 1) &&
        lex.kind[end + 1]! <= 1);
    if (!joins) break;
    end++;
  }
  return end;
}

/** Words that may be written before a numeral with or without a hyphen and leave it a figure. */
const open: ReadonlySet<string> = new Set(
  'sub Sub minus Minus plus now then about under over up nearly almost to and or than x by just age aged'.split(
    ' ',
  ),
);

/** `G7`, `MH17`, `S-400`, `COVID-19`. */
function gluedBeforeEnd(lex: Lexemes, i: number, policy: FigurePolicy): number {
  if (!lex.glued(i)) return 0;
  const hyphen = (lex.lower(i - 1) === '-' || lex.lower(i - 1) === '‑') && lex.glued(i - 1);
  const at = hyphen ? i - 2 : i - 1;
  if (lex.lower(i - 1) === '#' || lex.lower(i - 1) === '_') return runEnd(lex, i);
  if (!lex.isWord(at)) return 0;
  const { raw, entry } = lex.word(at);
  if (entry.currencyBefore !== '' || open.has(raw) || entry.cardinal >= 0) return 0;
  if (entry.dollar !== '' && lex.lower(at - 1) === '$') return 0;
  if (policy.damagedMarks && raw === 'PS') return 0;
  const isUnit = hyphen && entry.units.length + entry.scale > 0 && lex.isNumber(at - 1) && lex.glued(at);
  return isUnit ? 0 : runEnd(lex, i);
}

/** `9M729`, `3D`, `5G`: letters after the numeral that are no unit, no scale and no ordinal. */
function gluedAfterEnd(lex: Lexemes, i: number): number {
  if (!lex.glued(i + 1) || !lex.isWord(i + 1)) return 0;
  const { entry, lower, raw } = lex.word(i + 1);
  if (lex.entry(i - 1).currencyBefore !== '' && entry.letterScale > 0) return 0;
  const runsOn = lex.glued(i + 2) && (lex.isNumber(i + 2) || lex.isWord(i + 2));
  if (lower === 's' && !runsOn) return isModelBefore(lex, i) ? i + 2 : 0;
  if (lower === 'x') return 0;
  if (/^[A-Z]$/.test(raw) && lex.has(i - 1, Tag.designator)) return runEnd(lex, i);
  const squared = runsOn && lex.isNumber(i + 2) && lex.values[i + 2]! <= 3;
  if (runsOn && !squared) return runEnd(lex, i);
  const known =
    entry.units.length > 0 || entry.scale > 0 || raw === 'k' || raw === 'K' || raw === 'M' || raw === 'B';
  return known ? 0 : runEnd(lex, i);
}

/** `COP28`, `COP 28`: so few pesos are no money. */
function conferenceEnd(lex: Lexemes, i: number): number {
  const few = lex.shapes[i] === 0 && lex.values[i]! < 100 && lex.gaps[i] !== Gap.line;
  return few && lex.word(i - 1).raw === 'COP' && !hasUnit(lex, i + 1) ? runEnd(lex, i) : 0;
}

/** `the 747s`, `two Boeing 747s`: machines and not seconds. */
function isModelBefore(lex: Lexemes, i: number): boolean {
  const named = lex.isCapital(i - 1) && !startsSentence(lex, i - 1);
  return lex.shapes[i] === 0 && (named || lex.has(i - 1, Tag.determiner) || lex.entry(i - 1).cardinal > 0);
}

/** `4x4`: what is so many by so many of nothing. */
function crossEnd(lex: Lexemes, i: number): number {
  const crosses = lex.lower(i + 1) === 'x' && lex.glued(i + 1) && lex.glued(i + 2) && lex.isNumber(i + 2);
  const isPower = lex.glued(i + 3) && /^[-^−–]$/.test(lex.lower(i + 3));
  return crosses && !isPower && !hasUnit(lex, i + 3) && !isCounted(lex, i + 3) ? i + 3 : 0;
}

/** Phone numbers, zip codes and the like: leading zeros, three groups by hyphens, `555-0147`, `+1 (202)`. */
function identifierEnd(lex: Lexemes, i: number): number {
  const shape = lex.shapes[i]!;
  if (shape & (Shape.long | Shape.dotted)) return runEnd(lex, i);
  if (shape & Shape.leadingZero) return groupsEnd(lex, runEnd(lex, i));
  const run = hyphenRun(lex, i);
  if (run.count > 2 || (run.count === 2 && run.isPhone)) return run.end;
  const plus = lex.lower(i - 1) === '+' && lex.glued(i) && !lex.glued(i - 1);
  if (plus && lex.lower(i + 1) === '(') return i + 1;
  const bracketed = lex.lower(i - 1) === '(' && lex.lower(i + 1) === ')' && lex.glued(i) && lex.glued(i + 1);
  if (bracketed && lex.isNumber(i + 2) && hyphenRun(lex, i + 2).isPhone) return i + 1;
  const letters = lex.isWord(i - 2) && /^[A-Z]{4,7}$/.test(lex.word(i - 2).raw);
  if (letters && lex.lower(i - 1) === '(' && lex.lower(i + 1) === ')') return i + 1;
  if (isLastOfRun(lex, i)) return i + 1;
  const dialledEnd = phoneEnd(lex, i);
  if (dialledEnd > 0) return dialledEnd;
  if (dialled.has(lex.lower(i - 1)) && shape === 0 && !isCounted(lex, i + 1)) return i + 1;
  if (isEmergency(lex, i)) return i + 1;
  const footnote = lex.lower(i - 1) === '[' && lex.lower(i + 1) === ']';
  const quoted = lex.lower(i - 1) === '"' && lex.lower(i + 1) === '"' && shape === 0 && width(lex, i) > 4;
  return footnote || quoted ? i + 2 : 0;
}

/** The groups of digits that follow one with a leading zero: `020 7946 0991`. */
function groupsEnd(lex: Lexemes, start: number): number {
  let end = start;
  for (let groups = 0; groups < 4 && lex.isNumber(end) && lex.gaps[end] === Gap.space; groups++, end++) {
    const isGroup =
      (lex.shapes[end]! & ~Shape.leadingZero) === 0 && 2 <= width(lex, end) && width(lex, end) <= 4;
    if (!isGroup || isCounted(lex, end + 1) || hasUnit(lex, end + 1)) break;
  }
  return end;
}

/** `713 308-3600`, `713-222-TIPS`. */
function phoneEnd(lex: Lexemes, i: number): number {
  if (width(lex, i) === 3 && lex.isNumber(i + 1) && hyphenRun(lex, i + 1).isPhone) return i + 1;
  const end = runEnd(lex, i);
  const from = lex.start[i]!;
  const to = lex.end[end - 1]!;
  return to - from <= 12 && phone.test(lex.text.slice(from, to)) ? end : 0;
}

const phone = /^(?:\d{3}[- ])?\d{3}-(?:\d{4}|[A-Z]{4})$/;

/** What one does with a number of a telephone, or sends a text to. */
const dialled: ReadonlySet<string> = new Set(
  'call calls called calling dial dials dialed dialled dialing dialling phone phoned phoning ring'.split(' '),
);

/** `several 911 calls`, `a 999 operator`: the number of the emergency service. */
function isEmergency(lex: Lexemes, i: number): boolean {
  if (lex.shapes[i] !== 0 || !emergencies.has(lex.values[i]!)) return false;
  return answered.has(lex.lower(i + 1)) || answered.has(lex.lower(i + 2));
}

const emergencies: ReadonlySet<number> = new Set([911, 999, 112]);
const answered: ReadonlySet<string> = new Set(
  'call calls caller callers operator operators dispatch dispatcher dispatchers tape tapes recording recordings'.split(
    ' ',
  ),
);

function hyphenRun(
  lex: Lexemes,
  i: number,
): { readonly count: number; readonly end: number; readonly isPhone: boolean } {
  let count = 1;
  let end = i + 1;
  let isPhone = false;
  while (count < 6 && isHyphen(lex, end) && lex.glued(end) && lex.glued(end + 1) && lex.isNumber(end + 1)) {
    isPhone = width(lex, end - 1) === 3 && width(lex, end + 1) === 4;
    count++;
    end += 2;
  }
  return { count, end, isPhone: isPhone && lex.shapes[i] === 0 };
}

/** The last group of `1-800-555-2488`, where the first three were taken for a date. */
function isLastOfRun(lex: Lexemes, i: number): boolean {
  if (width(lex, i) !== 4) return false;
  return [i - 1, i - 3].every(
    (at) => isHyphen(lex, at) && lex.glued(at) && lex.glued(at + 1) && lex.isNumber(at - 1),
  );
}

function width(lex: Lexemes, i: number): number {
  return lex.end[i]! - lex.start[i]!;
}

/** `10 Downing Street`, `16-18 Industrial Avenue`, `the 5300 block of Noon Road`. */
function addressEnd(lex: Lexemes, i: number): number {
  if (lex.shapes[i] !== 0 || lex.values[i]! > 99_999) return 0;
  if (lex.lower(i + 1) === 'block' && lex.values[i]! % 100 === 0 && lex.values[i]! > 0) return i + 1;
  let at = i + 1;
  if (isHyphen(lex, at) && lex.isNumber(at + 1)) at += 2;
  for (let words = 0; words < 4 && lex.isWord(at); words++, at++) {
    if (!lex.isCapital(at)) return 0;
    if (words > 0 && lex.has(at, Tag.street) && width(lex, at) > 1) return at + 1;
  }
  return 0;
}

/** `a .45-caliber gun`, `7.62 calibre rounds`: what the barrel is called. */
function caliberEnd(lex: Lexemes, i: number): number {
  const at = isHyphen(lex, i + 1) ? i + 2 : i + 1;
  return /^calib(?:er|re)$/.test(lex.lower(at)) ? at : 0;
}

/** `the 6 Plus`, `an 8 Pro`: what a device is called for short. */
function modelEnd(lex: Lexemes, i: number): number {
  const isModel = lex.isWord(i + 1) && models.has(lex.word(i + 1).raw) && lex.values[i]! < 100;
  return isModel && lex.shapes[i] === 0 && lex.gaps[i + 1] === Gap.space ? i + 1 : 0;
}

const models: ReadonlySet<string> = new Set(['Plus', 'Pro', 'Max', 'Mini', 'Ultra']);

/** `S&P 500`, `FTSE 100`, `Big 12`. */
function indexEnd(lex: Lexemes, i: number): number {
  if (!lex.has(i - 1, Tag.indexName) || !lex.isCapital(i - 1) || lex.gaps[i] !== Gap.space) return 0;
  const unit = lex.entry(i + 1).units.length > 0 || lex.lower(i + 1) === '%' || lex.shapes[i] !== 0;
  return unit ? 0 : i + 1;
}

/** `Article 5`, `No. 10`, `World War Two`, `pages 12-14`; `Item 1 of 7`. */
function designatedEnd(lex: Lexemes, i: number): number {
  if (lex.gaps[i] === Gap.line || (lex.isNumber(i) && (lex.shapes[i]! & Shape.grouped) !== 0)) return 0;
  if (lex.entry(i).part > 0 || lex.entry(i).times > 0 || lex.entry(i).vague > 0) return 0;
  const point = lex.lower(i - 1) === '.' && lex.glued(i - 1);
  const at = point ? i - 2 : i - 1;
  if (!lex.has(at, Tag.designator) || (point && lex.word(at).raw.length > 4)) return 0;
  const capital = lex.isCapital(at) && !lex.word(at).upper;
  if (lex.has(at, Tag.plainDesignator) && !capital && !(point && lex.lower(at).startsWith('no'))) {
    return namesInSeries(lex, at, i) ? chainEnd(lex, i) : 0;
  }
  if (hasUnit(lex, i + 1) || (!lex.isNumber(i) && isCounted(lex, i + 1) && !capital)) return 0;
  return chainEnd(lex, i);
}

const inSeries: ReadonlySet<string> = new Set(
  'day week year type stage level act step grade game match category page pages lines rooms'.split(' '),
);

/** `day 3`, `week 10` without a counted noun after; `the number 10 shirt`. */
function namesInSeries(lex: Lexemes, at: number, i: number): boolean {
  if (lex.lower(at) === 'number') return /^(the|a)$/.test(lex.lower(at - 1)) && lex.isNumber(i);
  return (
    inSeries.has(lex.lower(at)) &&
    !isCounted(lex, i + 1) &&
    !hasUnit(lex, i + 1) &&
    !lex.has(at - 1, Tag.determiner)
  );
}

function hasUnit(lex: Lexemes, i: number): boolean {
  if (lex.gaps[i] === Gap.line) return false;
  const { units, scale } = lex.entry(i);
  if (lex.glued(i) && lex.lower(i) === 's') return false;
  return scale > 0 || units.some((form) => !form.gluedOnly || lex.glued(i));
}

/** The end of `5`, `5 and 6`, `12-14`, `1 of 7`. */
function chainEnd(lex: Lexemes, i: number): number {
  let end = i + 1;
  for (let joins = 0; joins < 8; joins++) {
    const word = lex.lower(end);
    const join =
      word === 'and' ||
      word === 'of' ||
      word === 'or' ||
      word === 'to' ||
      word === ',' ||
      word === '/' ||
      isHyphen(lex, end);
    if (!join || !lex.isNumber(end + 1) || hasUnit(lex, end + 2) || isCounted(lex, end + 2)) return end;
    if (lex.shapes[end + 1]! & Shape.grouped || lex.gaps[end + 1] === Gap.line) return end;
    end += 2;
  }
  return end;
}

/** `Nord Stream 2`, `Boeing 737`, `Soviet Union 2.0`: a small plain number right after a name, counting nothing. */
function afterNameEnd(lex: Lexemes, i: number): number {
  if (!followsName(lex, i) || lex.shapes[i]! & Shape.grouped || lex.values[i]! > 9999) return 0;
  if (startsSentence(lex, i - 1) && !namesAtStart(lex, i - 1)) return 0;
  const second = lex.isWord(i + 1) && isCounted(lex, i + 2);
  const counts = second || isCounted(lex, i + 1) || countNext.has(lex.lower(i + 1));
  if (counts || hasUnit(lex, i + 1) || lex.lower(i + 1) === '%' || isGapped(lex, i)) return 0;
  return isHyphen(lex, i + 1) && lex.glued(i + 1) ? 0 : i + 1;
}

function followsName(lex: Lexemes, i: number): boolean {
  if (lex.lower(i - 1) === 's' && isApostrophe(lex, i - 2) && lex.isCapital(i - 3))
    return !lex.isWord(i + 1) || lex.has(i + 1, Tag.boundary);
  if (lex.lower(i - 1) === 'of' && lex.word(i - 2).raw === 'Group') return true;
  const other = Tag.boundary | Tag.determiner | Tag.month | Tag.weekday | Tag.verb;
  if (!isNameWord(lex, i - 1) || lex.has(i - 1, other) || lex.entry(i - 1).currencyBefore !== '')
    return false;
  return lex.gaps[i] === Gap.space;
}

/** `Boeing`, and `iOS`, whose second letter is the capital. */
function isNameWord(lex: Lexemes, i: number): boolean {
  if (lex.isCapital(i)) return true;
  const second = lex.isWord(i) && width(lex, i) > 2 ? lex.text.charCodeAt(lex.start[i]! + 1) : 0;
  return second >= 65 && second <= 90;
}

/** `…sent 400 soldiers, Italy 250.`: the verb and the noun are those of the clause before. */
function isGapped(lex: Lexemes, i: number): boolean {
  let joint = i - 2;
  while (joint > i - 5 && lex.isCapital(joint)) joint--;
  if (!/^(,|;|and)$/.test(lex.lower(joint)) || (lex.isWord(i + 1) && lex.lower(i + 1) !== 'and'))
    return false;
  for (let at = joint - 1; at > joint - 10 && at > 0; at--) {
    if (lex.lower(at) === '.') return false;
    if ((lex.isNumber(at) || lex.entry(at).cardinal >= 0) && isCounted(lex, at + 1)) return true;
  }
  return false;
}

/** A first word that is neither a function word nor a participle: `Studio 54 is …`. */
function namesAtStart(lex: Lexemes, i: number): boolean {
  const { lower, entry } = lex.word(i);
  return (entry.tags & ~Tag.designator) === 0 && entry.cardinal < 0 && !/(ed|ly|ing|s)$/.test(lower);
}

const countNext: ReadonlySet<string> = new Set('were are have of more other died people'.split(' '));

function startsSentence(lex: Lexemes, i: number): boolean {
  return i === 0 || /^[.!?:“"”]$/.test(lex.lower(i - 1));
}

/** `Big Three`, `Five Star Movement`: a number word that is capitalized as part of a name. */
function spelledNameEnd(lex: Lexemes, i: number): number {
  if (
    !lex.isCapital(i) ||
    lex.word(i).upper ||
    lex.entry(i).cardinal < 0 ||
    startsSentence(lex, i) ||
    startsAfterDash(lex, i) ||
    lex.gaps[i] === Gap.line
  )
    return 0;
  const [before, after] = [lex.word(i - 1), lex.word(i + 1)];
  const lowerNear = !before.capital && !after.capital && lex.isWord(i + 1);
  if (lowerNear && lex.isWord(i - 1)) return before.lower === 'of' ? i + 1 : 0;
  return looksTitled(lex, i) ? 0 : i + 1;
}

/** `OSLO — Four people`: what follows a dateline begins a sentence. */
function startsAfterDash(lex: Lexemes, i: number): boolean {
  const isDash = /^[—–:-]$/.test(lex.lower(i - 1)) && !lex.glued(i);
  return isDash && lex.isWord(i + 1) && !lex.isCapital(i + 1);
}

/** A headline capitalizes every word: there a capital says nothing. */
function looksTitled(lex: Lexemes, i: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = Math.max(0, i - 6); at < Math.min(lex.length, i + 7); at++) {
    if (at === i || !lex.isWord(at) || lex.word(at).raw.length < 4) continue;
    words++;
    if (lex.isCapital(at)) capitals++;
  }
  return words >= 3 && capitals * 4 >= words * 3;
}
