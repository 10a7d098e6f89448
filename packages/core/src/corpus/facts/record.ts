import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { firstAfter, indexAt, overlaps, type Span } from '../../model/span.ts';
import { isUpper } from '../../text/characters.ts';
import { combine, hashOf } from '../../text/hash.ts';
import { withLetters } from '../../text/letters.ts';
import type { Analysis } from '../analysis.ts';
import { derived } from '../derived.ts';
import { denotationOf } from './denotation.ts';
import { type FigureRecord, recordsFrom } from './figure-record.ts';
import type { FigureTraits, Source } from './figure-traits.ts';
import { holderOf, nobody } from './holder.ts';
import { type Item, isGeneric, rootOf } from './items.ts';
import { isAge } from './pair.ts';
import { fitPredicates, isAboutPeople } from './predicates.ts';
import { isReported } from './reported.ts';
import { stemOf } from './stem.ts';
import { storyOf } from './story.ts';
import { countriesOf, type Surroundings, surroundingsOf } from './surroundings.ts';

/** The comparable figures of an article. Chart labels, legend keys and site chrome state no fact and are left out. */
export function recordsOf(analysis: Analysis): readonly FigureRecord[] {
  const { article } = analysis;
  const source: Source = {
    path: article.path,
    outlet: article.outlet,
    day: dayOf(article.date),
    story: storyOf(analysis),
    countries: countriesOf(analysis),
  };
  const figures = withSoles(statedIn(analysis).flatMap((annotation) => traitsOf(analysis, annotation) ?? []));
  return recordsFrom(
    source,
    figures.map((figure) => (isHeadline(article, figure) ? placedAsBelow(figure, figures) : figure)),
  );
}

/** A sentence with more figures than this is a table on one line: its numbers are told apart by place, not by words. */
const mostInSentence = 10_000;

/** The figures of an article without those of endless sentences. */
function statedIn({ article, figures }: Analysis): readonly FigureAnnotation[] {
  if (figures.length <= mostInSentence) return figures;
  const counts = new Map<Span | null, number>();
  for (const { span } of figures) {
    const sentence = sentenceOf(article, span);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return figures.filter(({ span }) => counts.get(sentenceOf(article, span))! <= mostInSentence);
}

/** Marks what is counted once only, or with one number: of people those to whom the same happens. */
function withSoles(figures: readonly FigureTraits[]): readonly FigureTraits[] {
  const points = new Map<string, number>();
  for (const figure of figures) {
    const key = thingOf(figure);
    const { point } = figure.denotation;
    points.set(key, (points.get(key) ?? point) === point ? point : Number.NaN);
  }
  return figures.map((figure) => {
    const key = thingOf(figure);
    return key === '' ? figure : { ...figure, sole: !Number.isNaN(points.get(key)!) };
  });
}

/** What a count counts, so that two counts of one article can be told to be of the same; empty where it is not said. */
function thingOf({ annotation, item, predicates }: FigureTraits): string {
  if (annotation.figure.unit !== null || item.head === 0) return '';
  if (!isGeneric(item)) return `${item.head}`;
  return predicates.length === 0 ? '' : `fate ${predicates.join()}`;
}

function isHeadline({ text, title }: Article, { sentence }: FigureTraits): boolean {
  return title?.includes(text.slice(sentence.start, sentence.end)) === true;
}

/** A headline is too short to name the country: what it counts stands where the text below counts the same. */
function placedAsBelow(figure: FigureTraits, figures: readonly FigureTraits[]): FigureTraits {
  if (figure.countries.length > 0) return figure;
  const below = figures.find(
    (other) =>
      figure.sentence.end <= other.sentence.start &&
      figure.kind === other.kind &&
      figure.denotation.point === other.denotation.point &&
      fitPredicates(figure.predicates, other.predicates) === 'same',
  );
  return below === undefined ? figure : { ...figure, countries: below.countries };
}

function traitsOf(analysis: Analysis, annotation: FigureAnnotation): FigureTraits | null {
  const sentence = sentenceOf(analysis.article, annotation.span);
  if (sentence === null || !isReported(analysis, annotation.span, sentence)) return null;
  const denotation = denotationOf(annotation.figure);
  if (denotation === null) return null;
  const surroundings = surroundingsOf(analysis, annotation, sentence);
  if (isPronoun(annotation.figure, surroundings.predicates)) return null;
  if (surroundings.anaphoric && (isPair(annotation.figure) || isTheTwo(annotation.figure, surroundings)))
    return null;
  const kind = isOffset(analysis.article.text, annotation)
    ? hashOf('offset')
    : kindOf(annotation, surroundings.item, surroundings.predicates);
  const time = timeBeside(analysis, annotation, sentence);
  const holder = isAge({ annotation }) ? holderOf(analysis.article.text, annotation, analysis.names) : nobody;
  return { ...surroundings, annotation, sentence, kind, denotation, holder, ...time, sole: null };
}

const blocksAway = /^ blocks? (?:away|from|north|south|east|west)\b/i;

/** "Three days ago", "two blocks away": when or where something was, and not how long it took. */
function isOffset(text: string, annotation: FigureAnnotation): boolean {
  const { figure, span } = annotation;
  if (/^blocks?$/.test(figure.item ?? '')) return blocksAway.test(text.slice(span.end, span.end + 20));
  if (isAge({ annotation }) || figure.base?.unit !== 'second') return false;
  return /^ (?:ago|earlier|later|after|before|prior|hence|from now)\b/i.test(
    text.slice(span.end, span.end + 12),
  );
}

/** "One of them", "one official": a word for somebody, unless somebody came to harm. */
function isPronoun({ value, unit }: Figure, predicates: readonly number[]): boolean {
  return value === 1 && unit === null && !predicates.some(isAboutPeople);
}

/** "The two countries", "both sides": who is spoken of, and no number that anybody counted. */
function isPair({ value, item, itemPhrase }: Figure): boolean {
  if (value === null || value > mostInPair || item === null) return false;
  return (
    pairs.has(stemOf(item)) || (itemPhrase !== null && isUpper(itemPhrase) && lettersAndS.test(itemPhrase))
  );
}

/** "The two had met on Sunday": who is spoken of, unless something befell them. */
function isTheTwo({ value, item }: Figure, { predicates, part }: Surroundings): boolean {
  const isFew = value !== null && value <= mostInPair;
  return isFew && item === null && part === null && !predicates.some(isAboutPeople);
}

const lettersAndS = withLetters(String.raw`^\p{L}{2,}s$`);
const mostInPair = 3;
const pairs: ReadonlySet<string> = new Set(
  `country nation state side leader party neighbor neighbour government team ally partner rival republic camp president minister
  capital city club`
    .split(/\s+/)
    .map(stemOf),
);

/** The sentence around a position, or null where it stands in none. */
export function sentenceOf(article: Article, span: Span): Span | null {
  return article.sentences[indexAt(article.sentences, span.start)] ?? null;
}

/**
 * Units of measure are compared whatever is measured, counts only within a class of things. A count without an item counts people
 * where people are what such things happen to; else it is of no kind but its own.
 */
function kindOf(annotation: FigureAnnotation, item: Item, predicates: readonly number[]): number {
  const { base, unit: written } = annotation.figure;
  const unit = base?.unit ?? written;
  if (isAge({ annotation })) return hashOf('age');
  if (unit !== null) return hashOf(`unit ${unit}`);
  const root = rootOf(item);
  if (root !== '') return hashOf(`class ${root}`);
  if (item.head !== 0) return combine(item.head, 3);
  return predicates.some(isAboutPeople) ? hashOf('class person') : hashOf('no item');
}

type Time = Pick<FigureTraits, 'from' | 'to' | 'timed'>;

const noTime: Time = { from: Number.NaN, to: Number.NaN, timed: false };

/**
 * The time of a figure where it is its own: not that of another clause ("held on Monday over the raid that killed six"), nor of
 * what it is compared with ("more than in 1997").
 */
function timeBeside(
  { article, figures }: Analysis,
  { figure, span }: FigureAnnotation,
  sentence: Span,
): Time {
  const { time } = figure;
  if (time === null) return noTime;
  const from = dayOf(time.from);
  const to = dayOf(time.to);
  const said = { from: Number.isNaN(from) ? to : from, to: Number.isNaN(to) ? from : to };
  if (!overlaps(time.span, sentence)) return { ...said, timed: true };
  const isAfter = span.end <= time.span.start;
  const between = isAfter
    ? { start: span.end, end: time.span.start }
    : { start: time.span.end, end: span.start };
  const words = article.text.slice(between.start, between.end);
  if (!isAfter && /\b(?:that|which|who|whom|where)\b/.test(words)) return noTime;
  if (/[;:—–]/.test(words) || (isAfter && /\b(?:than|above|below|beyond)\b[^,]*$/.test(words))) return noTime;
  return { ...said, timed: !isFigureIn(figures, between) };
}

function isFigureIn(figures: readonly FigureAnnotation[], stretch: Span): boolean {
  const spans = spansOf(figures);
  const next = spans[firstAfter(spans, stretch.start)];
  return next !== undefined && next.start < stretch.end;
}

const spansOf = derived((figures: readonly FigureAnnotation[]) => figures.map(({ span }) => span));

/** Days since 1970 of an ISO 8601 date; NaN where there is none. */
export function dayOf(date: string | null): number {
  if (date === null) return Number.NaN;
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (match === null) return Number.NaN;
  return Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / 86_400_000;
}
