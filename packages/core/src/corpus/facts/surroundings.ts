import type { FigureAnnotation, NameAnnotation } from '../../model/annotation.ts';
import { type Article, TokenKind, type Tokens, tokenFrom } from '../../model/article.ts';
import type { Figure } from '../../model/figure.ts';
import type { Span } from '../../model/span.ts';
import { isUpper } from '../../text/characters.ts';
import { combine } from '../../text/hash.ts';
import { withLetters } from '../../text/letters.ts';
import type { Analysis } from '../analysis.ts';
import { isChange } from './change.ts';
import { clauseOf, clauseReach, narrowed, type Range, reach } from './clause.ts';
import { codeHash } from './concept.ts';
import { countedIn, isOffspring, itemWords, measuredIn } from './counted.ts';
import { type Item, itemOf, itemOfStem, rootOf } from './items.ts';
import { knownWordAt } from './known-words.ts';
import { isMarketWord } from './market-words.ts';
import { type Part, partOf } from './part.ts';
import { type Period, periodOf } from './period.ts';
import { areExclusive, beginsPair, predicateName, predicateOfHead, predicateOfPair } from './predicates.ts';
import { isInclusive, isOfAnother } from './scope.ts';
import { annotationsIn, type Word, wordsOf } from './sentence-words.ts';
import { stemOf } from './stem.ts';
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
  /** Hashes of all words of that phrase but its head: `british` and `smartphone` for "British smartphone sales". */
  readonly modifiers: readonly number[];
  /** Hashes of the countries named near the figure, by name, place or adjective. Sorted. */
  readonly countries: readonly number[];
  /** The sentence plans, expects or fears, and does not say that it is so. */
  readonly supposed: boolean;
  /** A few things that were spoken of before: "the two countries", "these three men". */
  readonly anaphoric: boolean;
  /** Only some of what its sentence is about: "including two children", "one critically". */
  readonly part: Part | null;
  /** Counts who did it along with those it was done to: "seven dead, including the gunman". */
  readonly inclusive: boolean;
  /** Of one more event than the one told before: "another car bomb killed eight". */
  readonly another: boolean;
  /** By how much something changed, and not how much there is: "120 fewer", "rose by 3,000". */
  readonly change: boolean;
  /** What was, where the sentence tells what it became: `48` in "up from 48 percent". */
  readonly former: boolean;
  /** The year and the quarter it is counted over. */
  readonly period: Period;
  /** A price or a change of one that a market gives, and will give anew in an hour. */
  readonly quoted: boolean;
  /** Hash of the sentence without its numbers; 0 where it is too short to tell. */
  readonly masked: number;
}

/** Bits of a mark. */
export const Mark = { near: 1, name: 2, close: 4, capital: 8 } as const;

/** Words this close are what is measured: "hours of intense talks". */
const closeReach = 4;
/** No sentence is as long as this: what runs on farther is a list or a table, and is read around the figure only. */
const farthest = 200;
/** A shorter sentence without its numbers is no sign of a copy. */
const maskedLength = 7;

/** Reads the sentence around a figure. */
export function surroundingsOf(
  analysis: Analysis,
  annotation: FigureAnnotation,
  sentence: Span,
): Surroundings {
  const { article, figures } = analysis;
  const { tokens } = article;
  const first = tokenFrom(tokens, annotation.span.start);
  const last = tokenFrom(tokens, annotation.span.end) - 1;
  const from = Math.max(tokenFrom(tokens, sentence.start), first - farthest);
  const end = beforeOutlet(article.text, sentence, annotation.span.end);
  const to = Math.min(tokenFrom(tokens, end), last + 1 + farthest);
  const around = { start: tokens.start[from]!, end: tokens.end[to - 1]! };
  const others = annotationsIn(figures, around);
  const names = annotationsIn(analysis.names, around);
  const words = wordsOf(analysis, from, to, others, names);
  const clause = clauseOf(article.text, tokens, from, to, first, last, others, annotation);
  const phrase = narrowed(article.text, tokens, clause, first, last);
  const counted = countedIn(analysis, annotation, others, sentence.start);
  const { head, ...named } = itemWords(counted, annotation.figure);
  const comma = lastComma(article.text, tokens, clause.from, first);
  const predicates = isOffspring(article.text, annotation.span.start)
    ? []
    : predicatesOf(article, words, clause, first, last, head, comma);
  return {
    item: counted === null ? measuredIn(words, phrase, first, last, annotation.figure) : itemOf(counted),
    ...markedWords(words, first, last, annotation.figure.unit === null ? head : '', predicates),
    predicates,
    ...named,
    countries: countriesNear(words, names, tokens, first, last),
    supposed: words.some(({ token, stem }) => phrase.from <= token && token < phrase.to && isSupposing(stem)),
    anaphoric: isAnaphoric(words, first, annotation.figure),
    part: partOf(article.text, annotation, others, sentence),
    inclusive: isInclusive(article.text, annotation, sentence),
    another: isOfAnother(article.text, annotation, sentence),
    change: isChange(article.text, annotation, sentence, predicates),
    former: isFormer(words, first, annotation.figure, others),
    period: periodIn(words, clause, first, last, spansOfTime(article.text, tokens, others)),
    quoted:
      isTraded(annotation.figure) || (annotation.figure.unit !== null && isQuotation(words, predicates)),
    masked: maskedHash(words),
  };
}

/** No outlet's name in a headline is longer. */
const longestOutlet = 80;

/** Where a headline ends before the name of its outlet: `Four hurt in Lunden - Harbour News 5 - Lunden, Ostmark`. */
function beforeOutlet(text: string, { end }: Span, from: number): number {
  const start = Math.max(from, end - longestOutlet);
  const match = outletAfter.exec(text.slice(start, end));
  return match === null ? end : start + match.index;
}

/** Up to the end nothing but capitalized words, and no full stop. */
const outletAfter = withLetters(
  String.raw` [-–—|«»] (?:\p{Lu}[\p{L}\d’'&.]*|\d+)(?:[, ]+(?:\p{Lu}[\p{L}\d’'&.]*|\d+|of|the|[-–—|«»]))*(?<![.!?])$`,
);

/** The period of a figure in its own clause, or else in its sentence. */
function periodIn(
  words: readonly Word[],
  clause: Range,
  first: number,
  last: number,
  spans: readonly { readonly token: number; readonly months: number }[],
): Period {
  const placed = words.map(({ token, stem }) => ({
    stem,
    distance: token < first ? first - token : token - last,
    isOwn: clause.from <= token && token < clause.to,
  }));
  const period = periodOf(placed);
  // A figure of time ends the clause, so that the nearest in the sentence is meant.
  const near = spans
    .filter(({ token }) => Math.abs(token - first) <= clauseReach && token !== first)
    .sort((a, b) => Math.abs(a.token - first) - Math.abs(b.token - first))[0];
  return near === undefined || period.months !== 0 ? period : { ...period, months: near.months };
}

const monthsOfUnit: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
]);

/** The stretches of time that a sentence counts over: "in the first six months", "over the past two years". */
function spansOfTime(
  text: string,
  tokens: Tokens,
  others: readonly FigureAnnotation[],
): readonly { readonly token: number; readonly months: number }[] {
  return others.flatMap(({ figure, span }) => {
    const months = (monthsOfUnit.get(figure.unit ?? '') ?? 0) * (figure.value ?? 0);
    const isOver = /\b(?:first|last|past|previous|latest|recent|next|final)\s$/i.test(
      text.slice(Math.max(0, span.start - 12), span.start),
    );
    return months > 0 && isOver ? [{ token: tokenFrom(tokens, span.start), months }] : [];
  });
}

/** Sold by the barrel or the ounce, as on an exchange. */
function isTraded({ unit }: Figure): boolean {
  return unit !== null && / per (?:barrel|ounce|bushel|gallon)$/.test(unit);
}

/** A price on an exchange, or by how much shares rose or fell. */
function isQuotation(words: readonly Word[], predicates: readonly number[]): boolean {
  const moves = predicates.some((id) => ['rise', 'fall'].includes(predicateName(id)));
  return words.some(({ stem }) => isMarketWord(stem) || (moves && (stem === 'share' || stem === 'stock')));
}

function markedWords(
  words: readonly Word[],
  first: number,
  last: number,
  head: string,
  predicates: readonly number[],
): { readonly words: readonly number[]; readonly marks: readonly number[] } {
  const marks = new Map<number, number>();
  const isTitle = isTitled(words);
  for (const { token, stem, known, name, capital } of words) {
    if (known.isStop || stem === head || (stem.length < 3 && !name)) continue;
    if (predicates.includes(known.predicate)) continue;
    const distance = token < first ? first - token : token - last;
    const hash = known.concept;
    const isProper = name || (capital && !isTitle && token !== words[0]!.token);
    marks.set(hash, (marks.get(hash) ?? 0) | markOf(distance, name) | (isProper ? Mark.capital : 0));
  }
  const sorted = [...marks].sort((a, b) => a[0] - b[0]);
  return { words: sorted.map(([hash]) => hash), marks: sorted.map(([, mark]) => mark) };
}

/** A headline that capitalizes its words, so that a capital makes no name. */
function isTitled(words: readonly Word[]): boolean {
  const long = words.filter(({ stem }) => stem.length > 3);
  return long.filter(({ capital }) => capital).length * 4 >= long.length * 3;
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
    if (code !== null && code !== undefined && isNear(tokenFrom(tokens, span.start)))
      found.add(codeHash(code));
  }
  for (const { token, known, capital } of words)
    if (known.country !== 0 && capital && isNear(token)) found.add(known.country);
  return [...found].sort((a, b) => a - b);
}

/** Hashes of all countries that an article names. */
export function countriesOf({ article: { text, tokens }, names }: Analysis): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { place } of names) if (place?.country != null) found.add(codeHash(place.country));
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start[i]!;
    if (tokens.kind[i] !== TokenKind.word || !isUpper(text[start]!)) continue;
    const { country } = knownWordAt(text, start, tokens.end[i]!);
    if (country !== 0) found.add(country);
  }
  return found;
}

function markOf(distance: number, name: boolean): number {
  const close = distance <= closeReach ? Mark.close : 0;
  const near = distance <= reach ? Mark.near : 0;
  return close | near | (name ? Mark.name : 0);
}

/**
 * What happens to the counted: the nearest trigger of each class in the clause. What is said after the figure comes first ("12
 * were killed and 14"), what stands behind an `and` or a comma from it comes last.
 */
function predicatesOf(
  { text, tokens }: Article,
  words: readonly Word[],
  clause: Range,
  first: number,
  last: number,
  head: string,
  comma: number,
): readonly number[] {
  const own = predicateOfHead(head);
  if (own !== 0) return [own];
  const inClause = words.filter(({ token }) => clause.from <= token && token < clause.to);
  // "Five million sales" were sold: to say so again tells nothing more.
  const told = isSold(head) ? sold : none;
  const isTitle = isTitled(words);
  const found = inClause
    .map((word, i) => ({
      id:
        isDone(inClause, i, last, text, tokens, isTitle) || isElsewhere(words, word, first, isTitle)
          ? 0
          : saidAt(inClause, i),
      distance: distanceOf(words, word, first, last, comma),
    }))
    .filter(({ id }) => id !== 0 && !told.has(predicateName(id)))
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
  const { stem, known } = words[i]!;
  // "Close to 60" closes nothing.
  if (stem === closing && words[i + 1]?.stem === 'to') return 0;
  if (beginsPair(stem)) {
    for (const next of words.slice(i + 1, i + 4)) {
      const id = predicateOfPair(stem, next.stem);
      if (id !== 0) return id;
    }
  }
  return known.predicate;
}

const sold: ReadonlySet<string> = new Set(['revenue', 'sale']);
const none: ReadonlySet<string> = new Set();

function isSold(head: string): boolean {
  return head !== '' && rootOf(itemOfStem(head)) === 'sold';
}

const harm: ReadonlySet<string> = new Set(['death', 'injury', 'shot', 'attack', 'detention', 'hostage']);

/**
 * What the counted do to others befalls those: "two men began shooting", "three died in the shooting", "two gunmen wounded
 * the guard".
 */
function isDone(
  words: readonly Word[],
  i: number,
  last: number,
  text: string,
  tokens: Tokens,
  isTitle: boolean,
): boolean {
  const { token, known, active } = words[i]!;
  if (token <= last || !harm.has(predicateName(known.predicate))) return false;
  if (active) return true;
  if (isTitle || words.slice(0, i).some((word) => last < word.token && passive.has(word.stem))) return false;
  return hasObject(text, tokens, token);
}

/** Before a participle: "two were killed", "two who got hurt". */
const passive: ReadonlySet<string> = new Set(
  'am is are was were be been being get got has have had left found dead'.split(' ').map(stemOf),
);

/** Whether somebody stands right behind a verb: "killed a guard", "shot and killed his wife", "wounded Lund". */
function hasObject(text: string, tokens: Tokens, verb: number): boolean {
  const end = Math.min(tokens.length, verb + 4);
  const after = text.slice(tokens.end[verb]!, tokens.end[end - 1]);
  return objectAfter.test(after);
}

const objectAfter = withLetters(
  String.raw`^ (?:and \p{Ll}+ed |and (?:shot|hurt) |or \p{Ll}+ed )?(?:(?:a|an|the|his|her|their|its|him|them|another|each|several|many|some|at least|more than) ?\b|\d|(?!(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll})`,
);

/** Part of a name ("Falling Oaks Road"), or before a clause that the figure begins: "leave a house where eight people". */
function isElsewhere(words: readonly Word[], word: Word, first: number, isTitle: boolean): boolean {
  if (word.capital && !isTitle && word.token !== words[0]!.token) return true;
  return words.some(({ token, stem }) => word.token < token && token < first && relatives.has(stem));
}

const relatives: ReadonlySet<string> = new Set('where who whom which whose'.split(' ').map(stemOf));

/** Of two words as near, the one behind the figure is nearer; one before a comma or a joining word is far. */
function distanceOf(
  words: readonly Word[],
  { token }: Word,
  first: number,
  last: number,
  comma: number,
): number {
  if (last < token) {
    const crossed = words.some((word) => last < word.token && word.token < token && joins(word.stem));
    return token - last + (crossed ? reach : 0);
  }
  const crossed = words.some((word) => token < word.token && word.token < first && joins(word.stem));
  return first - token + 0.5 + (crossed || token < comma ? reach : 0);
}

/** The last comma before a figure in its clause; -1 where there is none. */
function lastComma(text: string, tokens: Tokens, from: number, first: number): number {
  for (let token = first - 1; from <= token; token--) if (text[tokens.start[token]!] === ',') return token;
  return -1;
}

function joins(stem: string): boolean {
  return stem === 'and' || stem === 'while' || stem === 'but' || stem === 'or';
}

function maskedHash(words: readonly Word[]): number {
  const kept = words.filter(({ known }) => known.hash !== 0);
  if (kept.length < maskedLength) return 0;
  return kept.reduce((hash, { known }) => combine(hash, known.hash), kept.length);
}
