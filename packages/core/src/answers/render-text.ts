import type { Block, Inline, Line, Place } from './blocks.ts';

/** How plain text shows a place, and how wide a line may be. */
export interface TextOptions {
  /** `a.txt:12:40`; the caller knows lines and columns. */
  placeText(place: Place): string;
  /** Makes text out of a source harmless where it is printed, in one line. */
  visible(text: string): string;
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
  const widths = head.map((_, column) => Math.max(0, ...all.map((row) => row[column]?.length ?? 0)));
  const lines = all.map((row) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '));
  return lines.map((line) => `  ${line}`.trimEnd() + '\n').join('');
}

function lineText(line: Line, options: TextOptions): string {
  return line.map((inline) => inlineText(inline, options)).join('');
}

function inlineText({ text, style, place }: Inline, options: TextOptions): string {
  const shown = options.visible(text);
  const quoted = style === 'quote' ? `“${shown}”` : shown;
  return place === undefined ? quoted : `${quoted} (${options.placeText(place)})`;
}
