import { stripVTControlCharacters } from 'node:util';
import truncatedWidth from 'fast-string-truncated-width';

/** One column: how its cells stand and how wide they may grow. */
export interface Column {
  readonly align?: 'left' | 'right';
  /** Cells wider than this are cut with an ellipsis; color them through `style`, not by hand. */
  readonly max?: number;
  readonly style?: (text: string) => string;
}

/** Width of a text in terminal columns: emoji and CJK take two, color none. */
export function widthOf(text: string): number {
  return truncatedWidth(stripVTControlCharacters(text)).width;
}

/** The text cut to `limit` columns, with an ellipsis where something was cut. Plain text only. */
export function cut(text: string, limit: number): string {
  if (widthOf(text) <= limit) return text;
  let end = truncatedWidth(text, { limit: limit - 1, ellipsis: '' }).index;
  // The library lets a last character stand out by a column where scripts meet.
  while (end > 0 && limit - 1 < widthOf(text.slice(0, end))) end--;
  return limit < 1 ? '' : `${text.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Rows as aligned lines, two spaces between columns, no white space at line ends. */
export function table(rows: readonly (readonly string[])[], columns: readonly Column[], indent = ''): string {
  const cells = rows.map((row) =>
    row.map((cell, i) => cut(cell, columns[i]?.max ?? Number.POSITIVE_INFINITY)),
  );
  const widths = columns.map((_, i) => Math.max(0, ...cells.map((row) => widthOf(row[i] ?? ''))));
  const lines = cells.map((row) => {
    const padded = row.map((cell, i) => pad(cell, widths[i] ?? 0, columns[i] ?? {}));
    return `${indent}${padded.join('  ')}`.trimEnd();
  });
  return lines.map((line) => `${line}\n`).join('');
}

function pad(cell: string, width: number, { align, style }: Column): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(cell)));
  const styled = style === undefined ? cell : style(cell);
  return align === 'right' ? room + styled : styled + room;
}
