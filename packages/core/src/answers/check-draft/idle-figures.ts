import type { Analysis } from '../../corpus/analysis.ts';
import type { Matched } from '../../corpus/facts/match.ts';
import type { Article } from '../../model/article.ts';
import { quoteOf } from '../../model/span.ts';

/**
 * Whether an unmatched figure claims too little to be called missing: a small number in words ("two of them", "at
 * four", "seven questions" in the title), a span of time nobody measured ("a week"), or a figure that could not be
 * compared at all.
 */
export function isIdle({ annotation, record }: Matched, { article }: Analysis): boolean {
  const { figure, span } = annotation;
  if (record === null) return true;
  const isSpelledOut = !/\d/.test(quoteOf(article.text, span));
  if (!isSpelledOut || figure.hedge !== null) return false;
  const size = figure.value ?? figure.max ?? 0;
  const isSmall = figure.unit === null && size <= 12;
  if (isSmall && (isClockTime(article.text, span.start) || isInTitle(article, span.start))) return true;
  if (record.predicates.length > 0) return false;
  const isVague = isTime(figure.unit) || figure.unit === 'ratio' || figure.unit === 'times';
  return size <= 3 || isVague || (figure.item === null && isSmall);
}

/** `one` and not one of something: "one hears the gulls", "one misses it when the people go". */
export function isPronoun({ annotation: { figure, span, quote } }: Matched, { article }: Analysis): boolean {
  if (figure.value !== 1 || figure.unit !== null || /\d/.test(quote)) return false;
  const following = article.text.slice(span.end, span.end + 60).split(/[,.;:()“”"]/, 1)[0] ?? '';
  const words = following.toLowerCase().split(/\s+/).slice(1, 4);
  const item = figure.item?.toLowerCase() ?? '';
  // After "one" a noun stands in the singular: "one misses" has a verb there.
  return !words.includes(item) || /[^s]s$/.test(item);
}

/** A headline tells of the draft itself: how many answers, lessons or charts it has. */
function isInTitle({ text, title }: Article, start: number): boolean {
  const end = text.indexOf('\n', start);
  const line = text.slice(text.lastIndexOf('\n', start) + 1, end < 0 ? text.length : end);
  return line.trim() === title;
}

/** `at four`: an hour of the day. */
function isClockTime(text: string, start: number): boolean {
  return /\b(?:at|by|until|till|before|after|past|to) $/i.test(text.slice(Math.max(0, start - 8), start));
}

function isTime(unit: string | null): boolean {
  return unit !== null && /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/.test(unit);
}
