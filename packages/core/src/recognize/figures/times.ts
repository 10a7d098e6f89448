import type { FigureTime } from '../../model/figure.ts';
import { firstNot } from '../../model/search.ts';
import type { IsoDate } from './calendar.ts';
import type { Lexemes } from './lexemes.ts';
import type { Quantity } from './quantity.ts';
import { readTime, type SaidTime } from './said-times.ts';
import { Tag } from './tags.ts';

/** The times that the lexemes `[first, after)` of one sentence name, resolved against the date of the article. */
export function timesIn(
  lex: Lexemes,
  first: number,
  after: number,
  date: IsoDate | null,
): readonly SaidTime[] {
  const found: SaidTime[] = [];
  for (let i = first; i < after; i++) {
    if (!lex.isNumber(i) && !lex.has(i, timeTags) && lex.entry(i).cardinal < 1) continue;
    const time = readTime(lex, i, date);
    if (time === null) continue;
    found.push(time);
    i = time.after - 1;
  }
  return found;
}

const timeTags = Tag.month | Tag.weekday | Tag.timeLead;

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
    if (holds(time, quantity)) continue;
    const distance = distanceTo(quantity, time) + (separated(lex, quantity, time) ? 15 : 0);
    if (distance >= least) continue;
    least = distance;
    best = time;
  }
  if (best === null) return null;
  const span = { start: lex.start[best.first]!, end: lex.end[best.after - 1]! };
  return { text: lex.text.slice(span.start, span.end), span, from: best.from, to: best.to };
}

/** In "the past two years" the two years are the time itself. */
function holds(time: SaidTime, quantity: Quantity): boolean {
  return time.first <= quantity.first && quantity.first < time.after;
}

function distanceTo(quantity: Quantity, time: SaidTime): number {
  return time.first >= quantity.after
    ? time.first - quantity.after
    : Math.max(0, quantity.first - time.after);
}

function separated(lex: Lexemes, quantity: Quantity, time: SaidTime): boolean {
  const [from, to] =
    time.first >= quantity.after ? [quantity.after, time.first] : [time.after, quantity.first];
  if (from < to && lex.lower(from) === 'and') return true;
  for (let i = from; i < Math.min(to, from + 40); i++)
    if (lex.sign(i) === 0x3b || lex.sign(i) === 0x2c) return true;
  return false;
}
