import { readCsv, writeCsv } from './csv-text.ts';
import { type Exporter, oneFile } from './exported.ts';
import type { Foreign, ForeignAnnotation, ForeignIssue } from './imported.ts';
import { flatten, kindOf, statusOf, unflatten } from './meaning.ts';

const columns = [
  'path',
  'kind',
  'start_utf16',
  'end_utf16',
  'quote',
  'name',
  'entity',
  'value',
  'min',
  'max',
  'hedge',
  'unit',
  'item',
  'attribution',
  'fact',
  'boilerplate',
  'confidence',
  'origin',
  'status',
] as const;

/** A table of all annotations (RFC 4180, with the byte order mark that spreadsheets need). */
export const exportCsv: Exporter = (articles) => {
  const rows = articles.flatMap(({ article, annotations }) =>
    annotations.map(({ annotation, entity, fact }) => {
      const { kind, span, quote, confidence, origin, status } = annotation;
      const row: Readonly<Record<(typeof columns)[number], string | number | null>> = {
        path: article.path,
        kind,
        start_utf16: span.start,
        end_utf16: span.end,
        quote,
        ...flatten(annotation),
        entity: entity?.id ?? null,
        fact,
        confidence: Number(confidence.toFixed(3)),
        origin,
        status,
      };
      return columns.map((column) => cellOf(row[column]));
    }),
  );
  return oneFile(`\ufeff${writeCsv([columns, ...rows])}`);
};

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe before it makes it text. */
function cellOf(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'string' && /^[=+\-@\t\r']/.test(value) ? `'${value}` : String(value);
}

function textOf(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** Reads a table of annotations; needed are kind, a start, an end and a quote. */
export function importCsv(text: string): Foreign {
  const [head, ...rows] = readCsv(text.replace(/^\ufeff/, ''));
  const issues: ForeignIssue[] = [];
  const byPath = new Map<string | null, ForeignAnnotation[]>();
  const fields = head?.cells ?? [];
  const start = fields.find((field) => /^start/i.test(field));
  const end = fields.find((field) => /^end/i.test(field));
  if (start === undefined || end === undefined)
    return { articles: [], issues: [{ line: 1, reason: 'no columns start and end' }] };
  for (const { line, cells } of rows) {
    const row = Object.fromEntries(fields.map((field, k) => [field, textOf(cells[k] ?? '')]));
    const read = readRow(row, start, end);
    if (typeof read === 'string') issues.push({ line, reason: read });
    else byPath.set(row.path || null, [...(byPath.get(row.path || null) ?? []), read]);
  }
  return { articles: [...byPath].map(([path, annotations]) => ({ path, annotations })), issues };
}

function readRow(
  row: Readonly<Record<string, string>>,
  start: string,
  end: string,
): ForeignAnnotation | string {
  const kind = kindOf(row.kind ?? row.label ?? '');
  if (kind === null) return `unknown kind ${row.kind ?? row.label ?? ''}`;
  const [from, to] = [Number(row[start]), Number(row[end])];
  const quote = row.quote ?? row.text ?? '';
  if (!Number.isInteger(from) || !Number.isInteger(to) || quote === '') return 'no position and quote';
  return { kind, start: from, end: to, quote, meaning: unflatten(kind, row), status: statusOf(row.status) };
}
