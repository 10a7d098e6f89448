import type { Analysis } from '../../corpus/analysis.ts';
import type { FigureRecord } from '../../corpus/facts/figure-record.ts';
import type { Matched } from '../../corpus/facts/match.ts';
import { isAboutPeople } from '../../corpus/facts/predicates.ts';
import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { quoteOf } from '../../model/span.ts';
import { withLetters } from '../../text/letters.ts';

/** Counts in words up to here belong to a scene: "four men climb onto the frame". */
const sceneSize = 5;
/** Times in words up to here are seldom measured. */
const vagueTime = 12;
/** A bare number up to here may be an age. */
const oldest = 120;

/**
 * Whether an unmatched figure claims too little to be called missing: a small number in words ("two of them", "at
 * four", "seven questions" in the title), a span of time nobody measured ("a week", "less than five minutes"), a share
 * that is a way to speak ("a hundred percent", "nine times out of ten"), the age of somebody who is not named, or a
 * figure that could not be compared at all. What rose or fell by so much was measured, and is a claim.
 */
export function isIdle({ annotation, record }: Matched, { article }: Analysis): boolean {
  const { figure, span } = annotation;
  if (record === null || isBareAge(annotation, record, article)) return true;
  if (/\d/.test(quoteOf(article.text, span))) return false;
  const size = figure.value ?? figure.max ?? 0;
  if (isTime(figure.unit) && size <= vagueTime && !record.predicates.some(isAboutPeople)) return true;
  if (figure.hedge !== null) return false;
  const isSmall = (figure.unit === null || figure.unit === 'per day') && size <= 12;
  if (isSmall && (isClockTime(article.text, span.start) || isInTitle(article, span.start))) return true;
  if (isOutOf(article.text, span.start) || figure.unit?.startsWith('times per ')) return true;
  if (record.predicates.some(isAboutPeople)) return false;
  if (record.change && figure.unit !== null && !isTime(figure.unit)) return false;
  const isShare = figure.unit === 'ratio' || (figure.unit === 'percent' && size % 10 === 0);
  const isVague = isTime(figure.unit) || isShare || /^times\b/.test(figure.unit ?? '');
  return size <= sceneSize || isVague || (isSmall && !isCounted(figure, article.text, span.end));
}

/** `She is 38`, `a girl of about fifteen`, `anyone over fifty`: a number of nothing, and beside nobody's name. */
function isBareAge(
  { figure, span, quote }: FigureAnnotation,
  { holder, predicates }: FigureRecord,
  { text }: Article,
): boolean {
  const size = figure.value ?? figure.max ?? 0;
  const isBare = figure.unit === null || (figure.item === 'age' && !/year/i.test(quote));
  if (!isBare || holder.family !== 0 || oldest < size || predicates.some(isAboutPeople)) return false;
  const endsThere = ageBehind.test(text.slice(span.end, span.end + 8));
  return endsThere && ageBefore.test(text.slice(Math.max(0, span.start - 48), span.start));
}

const ageBehind =
  /^(?:[,.;:!?—–)]|\s+(?:and|or|when|then|now|who|at|may|can|could|must|will|would|should|is|was|had|has)\b|\s*$)/;

const ageBefore = withLetters(
  String.raw`\b(?:(?:who|he|she|I|(?:my|his|her|our|their) \p{L}+) (?:is|was|am|turned)|\p{L}+ of|anyone|anybody|everyone|those|people|men|women)(?: about| around| nearly| almost| over| under| past| some)? $`,
  'i',
);

/** `nine times out of ten` */
function isOutOf(text: string, start: number): boolean {
  return /\b(?:times|chances?) (?:out of|in) (?:the )?$/i.test(text.slice(Math.max(0, start - 24), start));
}

/** Whether what is counted stands behind the number: in "the first ten and the last ten" nothing does. */
function isCounted({ item }: Figure, text: string, end: number): boolean {
  const last = item?.slice(item.lastIndexOf(' ') + 1) ?? '';
  return last !== '' && text.slice(end, end + 60).includes(last);
}

const subjectBehind = /^,? (?:the|an?|his|her|its|their|our|my|this|it|he|she|they|we|I|\p{Lu}\p{L}+)\b/u;

/** `Over thirty years the sea has sunk`: the time in which something went on, and not more of it. */
export function isDuring({ figure, span }: FigureAnnotation, { article: { text } }: Analysis): boolean {
  if (figure.hedge !== 'over' || !isTime(figure.unit)) return false;
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  return (
    /(?:^|[\n.,;:!?”"—–]\s*)over $/i.test(before) && subjectBehind.test(text.slice(span.end, span.end + 30))
  );
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
