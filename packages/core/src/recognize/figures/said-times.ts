import { addDays, addMonths, endOfMonth, type IsoDate, isoOf, partsOf, weekdayOf } from './calendar.ts';
import { isHyphen, readCardinal } from './cardinal.ts';
import type { Lexemes } from './lexemes.ts';
import { countsInMonth, dayBefore, dayEnd, isMonth, isYearShape } from './mask/dates.ts';
import { Tag } from './tags.ts';

/** A time said in a sentence: lexemes `[first, after)` and the days it means, null where open or unknown. */
export interface SaidTime {
  readonly first: number;
  readonly after: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Reads the time that begins at lexeme `i`, with the words before it that open an end; null when there is none. */
export function readTime(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const time = timeAt(lex, i, date);
  return time === null ? null : opened(lex, joined(lex, time, date));
}

function timeAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  if (lex.isNumber(i)) return decadeAt(lex, i) ?? yearAt(lex, i) ?? agoAt(lex, i, date);
  if (isMonth(lex, i)) return monthAt(lex, i, date);
  if (lex.has(i, Tag.weekday) && lex.isCapital(i)) return weekdayAt(lex, i, date);
  return (
    relativeAt(lex, i, date) ?? partOfYearAt(lex, i, date) ?? agoAt(lex, i, date) ?? namedDayAt(lex, i, date)
  );
}

function said(first: number, after: number, days: readonly [IsoDate, IsoDate] | null): SaidTime {
  return { first, after, from: days?.[0] ?? null, to: days?.[1] ?? null };
}

/** `from January to March`, `between 2010 and 2015`: one time with both ends. */
function joined(lex: Lexemes, start: SaidTime, date: IsoDate | null): SaidTime {
  const lead = lex.lower(start.first - 1);
  const link = lex.lower(start.after);
  const joins = lead === 'between' ? link === 'and' : lead === 'from' && /^(to|until|through)$/.test(link);
  const end = joins ? timeAt(lex, start.after + 1, date) : null;
  if (end === null) return start;
  const { from } = start;
  const turned = from !== null && end.to !== null && end.to < from;
  const isDay = lex.has(end.after - 1, Tag.weekday);
  const begun = turned ? (isDay ? addDays(from, -7) : addMonths(from, -12)) : from;
  return { first: start.first - 1, after: end.after, from: begun, to: end.to };
}

const betweenLead: ReadonlySet<string> = new Set(
  'early late mid - the end start beginning of middle'.split(' '),
);

/** "Since" leaves the end open, "by" and "until" the beginning; "after 2018" begins when 2018 is over. */
function opened(lex: Lexemes, time: SaidTime): SaidTime {
  let first = time.first;
  while (first > time.first - 5 && betweenLead.has(lex.lower(first - 1))) first--;
  const lead = lex.lower(first - 1);
  if (lead === 'since') return { ...time, first: first - 1, to: null };
  if (lead === 'after' && time.to !== null)
    return { ...time, first: first - 1, from: addDays(time.to, 1), to: null };
  const bounds = lead === 'until' || lead === 'till' || lead === 'by' || lead === 'before';
  if (bounds) return { ...time, first: first - 1, from: null };
  if (/^(early|late)$/.test(lex.lower(time.first - 1))) return { ...time, first: time.first - 1 };
  const mid = isHyphen(lex, time.first - 1) && lex.lower(time.first - 2) === 'mid';
  return mid ? { ...time, first: time.first - 2 } : time;
}

const yearWords: ReadonlySet<string> = new Set(
  'in since until till by during before after of from to through between and early late mid fiscal the ( '.split(
    ' ',
  ),
);

function isYear(lex: Lexemes, i: number): boolean {
  const value = lex.values[i]!;
  return isYearShape(lex, i) && value >= 1800 && value < 2100;
}

/** `2014`, `2007-08`, `2010-2015`. */
function yearAt(lex: Lexemes, i: number): SaidTime | null {
  const within = isHyphen(lex, i - 1) && /^(mid|early|late)$/.test(lex.lower(i - 2));
  if (!isYear(lex, i) || !(within || yearWords.has(lex.lower(i - 1)))) return null;
  const year = lex.values[i]!;
  const joins = (isHyphen(lex, i + 1) || lex.lower(i + 1) === '/') && lex.glued(i + 1) && lex.glued(i + 2);
  if (!joins || !lex.isNumber(i + 2)) return said(i, i + 1, yearOf(year));
  const end = lex.values[i + 2]!;
  const last = end < 100 ? year - (year % 100) + end : end;
  return said(i, i + 3, [isoOf(year, 1, 1), isoOf(Math.max(year, last), 12, 31)]);
}

function yearOf(year: number): readonly [IsoDate, IsoDate] {
  return [isoOf(year, 1, 1), isoOf(year, 12, 31)];
}

/** `the 1990s`. */
function decadeAt(lex: Lexemes, i: number): SaidTime | null {
  if (!isYear(lex, i) || lex.lower(i + 1) !== 's' || !lex.glued(i + 1)) return null;
  const year = lex.values[i]!;
  return said(i, i + 2, [isoOf(year, 1, 1), isoOf(year + (year % 100 === 0 ? 99 : 9), 12, 31)]);
}

/** `March 2014`, `March 3, 2014`, `3 March`, `March`: without a year, the last one that is not after the article. */
function monthAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const month = monthOf(lex.lower(i));
  const point = isShortened(lex, i) && lex.lower(i + 1) === '.' && lex.glued(i + 1) ? i + 2 : i + 1;
  const isDayAfter = isDayOfMonth(lex, point) && !countsInMonth(lex, i, point);
  const dayAt = isDayAfter ? point : dayBefore(lex, i);
  const day = dayAt < 0 ? 0 : lex.values[dayAt]!;
  const end = isDayAfter ? dayEnd(lex, point) : point;
  const { year, after } = yearOfMonth(lex, end, date);
  if (after === end && day === 0 && isWord(lex, i)) return null;
  const first = isDayAfter || dayAt < 0 ? i : dayAt;
  const days = year === null && date === null ? null : daysOf(month, day, year, date);
  return said(first, after, days);
}

/** The year said after a month or its day: `, 2014`, `last year`; null where none is. */
function yearOfMonth(
  lex: Lexemes,
  end: number,
  date: IsoDate | null,
): { readonly year: number | null; readonly after: number } {
  const at = lex.lower(end) === ',' ? end + 1 : end;
  if (isYearShape(lex, at)) return { year: lex.values[at]!, after: at + 1 };
  const { year, after } = yearAfter(lex, end, date);
  return after === end ? { year: null, after } : { year: year === 0 ? null : year, after };
}

/** The days of a month, or the one that is named; null where that month has no such day. */
function daysOf(
  month: number,
  day: number,
  year: number | null,
  date: IsoDate | null,
): readonly [IsoDate, IsoDate] | null {
  const of = year ?? lastYearOf(month, Math.max(1, day), date!);
  const last = endOfMonth(of, month);
  if (day > last) return null;
  return day > 0
    ? [isoOf(of, month, day), isoOf(of, month, day)]
    : [isoOf(of, month, 1), isoOf(of, month, last)];
}

/** "March" and "May" are words too, unless something before says that a month is meant. */
function isWord(lex: Lexemes, i: number): boolean {
  const ambiguous = lex.lower(i) === 'may' || lex.lower(i) === 'march';
  return (
    ambiguous && !/^(in|since|by|last|of|until|from|to|between|and|early|late|-)$/.test(lex.lower(i - 1))
  );
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

/** The last year whose day of that name is not after the date: of a 29th of February, the last leap year. */
function lastYearOf(month: number, day: number, date: IsoDate): number {
  const { year } = partsOf(date);
  const last = isoOf(year, month, day) <= date ? year : year - 1;
  for (let leap = last; leap > last - 8; leap--) if (day <= endOfMonth(leap, month)) return leap;
  return last;
}

const weekdays = 'sun mon tue wed thu fri sat'.split(' ');

/** `on Monday`: the last Monday that is not after the article; `next Monday` the first one after it. */
function weekdayAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime {
  const first = /^(on|last|next|this)$/.test(lex.lower(i - 1)) ? i - 1 : i;
  if (date === null) return said(first, i + 1, null);
  const day = addDays(date, daysToWeekday(lex.lower(first), weekdayIn(lex, i), weekdayOf(date)));
  return said(first, i + 1, [day, day]);
}

function weekdayIn(lex: Lexemes, i: number): number {
  return weekdays.indexOf(lex.lower(i).slice(0, 3));
}

/** How many days on it is from one weekday to another; `this Friday` is that of the week, which begins on a Monday. */
function daysToWeekday(lead: string, weekday: number, today: number): number {
  const back = (today - weekday + 7) % 7;
  if (lead === 'next') return 7 - back;
  if (lead === 'this') return ((weekday + 6) % 7) - ((today + 6) % 7);
  return lead === 'last' && back === 0 ? -7 : -back;
}

const shifts: ReadonlyMap<string, number> = new Map(
  Object.entries({ last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }),
);

/** `last month`, `this week`, `next summer`, `the past two years`; `the year before`. */
function relativeAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const shift = shifts.get(lex.lower(i));
  if (shift === undefined) return lex.lower(i) === 'the' ? yearBeforeAt(lex, i, date) : null;
  const season = seasonAt(lex, i, shift, date);
  if (season !== null) return season;
  const count = countAt(lex, i + 1);
  const unit = unitOf(lex.lower(count.after));
  if (unit === null) return partOfDayAt(lex, i, date);
  const rolling = shift !== 0 && (count.after > i + 1 || lex.lower(i) === 'past');
  if (date === null) return said(i, count.after + 1, null);
  if (!rolling) return unit === 'day' ? null : said(i, count.after + 1, calendarOf(unit, shift, date));
  const other = shifted(date, unit, shift * count.value);
  return said(i, count.after + 1, shift < 0 ? [other, date] : [date, other]);
}

/** `last night`, `this morning`. */
function partOfDayAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const [lead, part] = [lex.lower(i), lex.lower(i + 1)];
  const isLast = lead === 'last' && part === 'night';
  if (!isLast && !(lead === 'this' && /^(morning|afternoon|evening)$/.test(part))) return null;
  const day = date === null ? null : addDays(date, isLast ? -1 : 0);
  return said(i, i + 2, day === null ? null : [day, day]);
}

/** A number in digits or words; 1 where none stands. */
function countAt(lex: Lexemes, i: number): { readonly value: number; readonly after: number } {
  if (lex.isNumber(i) && lex.values[i]! <= 1000) return { value: lex.values[i]!, after: i + 1 };
  return lex.entry(i).cardinal > 0 ? readCardinal(lex, i) : { value: 1, after: i };
}

type CalendarUnit = 'day' | 'week' | 'month' | 'year' | 'decade';

function unitOf(word: string): CalendarUnit | null {
  const unit = word.endsWith('s') ? word.slice(0, -1) : word;
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year' || unit === 'decade'
    ? unit
    : null;
}

function shifted(date: IsoDate, unit: CalendarUnit, count: number): IsoDate {
  if (unit === 'day') return addDays(date, Math.round(count));
  if (unit === 'week') return addDays(date, Math.round(count * 7));
  return addMonths(date, Math.round(count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120)));
}

/** The whole week, month, year or decade so many before or after that of the date. */
function calendarOf(unit: CalendarUnit, shift: number, date: IsoDate): readonly [IsoDate, IsoDate] {
  const { year, month } = partsOf(shifted(date, unit, shift));
  if (unit === 'month') return [isoOf(year, month, 1), isoOf(year, month, endOfMonth(year, month))];
  if (unit === 'year') return yearOf(year);
  if (unit === 'decade') return [isoOf(year - (year % 10), 1, 1), isoOf(year - (year % 10) + 9, 12, 31)];
  const monday = addDays(date, shift * 7 - ((weekdayOf(date) + 6) % 7));
  return [monday, addDays(monday, 6)];
}

/** First months of the seasons of the northern half. */
const seasons: ReadonlyMap<string, number> = new Map(
  Object.entries({ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }),
);

/** `last summer`: the last one that is over or has begun. */
function seasonAt(lex: Lexemes, i: number, shift: number, date: IsoDate | null): SaidTime | null {
  const month = seasons.get(lex.lower(i + 1));
  if (month === undefined || date === null) return month === undefined ? null : said(i, i + 2, null);
  const { year } = partsOf(date);
  const begun = isoOf(year, month, 1) <= date && shift < 1;
  const first = isoOf(shift > 0 ? year : shift === 0 || begun ? year : year - 1, month, 1);
  return said(i, i + 2, [first, addDays(addMonths(first, 3), -1)]);
}

/** `the year before`, `the month earlier`. */
function yearBeforeAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const unit = unitOf(lex.lower(i + 1));
  const back = /^(before|earlier)$/.test(lex.lower(i + 2)) && !lex.isWord(i + 3);
  if (unit === null || unit === 'day' || !back) return null;
  return said(i, i + 3, date === null ? null : calendarOf(unit, -1, date));
}

const ordinals: ReadonlyMap<string, number> = new Map(
  Object.entries({ first: 1, second: 2, third: 3, fourth: 4 }),
);

/** `the third quarter of 2022`, `Q3 2022`, `the first half of last year`; without a year, of the article's. */
function partOfYearAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const short = lex.lower(i) === 'q' && lex.glued(i + 1) && lex.isNumber(i + 1);
  const nth = short ? lex.values[i + 1]! : (ordinals.get(lex.lower(i)) ?? 0);
  const noun = short ? 'quarter' : lex.lower(i + 1);
  const size = noun === 'quarter' ? 3 : noun === 'half' ? 6 : 0;
  if (size === 0 || nth < 1 || nth * size > 12) return null;
  const { year, after } = yearAfter(lex, i + 2, date);
  if (year === 0) return null;
  const end = nth * size;
  return said(i, after, [isoOf(year, end - size + 1, 1), isoOf(year, end, endOfMonth(year, end))]);
}

function yearAfter(
  lex: Lexemes,
  i: number,
  date: IsoDate | null,
): { readonly year: number; readonly after: number } {
  const at = lex.lower(i) === 'of' ? i + 1 : i;
  if (isYear(lex, at)) return { year: lex.values[at]!, after: at + 1 };
  const shift = lex.lower(at + 1) === 'year' ? shifts.get(lex.lower(at)) : undefined;
  const year = date === null ? 0 : partsOf(date).year + (shift ?? 0);
  return { year, after: shift === undefined ? i : at + 2 };
}

/** `three days ago`, `a year earlier`: the day, or the month or year in which it falls. */
function agoAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const article = /^an?$/.test(lex.lower(i));
  const count = article ? { value: 1, after: i + 1 } : countAt(lex, i);
  if (count.after === i) return null;
  const unit = unitOf(lex.lower(count.after));
  if (unit === null || !/^(ago|earlier)$/.test(lex.lower(count.after + 1))) return null;
  if (date === null) return said(i, count.after + 2, null);
  const day = shifted(date, unit, -count.value);
  const whole = unit === 'year' || unit === 'decade' ? yearOf(partsOf(day).year) : null;
  return said(i, count.after + 2, whole ?? (unit === 'month' ? calendarOf('month', 0, day) : [day, day]));
}

const daysFrom: ReadonlyMap<string, number> = new Map(
  Object.entries({ yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }),
);

function namedDayAt(lex: Lexemes, i: number, date: IsoDate | null): SaidTime | null {
  const days = daysFrom.get(lex.lower(i));
  if (days === undefined) return null;
  const day = date === null ? null : addDays(date, days);
  return said(i, i + 1, day === null ? null : [day, day]);
}
