import type { FigureAnnotation, NameAnnotation } from '../../model/annotation.ts';
import { TokenKind, type Tokens } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Analysis } from '../analysis.ts';
import { codeHash, conceptHash, countryHash } from './concept.ts';
import { combine, hashOf } from './hash.ts';
import { type Item, isGeneric, itemOf, itemOfStem, noItem, rootOf } from './items.ts';
import { areExclusive, beginsPair, predicateOf, predicateOfHead, predicateOfPair } from './predicates.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';
import { isSupposing } from './supposing-words.ts';

/** What stands around a figure in its sentence. */
export interface Surroundings {
  /** What is counted or measured, as far as the sentence says. */
  readonly item: Item;
  /** Hashes of the stems of its words, sorted; of each, how close it stands and whether it is a name, in `marks`. */
  readonly words: readonly number[];
  readonly marks: readonly number[];
  /** Ids of what happens to the counted. */
  readonly predicates: readonly number[];
  /** Hashes of the names in the item's phrase: `russia` for "Russian troops". */
  readonly actors: readonly number[];
  /** Hashes of the countries named near the figure, by name, place or adjective. Sorted. */
  readonly countries: readonly number[];
  /** The sentence plans, expects or fears, and does not say that it is so. */
  readonly supposed: boolean;
  /** A few things that were spoken of before: "the two countries", "these three men". */
  readonly anaphoric: boolean;
  /** What was, where the sentence tells what it became: `48` in "up from 48 percent". */
  readonly former: boolean;
  /** Hash of the sentence without its numbers; 0 where it is too short to tell. */
  readonly masked: number;
}

/** Bits of a mark. */
export const Mark = { near: 1, name: 2, close: 4 } as const;

/** Words this many tokens away or less belong to the figure's own clause. */
const reach = 9;
/** Words this close are what is measured: "hours of intense talks". */
const closeReach = 4;
/** What happens to the counted stands at most this many tokens away. */
const clauseReach = 16;
/** No sentence is as long as this: what runs on farther is a list or a table, and is read around the figure only. */
const farthest = 200;
/** A shorter sentence without its numbers is no sign of a copy. */
const maskedLength = 7;

interface Word {
  readonly token: number;
  readonly stem: string;
  readonly name: boolean;
  readonly capital: boolean;
}

/** Reads the sentence around a figure. */
export function surroundingsOf(
  analysis: Analysis,
  annotation: FigureAnnotation,
  sentence: Span,
): Surroundings {
  const { article, figures } = analysis;
  const { tokens } = article;
  const first = firstToken(tokens, annotation.span.start);
  const last = firstToken(tokens, annotation.span.end) - 1;
  const from = Math.max(firstToken(tokens, sentence.start), first - farthest);
  const to = Math.min(firstToken(tokens, sentence.end), last + 1 + farthest);
  const around = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
  const others = annotationsIn(figures, around);
  const names = annotationsIn(analysis.names, around);
  const words = wordsOf(analysis, from, to, others, names);
  const clause = clauseOf(article.text, tokens, from, to, first, last, others, annotation);
  const phrase = narrowed(article.text, tokens, clause, first, last);
  const counted = countedIn(analysis, annotation, others, sentence.start);
  const { actors, head } = itemWords(counted, annotation.figure);
  const predicates = predicatesOf(words, clause, first, last, head);
  return {
    item: counted === null ? measuredIn(words, phrase, first, last, annotation.figure) : itemOf(counted),
    ...markedWords(words, first, last, annotation.figure.unit === null ? head : '', predicates),
    predicates,
    actors,
    countries: countriesNear(words, names, tokens, first, last),
    supposed: words.some(({ token, stem }) => phrase.from <= token && token < phrase.to && isSupposing(stem)),
    anaphoric: isAnaphoric(words, first, annotation.figure),
    former: isFormer(words, first, annotation.figure, others),
    masked: maskedHash(words),
  };
}

function wordsOf(
  { article: { text, tokens } }: Analysis,
  from: number,
  to: number,
  figures: readonly FigureAnnotation[],
  names: readonly NameAnnotation[],
): readonly Word[] {
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const span = spanOf(tokens, token);
    const kind = tokens.kind[token];
    if (kind !== TokenKind.word && !(kind === TokenKind.number && span.end - span.start >= 3)) continue;
    if (annotationsIn(figures, span).length > 0) continue;
    const stem = stemAt(text, span, words.at(-1));
    const first = text[span.start]!;
    words.push({
      token,
      stem,
      capital: first !== first.toLowerCase(),
      name: annotationsIn(names, span).length > 0,
    });
  }
  return words;
}

/** `United States` is read as one name. */
function stemAt(text: string, span: Span, before: Word | undefined): string {
  const word = text.slice(span.start, span.end);
  return word === 'States' && before?.stem === 'united' ? 'america' : stemOf(word);
}

function markedWords(
  words: readonly Word[],
  first: number,
  last: number,
  head: string,
  predicates: readonly number[],
): { readonly words: readonly number[]; readonly marks: readonly number[] } {
  const marks = new Map<number, number>();
  for (const { token, stem, name } of words) {
    if (stopStems.has(stem) || stem === head || (stem.length < 3 && !name)) continue;
    if (predicates.includes(predicateOf(stem))) continue;
    const distance = token < first ? first - token : token - last;
    const hash = conceptHash(stem);
    marks.set(hash, (marks.get(hash) ?? 0) | markOf(distance, name));
  }
  const sorted = [...marks].sort((a, b) => a[0] - b[0]);
  return { words: sorted.map(([hash]) => hash), marks: sorted.map(([, mark]) => mark) };
}

function isAnaphoric(words: readonly Word[], first: number, { value, unit }: Figure): boolean {
  if (unit !== null || value === null || fewest < value) return false;
  const before = words.findLast(({ token }) => token < first);
  return before !== undefined && before.token === first - 1 && determiners.has(before.stem);
}

/** A figure after `from` that rose, fell or has another after it is what was before. */
function isFormer(
  words: readonly Word[],
  first: number,
  { direction }: Figure,
  others: readonly FigureAnnotation[],
): boolean {
  const from = words.findLast(({ token, stem }) => token < first && first - token <= 4 && stem === 'from');
  return from !== undefined && (direction !== null || others.length > 1);
}

const determiners: ReadonlySet<string> = new Set('the these those our their its both all'.split(' '));
/** More things than this are counted anew when they are named again. */
const fewest = 5;

function countriesNear(
  words: readonly Word[],
  names: readonly NameAnnotation[],
  tokens: Tokens,
  first: number,
  last: number,
): readonly number[] {
  const isNear = (token: number): boolean => first - clauseReach <= token && token <= last + clauseReach;
  const found = new Set<number>();
  for (const { kind, place, span } of names) {
    const code = kind === 'place' ? place?.country : null;
    if (code !== null && code !== undefined && isNear(firstToken(tokens, span.start)))
      found.add(codeHash(code));
  }
  for (const { token, stem, capital } of words) {
    const country = capital && isNear(token) ? countryHash(stem) : 0;
    if (country !== 0) found.add(country);
  }
  return [...found].sort((a, b) => a - b);
}

/** Hashes of all countries that an article names. */
export function countriesOf({ article: { text, tokens }, names }: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { place } of names) if (place?.country != null) found.add(codeHash(place.country));
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i]!;
    if (tokens.kind[i] !== TokenKind.word || !/\p{Lu}/u.test(text[start]!)) continue;
    const country = countryHash(stemOf(text.slice(start, tokens.end[i]!)));
    if (country !== 0) found.add(country);
  }
  return found;
}

function markOf(distance: number, name: boolean): number {
  const close = distance <= closeReach ? Mark.close : 0;
  const near = distance <= reach ? Mark.near : 0;
  return close | near | (name ? Mark.name : 0);
}

/** Token range of the figure's own clause: up to the next figure or the next strong mark on either side. */
function clauseOf(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  first: number,
  last: number,
  figures: readonly FigureAnnotation[],
  annotation: FigureAnnotation,
): { readonly from: number; readonly to: number } {
  const closes = (token: number): boolean =>
    /^[;:—–()“”"]$/.test(text.slice(tokens.start[token]!, tokens.end[token]!)) ||
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
function narrowed(
  text: string,
  tokens: Tokens,
  clause: { readonly from: number; readonly to: number },
  first: number,
  last: number,
): { readonly from: number; readonly to: number } {
  const isComma = (token: number): boolean => text[tokens.start[token]!] === ',';
  let from = first;
  while (clause.from < from && first - from < reach && !isComma(from - 1)) from--;
  let to = last + 1;
  while (to < clause.to && to - last < reach && !isComma(to)) to++;
  return { from, to };
}

/**
 * What happens to the counted: the nearest trigger of each class in the clause. What is said after the figure comes first ("12
 * were killed and 14"), what stands behind an `and` or a comma from it comes last.
 */
function predicatesOf(
  words: readonly Word[],
  clause: { readonly from: number; readonly to: number },
  first: number,
  last: number,
  head: string,
): readonly number[] {
  const own = predicateOfHead(head);
  if (own !== 0) return [own];
  const inClause = words.filter(({ token }) => clause.from <= token && token < clause.to);
  const found = inClause
    .map((word, i) => ({ id: saidAt(inClause, i), distance: distanceOf(words, word, first, last) }))
    .filter(({ id }) => id !== 0)
    .sort((a, b) => a.distance - b.distance || a.id - b.id)
    .map(({ id }) => id);
  const kept: number[] = [];
  for (const id of found) {
    if (kept.length < 2 && !kept.includes(id) && !kept.some((other) => areExclusive(other, id)))
      kept.push(id);
  }
  return kept.sort((a, b) => a - b);
}

const closing = stemOf('close');

/** What the word at `i` says, alone or with one of the next few. */
function saidAt(words: readonly Word[], i: number): number {
  const { stem } = words[i]!;
  // "Close to 60" closes nothing.
  if (stem === closing && words[i + 1]?.stem === 'to') return 0;
  if (beginsPair(stem)) {
    for (const next of words.slice(i + 1, i + 4)) {
      const id = predicateOfPair(stem, next.stem);
      if (id !== 0) return id;
    }
  }
  return predicateOf(stem);
}

function distanceOf(words: readonly Word[], { token }: Word, first: number, last: number): number {
  const behind = last < token;
  const crossed = words.some((word) =>
    behind
      ? last < word.token && word.token < token && joins(word.stem)
      : token < word.token && word.token < first && joins(word.stem),
  );
  return (behind ? token - last : first - token) + (crossed ? reach : 0);
}

function joins(stem: string): boolean {
  return stem === 'and' || stem === 'while' || stem === 'but' || stem === 'or';
}

/**
 * The noun that a figure counts. A name counts nothing, whatever stands nearest to the number; "640 of the 1,900 jobs" counts what the
 * whole counts.
 */
function countedIn(
  { article, names }: Analysis,
  { figure, span }: FigureAnnotation,
  others: readonly FigureAnnotation[],
  sentenceStart: number,
): string | null {
  const { item } = figure;
  const isName =
    item !== null &&
    /^\p{Lu}/u.test(item) &&
    names.some(({ quote, span: at }) => quote.includes(item) && at.start < span.end + 200);
  const total = figure.unit === null ? totalBefore(article.text, span.start, sentenceStart) : null;
  if (total !== null && (item === null || isName || totals.has(item.toLowerCase()))) return total;
  if (item !== null && !isName) return item;
  if (figure.unit !== null) return null;
  const whole = others.find((other) => span.end < other.span.start && other.figure.unit === null);
  const between = whole === undefined ? '' : article.text.slice(span.end, whole.span.start);
  return /^\s+of\s+(?:the|its|their|his|her|our|some|about|more|than|\s)*$/.test(between)
    ? whole!.figure.item
    : null;
}

const totals: ReadonlySet<string> = new Set('number total count tally'.split(' '));

/** "The number of people killed rose to seven" counts people. */
function totalBefore(text: string, start: number, from: number): string | null {
  const before = text.slice(Math.max(from, start - 160), start);
  if (!/\b(?:to|at|is|was|reached|hit|stood|passed|exceeded)\s+(?:[a-z]+\s+){0,2}$/.test(before)) return null;
  const match = /\b(?:number|total|count|tally) of ((?:[\p{L}-]+ ){1,4})/u.exec(before);
  const [phrase = ''] = (match?.[1] ?? '').split(/ (?:by|in|at|on|of|from|who|that|to|with) /);
  const words = phrase.split(' ');
  const known = words.filter((word) => itemOf(word).classId !== 0);
  return known.find((word) => !isGeneric(itemOf(word))) ?? known[0] ?? null;
}

/** What a figure with a unit measures: the nearest noun the lexicon knows that is not a person. */
function measuredIn(
  words: readonly Word[],
  phrase: { readonly from: number; readonly to: number },
  first: number,
  last: number,
  { unit }: Figure,
): Item {
  if (unit === null) return noItem;
  let best = noItem;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { token, stem, name } of words) {
    const distance = token < first ? first - token : token - last;
    if (name || token < phrase.from || phrase.to <= token || nearest <= distance) continue;
    const item = itemOfStem(stem);
    const root = rootOf(item);
    if (root === '' || root === 'person') continue;
    best = item;
    nearest = distance;
  }
  return best;
}

/** Names in the phrase of the item, and the stem of its head. */
function itemWords(
  counted: string | null,
  figure: Figure,
): { readonly actors: readonly number[]; readonly head: string } {
  const head = counted === null ? '' : stemOf(counted.slice(counted.lastIndexOf(' ') + 1));
  const actors = (counted === null ? '' : (figure.itemPhrase ?? ''))
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => conceptHash(stemOf(word)));
  return { actors: [...new Set(actors)].sort((a, b) => a - b), head };
}

function maskedHash(words: readonly Word[]): number {
  const kept = words.filter(({ stem }) => /\p{L}/u.test(stem));
  if (kept.length < maskedLength) return 0;
  return kept.reduce((hash, { stem }) => combine(hash, hashOf(stem)), kept.length);
}

/** The annotations of a sorted, disjoint list that lie in a stretch. */
function annotationsIn<T extends { readonly span: Span }>(
  sorted: readonly T[],
  { start, end }: Span,
): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.span.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sorted.length && sorted[last]!.span.start < end) last++;
  return sorted.slice(low, last);
}

/** The first token at or after `offset`. */
export function firstToken(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function spanOf(tokens: Tokens, token: number): Span {
  return { start: tokens.start[token]!, end: tokens.end[token]! };
}
