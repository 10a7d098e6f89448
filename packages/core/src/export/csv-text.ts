// RFC 4180 in both directions. The libraries for it bring Node's streams or buffers into the core.

/** Rows of cells as CSV. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('');
}

function quoteCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A row and the line it begins in. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** CSV as rows of cells, whatever its line ends; a quote that is never closed runs to the end. Blank lines are left out. */
export function readCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const { cells, next } = readRow(text, at);
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells });
    line += text.slice(at, next).match(/\r\n?|\n/g)?.length ?? 0;
    at = next;
  }
  return rows;
}

function readRow(text: string, start: number): { cells: string[]; next: number } {
  const cells: string[] = [];
  for (let at = start; ; at++) {
    const cell = text[at] === '"' ? readQuoted(text, at) : readBare(text, at);
    cells.push(cell.text);
    at = cell.next;
    if (text[at] === ',') continue;
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    return { cells, next: at + 1 };
  }
}

interface Cell {
  readonly text: string;
  readonly next: number;
}

function readBare(text: string, start: number): Cell {
  let next = start;
  while (next < text.length && !',\r\n'.includes(text[next]!)) next++;
  return { text: text.slice(start, next), next };
}

/** A cell in quotes; what stands between its closing quote and the next comma belongs to it, as spreadsheets have it. */
function readQuoted(text: string, start: number): Cell {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  const end = close < 0 ? text.length : close;
  const inner = text.slice(start + 1, end).replaceAll('""', '"');
  const rest = readBare(text, Math.min(text.length, end + 1));
  return { text: inner + rest.text, next: rest.next };
}
