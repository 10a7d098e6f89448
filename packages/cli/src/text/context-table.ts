import type { Article, Span } from '@tickmark/core';
import { inContext } from './context.ts';
import type { Paint } from './paint.ts';
import { type Column, table, widthOf } from './table.ts';

/** A row of a table that ends in words of an article. */
export interface ContextRow {
  readonly cells: readonly string[];
  readonly article: Article;
  readonly span: Span;
  /** How the words at the span are shown. */
  readonly style: (text: string) => string;
}

/** How wide the table may be, and how it stands out. */
export interface ContextTableOptions {
  readonly paint: Paint;
  readonly width: number;
  readonly indent: string;
}

const leastRoom = 30;

/** Rows as aligned lines; the words in context take all the room that the columns before them leave. */
export function contextTable(
  rows: readonly ContextRow[],
  columns: readonly Column[],
  { paint, width, indent }: ContextTableOptions,
): string {
  const taken = columns.map(({ max }, i) =>
    Math.min(
      max ?? Number.POSITIVE_INFINITY,
      Math.max(0, ...rows.map(({ cells }) => widthOf(cells[i] ?? ''))),
    ),
  );
  // An empty column takes no room, not even that between columns.
  const filled = columns.flatMap((_, i) => (taken[i]! > 0 ? [i] : []));
  const used = filled.reduce((sum, i) => sum + taken[i]! + 2, indent.length);
  const room = Math.max(leastRoom, width - used);
  const lines = rows.map(({ cells, article, span, style }) => {
    const { before, quote, after } = inContext(article, span, room);
    return [...filled.map((i) => cells[i] ?? ''), `${paint.dim(before)}${style(quote)}${paint.dim(after)}`];
  });
  return table(lines, [...filled.map((i) => columns[i]!), {}], indent);
}
