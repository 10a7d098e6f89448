import type { Tokens } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { abbreviations } from '../text/abbreviations.ts';
import { numberAt, numbersOf } from '../text/vocabulary.ts';
import { Shape } from './name-shapes.ts';
import { Mark, type Word, type WordCache } from './name-words.ts';

/** A text as the tagger reads it: words, some of them pieces of a token, in sentences. */
export interface NameView {
  readonly words: readonly Word[];
  /** What is asked of every word: see `Mark`. */
  readonly marks: readonly number[];
  /** Where a word stands in the text. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Index of the first word of every sentence, and the number of words at the end. */
  readonly sentences: readonly number[];
}

/** The view of these sentences. */
export function nameView(
  text: string,
  sentences: readonly Span[],
  tokens: Tokens,
  cache: WordCache,
): NameView {
  const view: Growing = { words: [], marks: [], start: [], end: [], sentences: [0] };
  const numbers = numbersOf(text, tokens);
  cache.refresh();
  let token = 0;
  for (const sentence of sentences) {
    while (token < tokens.length && tokens.start[token]! < sentence.start) token++;
    for (; token < tokens.length && tokens.start[token]! < sentence.end; token++) {
      const start = tokens.start[token]!;
      const isJoint = isAbbreviation(text, tokens, token) || isPossessive(text, tokens, token);
      if (isJoint) token++;
      const end = tokens.end[token]!;
      const number = isJoint ? numberAt(text, start, end) : numbers[token]!;
      const mark = cache.markOf(number, text, start, end);
      if ((mark & Mark.cut) === 0) add(view, cache.wordOf(number), mark, start, end);
      else addPieces(view, cache.wordOf(number), cache, text, start);
    }
    view.sentences.push(view.words.length);
  }
  return view;
}

/** `Mr.`, `St.`, `Lt.`: a title or the like with its period, which is a token of its own in the article. */
function isAbbreviation(text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (end - start > 5 || tokens.start[i + 1] !== end || text.charCodeAt(end) !== 0x2e) return false;
  const first = text.charCodeAt(start);
  return first >= 0x41 && first <= 0x5a && abbreviations.has(text.slice(start, end).toLowerCase());
}

/** `'s`: two tokens of the article, one word here. */
function isPossessive(text: string, tokens: Tokens, i: number): boolean {
  const start = tokens.start[i]!;
  const code = text.charCodeAt(start);
  if ((code !== 0x27 && code !== 0x2019) || tokens.start[i + 1] !== start + 1) return false;
  return tokens.end[i + 1] === start + 2 && (text.charCodeAt(start + 1) | 0x20) === 0x73;
}

interface Growing {
  readonly words: Word[];
  readonly marks: number[];
  readonly start: number[];
  readonly end: number[];
  readonly sentences: number[];
}

function add(view: Growing, word: Word, mark: number, start: number, end: number): void {
  view.words.push(word);
  view.marks.push(mark);
  view.start.push(start);
  view.end.push(end);
}

function addPieces(view: Growing, whole: Word, cache: WordCache, text: string, start: number): void {
  for (const length of whole.pieces!) {
    const number = numberAt(text, start, start + length);
    const mark = cache.markOf(number, text, start, start + length);
    add(view, cache.wordOf(number), mark, start, start + length);
    start += length;
  }
}

/** Longest run of connectors between two capitalized words: `Rostov-on-Don`, `Ministry of the Interior`. */
const longestLink = 3;

/** Calls back with every stretch of one sentence that may hold names; words between stretches are outside. */
export function eachStretch(
  view: NameView,
  sentence: number,
  visit: (from: number, to: number) => void,
): void {
  const { marks } = view;
  const end = view.sentences[sentence + 1]!;
  let i = view.sentences[sentence]!;
  while (i < end) {
    if ((marks[i]! & Mark.capital) === 0) {
      i++;
      continue;
    }
    const from = i++;
    for (;;) {
      while (i < end && (marks[i]! & Mark.capital) !== 0) i++;
      const link = linkEnd(view, i, end);
      if (link < 0) break;
      i = link;
    }
    visit(from, i);
  }
}

/** Where a run of connectors from `i` meets a capitalized word, -1 when it does not. */
function linkEnd(view: NameView, i: number, end: number): number {
  const limit = Math.min(end, i + longestLink + 1);
  for (let k = i; k < limit; k++) {
    const mark = view.marks[k]!;
    if ((mark & Mark.capital) !== 0) return k > i ? k : -1;
    if ((mark & Mark.connector) === 0 || isDash(view, k)) return -1;
  }
  return -1;
}

/** A hyphen with room on both sides after capitals ends a dateline (`LIMA - Ann Low said`). */
function isDash({ words, start, end }: NameView, k: number): boolean {
  const apart = start[k]! > (end[k - 1] ?? 0) && (start[k + 1] ?? 0) > end[k]!;
  return apart && words[k]!.shape === Shape.sign && words[k - 1]?.shape === Shape.upper;
}
