/** What a format counts positions in. */
export type OffsetUnit = 'utf-16' | 'code-point' | 'byte';

/** Positions of one text in all three units. UTF-16 positions inside a surrogate pair count as its start. */
export interface OffsetMap {
  /** A UTF-16 position in another unit. Throws RangeError outside the text. */
  from16(position: number, unit: OffsetUnit): number;
  /** A position in some unit as UTF-16; null where the text has no such position (inside a character, or beyond). */
  to16(position: number, unit: OffsetUnit): number | null;
}

/** Positions are kept every so many code units; between them is counted. */
const stride = 64;

/** The positions of a text. Built in one pass, small beside the text. */
export function offsetMap(text: string): OffsetMap {
  const marks = { 'code-point': [0], byte: [0] };
  for (let i = 0; i + stride <= text.length; i += stride) {
    for (const unit of ['code-point', 'byte'] as const) {
      marks[unit].push(marks[unit].at(-1)! + count(text, i, i + stride, unit));
    }
  }
  return {
    from16(position, unit) {
      if (!(position >= 0 && position <= text.length)) throw new RangeError(`no position ${position}`);
      if (unit === 'utf-16') return position;
      const at = isInsidePair(text, position) ? position - 1 : position;
      const mark = Math.floor(at / stride);
      return marks[unit][mark]! + count(text, mark * stride, at, unit);
    },
    to16(position, unit) {
      if (!Number.isInteger(position) || position < 0) return null;
      if (unit === 'utf-16')
        return position <= text.length && !isInsidePair(text, position) ? position : null;
      return find(text, marks[unit], position, unit);
    },
  };
}

function find(
  text: string,
  marks: readonly number[],
  position: number,
  unit: 'code-point' | 'byte',
): number | null {
  let low = 0;
  let high = marks.length;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]! <= position) low = middle;
    else high = middle;
  }
  let at = low * stride;
  let reached = marks[low]!;
  while (reached < position && at < text.length) {
    reached += weight(text, at, unit);
    at++;
  }
  if (isInsidePair(text, at)) at++;
  return reached === position ? at : null;
}

function count(text: string, from: number, to: number, unit: 'code-point' | 'byte'): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weight(text, i, unit);
  return sum;
}

/** What one code unit counts. A pair counts with its first half; a lone half is one character of three bytes (U+FFFD). */
function weight(text: string, i: number, unit: 'code-point' | 'byte'): number {
  const code = text.charCodeAt(i);
  if (isInsidePair(text, i)) return 0;
  if (unit === 'code-point') return 1;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return isInsidePair(text, i + 1) ? 4 : 3;
}

function isInsidePair(text: string, i: number): boolean {
  if (i <= 0 || i >= text.length) return false;
  const [before, code] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
  return before >= 0xd800 && before < 0xdc00 && code >= 0xdc00 && code < 0xe000;
}
