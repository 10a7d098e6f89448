import type { Block, Inline, Line, Place } from './blocks.ts';
import { quoted } from './render-words.ts';

/** How plain text shows things, and how wide a line may be. */
export interface TextOptions {
  /** `a.txt:12:40`; the caller knows lines and columns. */
  placeText(place: Place): string;
  /** Makes text out of a source harmless where it is printed, in one line. */
  visible(text: string): string;
  /** Sets words off where they are printed, as with color. */
  styled(text: string, style: 'strong' | 'dim'): string;
  /** Columns that a text takes where it is printed, whatever it is styled with. */
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
  const places = placesOf(block.line, options).map((place) => ` (${place})`);
  return `${lineText(block.line, options)}${places.join('')}\n`;
}

function tableText(
  head: readonly string[],
  rows: readonly (readonly Line[])[],
  options: TextOptions,
): string {
  const cells = rows.map((row) => row.map((cell) => lineText(cell, options)));
  const titles = head.map((title) => (title === '' ? '' : options.styled(title, 'dim')));
  const all = [titles, ...cells];
  const widths = head.map((_, column) =>
    Math.max(0, ...all.map((row) => options.widthOf(row[column] ?? ''))),
  );
  const lines = rows.map((row, i) => rowText(row, cells[i]!, widths, options));
  const title = alignedText(titles, widths, options);
  return (title === '' ? '' : `${title}\n`) + lines.join('');
}

/** A row; where it stands and its last cell, the longest, have a line of their own when there is a place to tell. */
function rowText(
  row: readonly Line[],
  cells: readonly string[],
  widths: readonly number[],
  options: TextOptions,
): string {
  const places = row.flatMap((cell) => placesOf(cell, options));
  if (places.length === 0 || row.length < 3) {
    return `${[alignedText(cells, widths, options), ...places].join('  ')}\n`;
  }
  const where = `      ${places.join('  ')}`;
  const room = Math.max(30, options.width - options.widthOf(where) - 2);
  const words = options.cut(plainText(row.at(-1) ?? [], options), room);
  return `${alignedText(cells.slice(0, -1), widths, options)}\n${options.styled(where, 'dim')}${words === '' ? '' : `  ${words}`}\n`;
}

function alignedText(cells: readonly string[], widths: readonly number[], { widthOf }: TextOptions): string {
  const padded = cells.map((cell, i) => cell + ' '.repeat(Math.max(0, widths[i]! - widthOf(cell))));
  const line = padded.join('  ').trimEnd();
  return line === '' ? '' : `  ${line}`;
}

function lineText(line: Line, options: TextOptions): string {
  return line.map((inline) => inlineText(inline, options)).join('');
}

function inlineText(inline: Inline, options: TextOptions): string {
  const text = plainText([inline], options);
  const { style } = inline;
  return style === undefined || style === 'quote' || text === '' ? text : options.styled(text, style);
}

function plainText(line: Line, { visible }: TextOptions): string {
  return line.map(({ text, style }) => (style === 'quote' ? quoted(visible(text)) : visible(text))).join('');
}

function placesOf(line: Line, { placeText, visible }: TextOptions): readonly string[] {
  return line.flatMap(({ place }) => (place === undefined ? [] : [visible(placeText(place))]));
}
