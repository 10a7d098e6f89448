import type { FigureAnnotation } from '../../model/annotation.ts';
import { TokenKind, type Tokens } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Analysis } from '../analysis.ts';
import { combine, hashOf } from './hash.ts';
import { isNameLike } from './name-like.ts';
import { areExclusive, predicateOf, predicateOfHead } from './predicates.ts';
import { stemOf } from './stem.ts';
import { stopStems } from './stop-words.ts';
import { isSupposing } from './supposing-words.ts';

/** What stands around a figure in its sentence. */
export interface Surroundings {
  /** Hashes of the stems of its words, sorted; of each, how close it stands and whether it is a name, in `marks`. */
  readonly words: readonly number[];
  readonly marks: readonly number[];
  /** Ids of what happens to the counted. */
  readonly predicates: readonly number[];
  /** Hashes of the names in the item's phrase: `russia` for "Russian troops". */
  readonly actors: readonly number[];
  /** The sentence plans, expects or fears, and does not say that it is so. */
  readonly supposed: boolean;
  /** Hash of the sentence without its numbers; 0 where it is too short to tell. */
  readonly masked: number;
}

/** Bits of a mark. */
export const Mark = { near: 1, name: 2 } as const;

/** Words this many tokens away or less belong to the figure's own clause. */
const reach = 9;
/** What happens to the counted stands at most this many tokens away. */
const clauseReach = 16;
/** A shorter sentence without its numbers is no sign of a copy. */
const maskedLength = 7;

interface Word {
  readonly token: number;
  readonly stem: string;
  readonly name: boolean;
}

/** Reads the sentence around a figure. */
export function surroundingsOf(
  analysis: Analysis,
  annotation: FigureAnnotation,
  sentence: Span,
): Surroundings {
  const { article, figures } = analysis;
  const { tokens } = article;
  const from = firstToken(tokens, sentence.start);
  const to = firstToken(tokens, sentence.end);
  const others = figures.filter(({ span }) => overlaps(span, sentence));
  const words = wordsOf(
    article.text,
    tokens,
    from,
    to,
    others.map(({ span }) => span),
  );
  const first = firstToken(tokens, annotation.span.start);
  const last = firstToken(tokens, annotation.span.end) - 1;
  const clause = clauseOf(article.text, tokens, from, to, first, last, others, annotation);
  const { phrase, head } = itemWords(annotation);
  return {
    ...markedWords(words, first, last, head),
    predicates: predicatesOf(words, clause, first, last, head),
    actors: phrase,
    supposed: words.some(({ token, stem }) => Math.abs(token - first) <= 2 * reach && isSupposing(stem)),
    masked: maskedHash(words),
  };
}

function wordsOf(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  figures: readonly Span[],
): readonly Word[] {
  const words: Word[] = [];
  for (let token = from; token < to; token++) {
    const span = { start: tokens.start[token]!, end: tokens.end[token]! };
    const kind = tokens.kind[token];
    if (kind !== TokenKind.word && !(kind === TokenKind.number && span.end - span.start >= 3)) continue;
    if (figures.some((figure) => overlaps(figure, span))) continue;
    const stem = stemOf(text.slice(span.start, span.end));
    words.push({ token, stem, name: isNameLike(text, span.start) });
  }
  return words;
}

function markedWords(
  words: readonly Word[],
  first: number,
  last: number,
  head: string,
): { readonly words: readonly number[]; readonly marks: readonly number[] } {
  const marks = new Map<number, number>();
  for (const { token, stem, name } of words) {
    if (stopStems.has(stem) || stem === head || (stem.length < 3 && !name)) continue;
    const near = first - reach <= token && token <= last + reach;
    const hash = hashOf(stem);
    marks.set(hash, (marks.get(hash) ?? 0) | (near ? Mark.near : 0) | (name ? Mark.name : 0));
  }
  const sorted = [...marks].sort((a, b) => a[0] - b[0]);
  return { words: sorted.map(([hash]) => hash), marks: sorted.map(([, mark]) => mark) };
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
  own: FigureAnnotation,
): { readonly from: number; readonly to: number } {
  const closes = (token: number): boolean =>
    /^[;:—–()“”"]$/.test(text.slice(tokens.start[token]!, tokens.end[token]!)) ||
    figures.some((other) => other !== own && overlaps(other.span, spanOf(tokens, token)));
  let start = first;
  while (from < start && first - start < clauseReach && !closes(start - 1)) start--;
  let end = last + 1;
  while (end < to && end - last <= clauseReach && !closes(end)) end++;
  return { from: start, to: end };
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
  const found = words
    .filter(({ token }) => clause.from <= token && token < clause.to)
    .map((word) => ({ id: predicateOf(word.stem), distance: distanceOf(words, word, first, last) }))
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

/** Names in the phrase of the item, and the stem of its head. */
function itemWords({ figure }: FigureAnnotation): {
  readonly phrase: readonly number[];
  readonly head: string;
} {
  const head = figure.item === null ? '' : stemOf(figure.item.slice(figure.item.lastIndexOf(' ') + 1));
  const phrase = (figure.itemPhrase ?? '')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => hashOf(stemOf(word)));
  return { phrase: [...new Set(phrase)].sort((a, b) => a - b), head };
}

function maskedHash(words: readonly Word[]): number {
  const kept = words.filter(({ stem }) => /\p{L}/u.test(stem));
  if (kept.length < maskedLength) return 0;
  return kept.reduce((hash, { stem }) => combine(hash, hashOf(stem)), kept.length);
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
