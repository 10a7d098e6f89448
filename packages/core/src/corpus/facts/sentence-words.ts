import type { FigureAnnotation, NameAnnotation } from '../../model/annotation.ts';
import { TokenKind, type Tokens } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { isLower, isUpper } from '../../text/characters.ts';
import type { Analysis } from '../analysis.ts';
import { type KnownWord, knownWord, knownWordAt } from './known-words.ts';

/** A word of a sentence with figures, its numbers left out. */
export interface Word {
  readonly token: number;
  readonly stem: string;
  readonly known: KnownWord;
  readonly name: boolean;
  readonly capital: boolean;
  /** Ends in `-ing`. */
  readonly active: boolean;
}

/** The words of a range of tokens. */
export function wordsOf(
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
    if (isIn(figures, span)) continue;
    const known = knownAt(text, span, words.at(-1));
    words.push({
      token,
      stem: known.stem,
      known,
      capital: isCapital(text.charAt(span.start), text.charAt(span.start + 1)),
      active: text.slice(span.end - 3, span.end).toLowerCase() === 'ing',
      name: isIn(names, span),
    });
  }
  return words;
}

/** `Brenna`, `iPhone` */
function isCapital(first: string, second: string): boolean {
  return isUpper(first) || (isLower(first) && isUpper(second));
}

/** `United States` is read as one name. */
function knownAt(text: string, { start, end }: Span, before: Word | undefined): KnownWord {
  const isOfName = before?.stem === 'united' && text.slice(start, end) === 'States';
  return isOfName ? america : knownWordAt(text, start, end);
}

const america = knownWord('america');

/** The annotations of a sorted, disjoint list that lie in a stretch. */
export function annotationsIn<T extends { readonly span: Span }>(
  sorted: readonly T[],
  { start, end }: Span,
): readonly T[] {
  const first = firstEndingAfter(sorted, start);
  let last = first;
  while (last < sorted.length && sorted[last]!.span.start < end) last++;
  return sorted.slice(first, last);
}

/** Whether a stretch touches one of them. */
function isIn(sorted: readonly { readonly span: Span }[], { start, end }: Span): boolean {
  const first = sorted[firstEndingAfter(sorted, start)];
  return first !== undefined && first.span.start < end;
}

function firstEndingAfter(sorted: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.span.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a token stands. */
export function spanOf(tokens: Tokens, token: number): Span {
  return { start: tokens.start[token]!, end: tokens.end[token]! };
}
