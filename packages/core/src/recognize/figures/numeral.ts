/** What a written numeral looks like, as bits. */
export const Shape = { grouped: 1, decimal: 2, fraction: 4, leadingZero: 8, long: 16, dotted: 32 } as const;

/** A numeral read from a text: where it ends, its value, its shape and where the run it stands in ends. */
export interface Numeral {
  end: number;
  value: number;
  shape: number;
  /** No separator before this offset groups digits: the run up to it was tried and refused. */
  plainUntil: number;
}

const vulgar: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
  }).concat(
    Object.entries({
      '⅘': 4 / 5,
      '⅙': 1 / 6,
      '⅚': 5 / 6,
      '⅛': 1 / 8,
      '⅜': 3 / 8,
      '⅝': 5 / 8,
      '⅞': 7 / 8,
      '⅐': 1 / 7,
    }),
  ),
);

/** The value of a vulgar fraction sign such as `½`; 0 for any other character. */
export function vulgarFraction(char: string): number {
  return vulgar.get(char) ?? 0;
}

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * Reads the numeral at `start`, a digit or a point before one, with its grouping (comma, point, apostrophe, any
 * space) and its decimals. A run that groups in no known way (`1,2,3`) is several numerals. Each digit is read a
 * bounded number of times.
 */
export function readNumeral(text: string, start: number, limit: number, numeral: Numeral): void {
  const whole = digitsEnd(text, start, limit);
  numeral.shape = text[start] === '0' && whole - start > 1 ? Shape.leadingZero : 0;
  let end = whole;
  let decimalAt = -1;
  if (whole - start > 15) numeral.shape |= Shape.long;
  else if (whole > start && whole - start <= 3 && start >= numeral.plainUntil) {
    end = groupsEnd(text, start, whole, limit, numeral);
    if (numeral.shape & Shape.decimal) decimalAt = whole;
  }
  if (decimalAt < 0) {
    const after = decimalsEnd(text, end, limit, numeral);
    if (after > end && numeral.shape & Shape.decimal) decimalAt = end;
    end = after;
  }
  numeral.value = numberOf(text, start, decimalAt < 0 ? end : decimalAt, end);
  numeral.end = end;
  addVulgar(text, whole > start, limit, numeral);
}

function digitsEnd(text: string, start: number, limit: number): number {
  const near = Math.min(limit, start + 32);
  let i = start;
  while (i < near && isDigit(text.charCodeAt(i))) i++;
  return i < near || i === limit ? i : endlessDigitsEnd(text, i, limit);
}

const digits = /[0-9]*/y;

/** The same for digits without end, in a third of the time. */
function endlessDigitsEnd(text: string, start: number, limit: number): number {
  digits.lastIndex = start;
  digits.test(text);
  return Math.min(digits.lastIndex, limit);
}

/** Where the groups after the first `whole - start` digits end; `whole` when there are none. */
function groupsEnd(text: string, start: number, whole: number, limit: number, numeral: Numeral): number {
  const separator = text.charCodeAt(whole);
  if (separator === 0x2c) return commaGroupsEnd(text, start, whole, limit, numeral);
  if (!isGroupSpace(separator) && separator !== 0x27 && separator !== 0x2019) return whole;
  if (text[start] === '0') return whole;
  const end = threesEnd(text, whole, limit, separator);
  if (end > whole) numeral.shape |= Shape.grouped;
  return end;
}

/** The end of groups of exactly three digits, each after the same separator. */
function threesEnd(text: string, whole: number, limit: number, separator: number): number {
  let end = whole;
  while (text.charCodeAt(end) === separator && end + 4 <= limit) {
    const next = digitsEnd(text, end + 1, Math.min(limit, end + 5));
    if (next !== end + 4 || joinsDigits(text, next, separator)) return end;
    end = next;
  }
  return end;
}

/** A group must not run on as another numeral would: `12 500,5` groups by comma, not by space. */
function joinsDigits(text: string, i: number, separator: number): boolean {
  const code = text.charCodeAt(i);
  return (
    separator === 0x20 && (code === 0x2d || code === 0x3a || code === 0x2f) && isDigit(text.charCodeAt(i + 1))
  );
}

function commaGroupsEnd(text: string, start: number, whole: number, limit: number, numeral: Numeral): number {
  let end = whole;
  let groups = 0;
  let last = 0;
  let onlyThrees = true;
  let onlyTwosBefore = whole - start <= 2;
  while (text.charCodeAt(end) === 0x2c && end + 1 < limit && isDigit(text.charCodeAt(end + 1))) {
    const next = digitsEnd(text, end + 1, limit);
    if (groups > 0 && last !== 2) onlyTwosBefore = false;
    last = next - end - 1;
    if (last !== 3) onlyThrees = false;
    groups++;
    end = next;
  }
  if (groups === 0) return whole;
  if (text[start] !== '0' && (onlyThrees || (onlyTwosBefore && last === 3))) {
    numeral.shape |= Shape.grouped;
    return end;
  }
  if (groups === 1 && last <= 2) {
    numeral.shape = Shape.decimal;
    return end;
  }
  numeral.plainUntil = end;
  return whole;
}

/** The end of `.5` after the whole part; of `.200.000` when points group; of all of `192.168.1.2`, which is no number. */
function decimalsEnd(text: string, whole: number, limit: number, numeral: Numeral): number {
  if (text.charCodeAt(whole) !== 0x2e || !isDigit(text.charCodeAt(whole + 1)) || whole + 1 >= limit)
    return whole;
  let end = digitsEnd(text, whole + 1, limit);
  let onlyThrees = end - whole === 4;
  let points = 1;
  while (text.charCodeAt(end) === 0x2e && end + 1 < limit && isDigit(text.charCodeAt(end + 1))) {
    const next = digitsEnd(text, end + 1, limit);
    onlyThrees &&= next - end === 4;
    points++;
    end = next;
  }
  if (points === 1) {
    numeral.shape = (numeral.shape & ~Shape.leadingZero) | Shape.decimal;
    if (end - whole > 16) numeral.shape |= Shape.long;
  } else numeral.shape |= onlyThrees ? Shape.grouped : Shape.dotted;
  return end;
}

/** Number of the digits in `[start, decimalAt)` and, after one separator, `[decimalAt + 1, end)`. */
function numberOf(text: string, start: number, decimalAt: number, end: number): number {
  if (end - start > 40) return Number.NaN;
  let digits = 0;
  let value = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code)) continue;
    value = value * 10 + code - 0x30;
    digits++;
  }
  // Whole numbers of so many digits are exact, and so one division rounds as the standard says.
  if (digits <= 15) return decimalAt < end ? value / 10 ** (end - decimalAt - 1) : value;
  const whole = text.slice(start, decimalAt).replace(/\D/g, '');
  return Number(decimalAt < end ? `${whole || '0'}.${text.slice(decimalAt + 1, end)}` : whole);
}

/** Adds a vulgar fraction written on to the numeral, or after a space: `5½`. */
function addVulgar(text: string, hasWhole: boolean, limit: number, numeral: Numeral): void {
  if (!hasWhole || numeral.shape & Shape.decimal) return;
  const at = isGroupSpace(text.charCodeAt(numeral.end)) ? numeral.end + 1 : numeral.end;
  if (at >= limit || text.charCodeAt(at) < 0xbc) return;
  const part = vulgarFraction(text[at]!);
  if (part === 0) return;
  numeral.value += part;
  numeral.shape |= Shape.fraction;
  numeral.end = at + 1;
}

function isGroupSpace(code: number): boolean {
  return (
    code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007 || code === 0x2008
  );
}
