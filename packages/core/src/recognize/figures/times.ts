import type { FigureTime } from '../../model/figure.ts';
import { addDays, endOfMonth, type IsoDate, isoOf, partsOf, weekdayOf } from './calendar.ts';
import { Gap, type Lexemes } from './lexemes.ts';
import { isMonth, isYearShape } from './mask/dates.ts';
import type { Quantity } from './quantity.ts';
import { firstNot } from './search.ts';
import { Tag } from './tags.ts';

/** A time said in a sentence: lexemes `[first, after)` and the days it means. */
interface SaidTime {
  readonly first: number;
  readonly after: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The times that the lexemes `[first, after)` of one sentence name, resolved against the date of the article. */
export function timesIn(
  lex: Lexemes,
  first: number,
  after: number,
  date: IsoDate | null,
): readonly SaidTime[] {
  const found: SaidTime[] = [];
  for (let i = first; i < after; i++) {
    if (!lex.isKnown(i) && !lex.isNumber(i)) continue;
    const time = timeAt(lex, i, date);
    if (time === null) continue;
    found.push(time);
    i = time.after - 1;
  }
  return found;
}

/** How far from a quantity its time may stand, in lexemes. */
const reach = 40;

/** The time nearest to a quantity; one on the other side of a semicolon is not meant. Looks at a bounded number. */
export function timeOf(lex: Lexemes, quantity: Quantity, times: readonly SaidTime[]): FigureTime | null {
  if (quantity.age) return null;
  let best: SaidTime | null = null;
  let least = reach;
  const from = firstNot(times.length, (i) => times[i]!.after <= quantity.first - reach);
  for (let i = from; i < times.length; i++) {
    const time = times[i]!;
    if (time.first >= quantity.after + reach) break;
    const distance = distanceTo(quantity, time) + (separated(lex, quantity, time) ? 15 : 0);
    if (distance >= least) continue;
    least = distance;
    best = time;
  }
  if (best === null) return null;
  const span = { start: lex.start[best.first]!, end: lex.end[best.after - 1]! };
  return { text: lex.text.slice(span.start, span.end), span, from: best.from, to: best.to };
}

function distanceTo(quantity: Quantity, time: SaidTime): number {
  return time.first >= quantity.after
    ? time.first - quantity.after
    : Math.max(0, quantity.first - time.after);
}

function separated(lex: Lexemes, quantity: Quantity, time: SaidTime): boolean {
  const [from, to] =
    time.first >= quantity.after ? [quantity.after, time.first] : [time.after, quantity.first];
  for (let i = from; i < Math.min(to, from + 40); i++)
    if (lex.sign(i) === 0x3b || lex.sign(i) === 0x2c) return true;
  return false;
}

function timeAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  if (isMonth(lex, i)) return monthTime(lex, i, date);
  if (isYearShape(lex, i) && isYear(lex, i)) return yearTime(lex, i);
  if (lex.has(i, Tag.weekday) && lex.isCapital(i)) return dayTime(lex, i, date);
  const word = lex.lower(i);
  if (word === 'last' || word === 'this' || word === 'next') return relativeTime(lex, i, date);
  return namedDay(lex, i, date);
}

const yearWords: ReadonlySet<string> = new Set(
  'in since until till by during before after of from to through between and early late mid fiscal the ('.split(
    ' ',
  ),
);

function isYear(lex: Lexemes, i: number): boolean {
  const value = lex.values[i]!;
  return value >= 1800 && value < 2100 && yearWords.has(lex.lower(i - 1));
}

/** "Since" leaves the end open, "by" and "until" the beginning. */
function opened(
  lex: Lexemes,
  first: number,
  after: number,
  from: IsoDate | null,
  to: IsoDate | null,
): SaidTime {
  const lead = lex.lower(first - 1);
  const qualified = /^(early|late|mid)$/.test(lead) || lead === '-' ? first - 1 : first;
  const before = lex.lower(qualified - 1);
  if (before === 'since') return { first: qualified - 1, after, from, to: null };
  if (before === 'until' || before === 'till' || before === 'by' || before === 'before') {
    return { first: qualified - 1, after, from: null, to };
  }
  return { first: qualified, after, from, to };
}

function yearTime(lex: Lexemes, i: number): SaidTime {
  const year = lex.values[i]!;
  return opened(lex, i, i + 1, isoOf(year, 1, 1), isoOf(year, 12, 31));
}

/** `March 2014`, `March 3, 2014`, `3 March`, `March`: without a year, the last one that is not after the article. */
function monthTime(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const month = monthOf(lex.lower(i));
  const point = isShortened(lex, i) && lex.lower(i + 1) === '.' && lex.glued(i + 1) ? i + 2 : i + 1;
  const dayAfter = isDayOfMonth(lex, point);
  const dayBefore = isDayOfMonth(lex, i - 1) && lex.gaps[i] !== Gap.line;
  const day = dayAfter ? lex.values[point]! : dayBefore ? lex.values[i - 1]! : 0;
  let after = dayAfter ? point + 1 : point;
  const yearAt = lex.lower(after) === ',' ? after + 1 : after;
  const hasYear = isYearShape(lex, yearAt);
  if (hasYear) after = yearAt + 1;
  const lower = lex.lower(i);
  if (
    !hasYear &&
    day === 0 &&
    (lower === 'may' || lower === 'march') &&
    !/^(in|since|by|last|of|until)$/.test(lex.lower(i - 1))
  )
    return null;
  const first = !dayAfter && dayBefore ? i - 1 : i;
  const year = hasYear ? lex.values[yearAt]! : date === null ? 0 : lastYearOf(month, Math.max(1, day), date);
  if (year === 0) return opened(lex, first, after, null, null);
  const [from, to] = day > 0 ? [day, day] : [1, endOfMonth(year, month)];
  return opened(lex, first, after, isoOf(year, month, from), isoOf(year, month, to));
}

/** `Feb` and `Sept`, whose point is theirs and not the sentence's. */
function isShortened(lex: Lexemes, i: number): boolean {
  return /^(?!may|june|july).{3,4}$/.test(lex.lower(i));
}

function isDayOfMonth(lex: Lexemes, i: number): boolean {
  return lex.isNumber(i) && lex.shapes[i]! <= 8 && lex.values[i]! >= 1 && lex.values[i]! <= 31;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf(word: string): number {
  return months.indexOf(word.slice(0, 3)) + 1;
}

function lastYearOf(month: number, day: number, date: IsoDate): number {
  const today = partsOf(date);
  return isoOf(today.year, month, day) <= date ? today.year : today.year - 1;
}

const weekdays = 'sun mon tue wed thu fri sat'.split(' ');

/** `on Monday`: the last Monday that is not after the article; `next Monday` the first one after it. */
function dayTime(lex: Lexemes, i: number, date: IsoDate | null): SaidTime {
  const first = /^(on|last|next|this)$/.test(lex.lower(i - 1)) ? i - 1 : i;
  if (date === null) return { first, after: i + 1, from: null, to: null };
  const back = (weekdayOf(date) - weekdays.indexOf(lex.lower(i).slice(0, 3)) + 7) % 7;
  const day = addDays(date, lex.lower(first) === 'next' ? 7 - back : -back);
  return { first, after: i + 1, from: day, to: day };
}

/** `last month`, `this week`, `next year`. */
function relativeTime(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const unit = lex.lower(i + 1);
  const shift = lex.lower(i) === 'last' ? -1 : lex.lower(i) === 'next' ? 1 : 0;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return null;
  if (date === null) return { first: i, after: i + 2, from: null, to: null };
  const [from, to] = spanOf(unit, shift, date);
  return { first: i, after: i + 2, from, to };
}

function spanOf(unit: 'week' | 'month' | 'year', shift: number, date: IsoDate): readonly [IsoDate, IsoDate] {
  const { year, month } = partsOf(date);
  if (unit === 'year') return [isoOf(year + shift, 1, 1), isoOf(year + shift, 12, 31)];
  if (unit === 'month') {
    const index = year * 12 + month - 1 + shift;
    const [inYear, inMonth] = [Math.floor(index / 12), (index % 12) + 1];
    return [isoOf(inYear, inMonth, 1), isoOf(inYear, inMonth, endOfMonth(inYear, inMonth))];
  }
  const monday = addDays(date, shift * 7 - ((weekdayOf(date) + 6) % 7));
  return [monday, addDays(monday, 6)];
}

const daysFrom: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 };

function namedDay(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const days = Object.hasOwn(daysFrom, lex.lower(i)) ? daysFrom[lex.lower(i)]! : null;
  if (days === null) return null;
  const day = date === null ? null : addDays(date, days);
  return { first: i, after: i + 1, from: day, to: day };
}
