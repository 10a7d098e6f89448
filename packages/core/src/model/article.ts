import type { Span } from './span.ts';

/** What a token is made of. Words keep inner periods, apostrophes and hyphens: `U.S.`, `O'Brien`, `Il-76`. */
export const TokenKind = { word: 0, number: 1, punctuation: 2, symbol: 3 } as const;
/** One of `TokenKind`. */
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/**
 * The tokens of an article as columns, in text order; token `i` covers `[start[i], end[i])`.
 * Columns and not objects: an article of 50 MB has ten million of them.
 */
export interface Tokens {
  readonly length: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly kind: Uint8Array;
}

/** The index of the first token that starts at an offset or after it. */
export function tokenFrom({ start, length }: Tokens, offset: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * One source file and its text, exactly as read (a byte order mark included), cut into its parts. The parts of one that
 * was read are getters: a spread copies the other fields alone.
 */
export interface Article {
  /** Forward slashes; the identity of the article in a corpus. */
  readonly path: string;
  readonly text: string;
  /** Hexadecimal SHA-256 of the bytes as read. */
  readonly sha256: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601 calendar date, `2022-01-11`. */
  readonly date: string | null;
  /** BCP 47, `en`; `und` where it could not be told. */
  readonly language: string;
  /** Lines without their line ends, blank ones included. */
  readonly lines: readonly Span[];
  /** Runs of non-blank lines that belong together, trimmed of white space. */
  readonly paragraphs: readonly Span[];
  /** Sentences, trimmed; none crosses a paragraph. */
  readonly sentences: readonly Span[];
  readonly tokens: Tokens;
}
