import type { Span } from '../model/span.ts';

/**
 * A piece of a line. `text` may come from a source: it is data until a renderer escapes it. `place` makes it a link to
 * where it stands.
 */
export interface Inline {
  readonly text: string;
  readonly style?: 'strong' | 'quote' | 'dim';
  readonly place?: Place;
}

/** A stretch of an article that words link to; the path is that of the corpus. */
export interface Place {
  readonly path: string;
  readonly span: Span;
}

/** Words and links in one line, in reading order; nothing in them is markup yet. */
export type Line = readonly Inline[];

/** A part of an answer as it is shown: hover, panel and terminal render the same blocks. */
export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] };
