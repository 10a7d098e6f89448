import type { BoilerplateAnnotation, NameAnnotation } from '../model/annotation.ts';
import { type Article, TokenKind, type Tokens } from '../model/article.ts';
import type { BoilerplateKind } from '../model/passage.ts';
import { compareSpans, type Span } from '../model/span.ts';
import { weightOfForm } from './forms.ts';

/**
 * The words and numbers of an article as columns, punctuation left out. Word `i` is the `i`th word or number of
 * the article's tokens: see `wordTokens` for the way back to offsets.
 */
export interface Words {
  readonly length: number;
  /** 16 bits of the stem: enough to align by, never to quote by. */
  readonly hash: Uint16Array;
  /** Seven bits: tenths of what a match of the word is worth, names a third. High bit: the word is boilerplate. */
  readonly weight: Uint8Array;
  /** Words at which boilerplate begins or ends, another legend begins or the headline is over: no passage goes on there. */
  readonly breaks: Uint32Array;
}

/** Half-open range of words, counted from 0 in the article; no offsets of the text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Tenths of what a match of word `i` is worth. */
export function weightOf(words: Words, i: number): number {
  return words.weight[i]! & 0x7f;
}

/** Whether a word stands in boilerplate. */
export function isBoilerplate(words: Words, i: number): boolean {
  return words.weight[i]! > 0x7f;
}

/** The number of the stretch without breaks that word `i` belongs to. */
export function segmentOf({ breaks }: Words, i: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (breaks[middle]! <= i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretch without breaks that word `i` belongs to. */
export function segmentAround(words: Words, i: number): Range {
  const segment = segmentOf(words, i);
  return { from: words.breaks[segment - 1] ?? 0, to: words.breaks[segment] ?? words.length };
}

/** What a matching name is worth beside any other word of its rarity: everyone who writes of an event names it. */
const nameFactor = 0.35;

/** Boilerplate that belongs to the story. All other is the site's: that every article has it tells nothing. */
export const contentKinds: ReadonlySet<BoilerplateKind> = new Set([
  'chart-label',
  'caption',
  'credit',
  'passage',
]);

/** The word stream of an article. Names and titles that recognition found weigh less, and so does what is capitalized. */
export function wordsOf(
  article: Article,
  at: Uint32Array,
  forms: Uint32Array,
  names: readonly NameAnnotation[],
  boilerplate: readonly BoilerplateAnnotation[],
): Words {
  const weight = new Uint8Array(at.length);
  const isNamed = within(
    article,
    names.flatMap(({ span, titles }) => [span, ...titles.map((title) => title.span)]),
  );
  const isCapitalized = capitalTest(article);
  const chrome = boilerplate.filter((annotation) => !contentKinds.has(annotation.boilerplate.kind));
  const isChrome = within(
    article,
    chrome.map(({ span }) => span),
  );
  const isMarked = within(
    article,
    boilerplate.map(({ span }) => span),
  );
  for (let i = 0; i < at.length; i++) {
    const token = at[i]!;
    const own = weightOfForm(forms[i]!);
    const named = isNamed(token);
    weight[i] = isCapitalized(token) || named ? own * nameFactor : own;
    if (isChrome(token)) weight[i] = 0;
    if (isMarked(token)) weight[i]! |= 0x80;
  }
  // The lower half of a form is the hash.
  const hash = new Uint16Array(forms);
  const words = { length: at.length, hash, weight, breaks: new Uint32Array() };
  return { ...words, breaks: breaksOf(article, at, words, boilerplate) };
}

function breaksOf(
  { text, title, paragraphs, tokens }: Article,
  at: Uint32Array,
  words: Words,
  boilerplate: readonly BoilerplateAnnotation[],
): Uint32Array {
  const legends = boilerplate.filter((annotation) => annotation.boilerplate.kind === 'chart-label');
  const starts = new Set(legends.map(({ span }) => span.start));
  const headline = paragraphs.findIndex(({ start, end }) => text.slice(start, end) === title);
  if (title !== null && headline >= 0) starts.add(paragraphs[headline + 1]?.start ?? text.length);
  const rising = Uint32Array.from(starts).sort();
  const breaks: number[] = [];
  for (let i = 1, next = 0; i < words.length; i++) {
    const changes = isBoilerplate(words, i) !== isBoilerplate(words, i - 1);
    const before = next;
    while (next < rising.length && rising[next]! <= tokens.start[at[i]!]!) next++;
    const begins = before < next && tokens.start[at[i - 1]!]! < rising[next - 1]!;
    if (changes || begins) breaks.push(i);
  }
  return Uint32Array.from(breaks);
}

/** The index among the tokens of every word: the way from a position in `Words` to offsets. */
export function wordTokens({ text, tokens }: Article): Uint32Array {
  const at = new Uint32Array(tokens.length);
  let count = 0;
  for (let i = 0; i < tokens.length; i++) if (isWord(text, tokens, i)) at[count++] = i;
  return at.slice(0, count);
}

/** Words and numbers, save the possessive `'s` that is a token of its own. */
export function isWord(text: string, { start, end, kind }: Tokens, i: number): boolean {
  if (kind[i] !== TokenKind.word && kind[i] !== TokenKind.number) return false;
  return end[i]! - start[i]! > 2 || !isPossessive(text, start[i]!, end[i]!);
}

function isPossessive(text: string, start: number, end: number): boolean {
  if ((text.charCodeAt(end - 1) | 0x20) !== 0x73) return false;
  const first = text.charCodeAt(start);
  return end - start === 1 || first === 0x27 || first === 0x2019;
}

/** Whether a token begins inside one of the stretches. Tokens are asked for in text order. */
function within(article: Article, stretches: readonly Span[]): (token: number) => boolean {
  const { start } = article.tokens;
  const spans = stretches.toSorted(compareSpans);
  let next = 0;
  return (token) => {
    while (next < spans.length && spans[next]!.end <= start[token]!) next++;
    return next < spans.length && spans[next]!.start <= start[token]!;
  };
}

/** A capital inside a sentence: the first word of one proves nothing. Tokens are asked for in text order. */
function capitalTest({ text, tokens, sentences }: Article): (token: number) => boolean {
  let next = 0;
  return (token) => {
    const start = tokens.start[token]!;
    while (next < sentences.length && sentences[next]!.start < start) next++;
    return isCapital(text, start) && sentences[next]?.start !== start && !opensQuote(text, start - 1);
  };
}

function isCapital(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const char = text.charAt(i);
  return char !== char.toLowerCase();
}

function opensQuote(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return i < 0 || code === 0x22 || code === 0x201c || code === 0x2018;
}
