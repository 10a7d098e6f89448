import type { Block, Inline, Line, Place } from './blocks.ts';

/** How plain text shows a place, and how wide a line may be. */
export interface TextOptions {
  /** `a.txt:12:40`; the caller knows lines and columns. */
  placeText(place: Place): string;
  /** Makes text out of a source harmless where it is printed, in one line. */
  visible(text: string): string;
  /** Columns that a text takes where it is printed. */
  widthOf(text: string): number;
  /** The text cut to a number of columns. */
  cut(text: string, columns: number): string;
  /** Columns that a line may take. */
  readonly width: number;
}

/** Blocks as plain text: tables aligned, places in words, a blank line between blocks. */
export function renderText(blocks: readonly Block[], options: TextOptions): string {
  return blocks.map((block) => blockText(block, options)).join('\n');
}

function blockText(block: Block, options: TextOptions): string {
  if (block.kind === 'table') return tableText(block.head, block.rows, options);
  return `${lineText(block.line, options)}\n`;
}

function tableText(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  options: TextOptions,
): string {
  const cells = rows.map((row) => row.map((cell) => lineText(cell, options)));
  const all = head.some((title) => title !== '') ? [head, ...cells] : cells;
  const widths = head.map((_, column) =>
    Math.max(0, ...all.map((row) => options.widthOf(row[column] ?? ''))),
  );
  return all.map((row) => rowText(row, widths, options)).join('');
}

/** A row of a table, indented; its last cell, the longest, takes what the others leave. */
function rowText(row: readonly string[], widths: readonly number[], options: TextOptions): string {
  const last = row.length - 1;
  const taken = widths.slice(0, last).reduce((sum, width) => sum + width + 2, 2);
  const cells = row.map((cell, i) => {
    if (i === last) return options.cut(cell, Math.max(24, options.width - taken));
    return cell + ' '.repeat(Math.max(0, widths[i]! - options.widthOf(cell)));
  });
  return `${`  ${cells.join('  ')}`.trimEnd()}\n`;
}

function lineText(line: Line, options: TextOptions): string {
  return line.map((inline) => inlineText(inline, options)).join('');
}

function inlineText({ text, style, place }: Inline, options: TextOptions): string {
  const shown = options.visible(text);
  const quoted = style === 'quote' && shown !== '' ? `“${shown}”` : shown;
  if (place === undefined) return quoted;
  // A source without an outlet is called by its file: the place says it already.
  const where = options.visible(options.placeText(place));
  return where.includes(shown) ? where : `${quoted} (${where})`;
}
