import type { Tokens } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { abbreviations } from '../text/abbreviations.ts';
import { Shape, type Word, type WordCache } from './name-words.ts';

/** A text as the tagger reads it: words, some of them pieces of a token, in sentences. */
export interface NameView {
  readonly words: readonly Word[];
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
  const view = { words: [] as Word[], start: [] as number[], end: [] as number[], sentences: [0] };
  let token = 0;
  for (const sentence of sentences) {
    while (token < tokens.length && tokens.start[token]! < sentence.start) token++;
    for (; token < tokens.length && tokens.start[token]! < sentence.end; token++) {
      const start = tokens.start[token]!;
      if (isAbbreviation(text, tokens, token) || isPossessive(text, tokens, token)) token++;
      const end = tokens.end[token]!;
      const word = cache.wordAt(text, start, end);
      if (word.pieces === null) add(view, word, start, end);
      else addPieces(view, word.pieces, text, start, cache);
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
  readonly start: number[];
  readonly end: number[];
}

function add(view: Growing, word: Word, start: number, end: number): void {
  view.words.push(word);
  view.start.push(start);
  view.end.push(end);
}

function addPieces(view: Growing, pieces: readonly number[], text: string, start: number, cache: WordCache) {
  for (const length of pieces) {
    add(view, cache.wordAt(text, start, start + length), start, start + length);
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
  const end = view.sentences[sentence + 1]!;
  let i = view.sentences[sentence]!;
  while (i < end) {
    if (!view.words[i]!.capital) {
      i++;
      continue;
    }
    const from = i++;
    for (;;) {
      while (i < end && view.words[i]!.capital) i++;
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
    const word = view.words[k]!;
    if (word.capital) return k > i ? k : -1;
    if (!word.connector || isDash(view, k)) return -1;
  }
  return -1;
}

/** A hyphen with room on both sides after capitals ends a dateline (`LIMA - Ann Low said`). */
function isDash({ words, start, end }: NameView, k: number): boolean {
  const apart = start[k]! > (end[k - 1] ?? 0) && (start[k + 1] ?? 0) > end[k]!;
  return apart && words[k]!.shape === Shape.sign && words[k - 1]?.shape === Shape.upper;
}
