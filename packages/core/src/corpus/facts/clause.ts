import type { FigureAnnotation } from '../../model/annotation.ts';
import { TokenKind, type Tokens } from '../../model/article.ts';
import { overlaps } from '../../model/span.ts';
import { spanOf } from './sentence-words.ts';

/** A range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words this many tokens away or less belong to the figure's own clause. */
export const reach = 9;
/** What happens to the counted stands at most this many tokens away. */
export const clauseReach = 16;

/** Marks that part clauses. */
const strong: ReadonlySet<string> = new Set(';:—–()“”"');

/** Token range of the figure's own clause: up to the next figure or the next strong mark on either side. */
export function clauseOf(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  first: number,
  last: number,
  figures: readonly FigureAnnotation[],
  annotation: FigureAnnotation,
): Range {
  const closes = (token: number): boolean =>
    (tokens.end[token]! - tokens.start[token]! === 1 && strong.has(text[tokens.start[token]!]!)) ||
    figures.some((other) => other !== annotation && overlaps(other.span, spanOf(tokens, token)));
  let start = first;
  while (from < start && first - start < clauseReach && !closes(start - 1)) start--;
  let end = last + 1;
  while (end < to && end - last <= clauseReach && !closes(end)) end++;
  const own = beginsClause(text, tokens, last, to) ? commaBefore(text, tokens, start, first) : start;
  return { from: own, to: end };
}

const finite: ReadonlySet<string> = new Set('is are was were has have had will remain remained'.split(' '));

/** "42,600 people fled, 14,000 soldiers are there": a figure soon followed by its verb takes nothing from before its comma. */
function beginsClause(text: string, tokens: Tokens, last: number, to: number): boolean {
  for (let i = last + 1; i < Math.min(to, last + 4); i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    if (tokens.kind[i] !== TokenKind.word) return false;
    if (finite.has(word)) return true;
  }
  return false;
}

/** Where the last comma right before a figure, but for a few words of hedge, ends. */
function commaBefore(text: string, tokens: Tokens, start: number, first: number): number {
  for (let i = first - 1; start <= i && first - i <= 4; i--) if (text[tokens.start[i]!] === ',') return i + 1;
  return start;
}

/** The part of a clause between its commas, and no farther than a few words. */
export function narrowed(text: string, tokens: Tokens, clause: Range, first: number, last: number): Range {
  const isComma = (token: number): boolean => text[tokens.start[token]!] === ',';
  let from = first;
  while (clause.from < from && first - from < reach && !isComma(from - 1)) from--;
  let to = last + 1;
  while (to < clause.to && to - last < reach && !isComma(to)) to++;
  return { from, to };
}
