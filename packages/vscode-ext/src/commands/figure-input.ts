/** A figure's value as a person types it: one number, or a range. */
export type ValueInput =
  | { readonly value: number; readonly min: null; readonly max: null }
  | { readonly value: null; readonly min: number; readonly max: number };

/** Reads `120,000`, `1.5` or `40-50`; null where it is neither a number nor a range. */
export function parseValue(text: string): ValueInput | null {
  const numbers = text.split(/\s*(?:–|—|-|\bto\b)\s*/).map(parseNumber);
  const [first, second] = numbers;
  if (numbers.length === 1 && first != null) return { value: first, min: null, max: null };
  if (numbers.length === 2 && first != null && second != null && first <= second) {
    return { value: null, min: first, max: second };
  }
  return null;
}

/** English grouping: commas between thousands, a point before decimals. */
function parseNumber(text: string): number | null {
  return /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}
