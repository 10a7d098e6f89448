/** What a field may hold; null and undefined are written as nothing. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * One row of comma-separated values (RFC 4180): a field with a comma, a quote or a line end is quoted, what is missing is empty. Text that a
 * spreadsheet would run as a formula gets an apostrophe before it; numbers are left alone.
 */
export function csvRow(fields: readonly CsvValue[]): string {
  return `${fields.map((value) => quoted(fieldOf(value))).join(',')}\r\n`;
}

function fieldOf(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
