import { TokenKind, type Tokens } from '../model/article.ts';
import { controlEnd } from './control.ts';

const letter = /\p{L}|\p{M}/u;
const digit = /\p{Nd}/u;

/** Character classes of the Basic Latin block, by code; 0 other, 1 letter, 2 digit, 3 white space. */
const basic = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return letter.test(char) ? 1 : digit.test(char) ? 2 : /\s/.test(char) ? 3 : 0;
});

/**
 * Cuts a text into tokens in one pass. A word keeps the periods of initials and acronyms (`U.S.`, `A.`), inner
 * apostrophes (`O'Brien`; a possessive `'s` is a token of its own) and inner hyphens; a number keeps its grouping
 * (`100,000`, `2.5`). Everything else is one token a character (a surrogate pair and a terminal's control sequence are one).
 */
export function tokenize(text: string): Tokens {
  const columns = new Columns(Math.max(16, text.length >> 2));
  let i = 0;
  while (i < text.length) {
    const kind = classOf(text, i);
    if (kind === 3) {
      i++;
      continue;
    }
    const end = kind === 1 ? wordEnd(text, i) : kind === 2 ? numberEnd(text, i) : signEnd(text, i);
    columns.push(i, end, kind === 1 ? TokenKind.word : kind === 2 ? TokenKind.number : signKind(text, i));
    i = end;
  }
  return columns.tokens();
}

/** A sign is one character; a control sequence of terminals is one sign. */
function signEnd(text: string, i: number): number {
  return Math.max(controlEnd(text, i), i + widthAt(text, i));
}

function wordEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    while (i < text.length && (classOf(text, i) === 1 || classOf(text, i) === 2)) i += widthAt(text, i);
    const next = i + 1 < text.length ? classOf(text, i + 1) : 0;
    const code = text.charCodeAt(i);
    const joins = next === 1 || next === 2;
    if (isApostrophe(code) && next === 1 && !isPossessive(text, i)) i++;
    else if ((code === 0x2d || code === 0x2010 || code === 0x2011) && joins) i++;
    else if (code === 0x26 && i - start <= 2 && next === 1) i++;
    else if (code === 0x2e && next === 1 && isInitial(text, start, i)) i++;
    else if (code === 0x2e && isInitial(text, start, i)) return i + 1;
    else return i;
  }
}

/** A single letter before a period, as in `U.S.` or `A.`: the period belongs to the word. */
function isInitial(text: string, start: number, period: number): boolean {
  const last = period - 1;
  if (last < start || classOf(text, last) !== 1) return false;
  const before = last === start ? -1 : text.charCodeAt(last - 1);
  const char = text[last]!;
  const single = before === -1 || before === 0x2e || before === 0x2d || isGluedAcronym(text, last);
  return single && (char !== char.toLowerCase() || before === 0x2e);
}

/** `ImageU.S.`: an acronym glued to the word before it, as scrapers do. */
function isGluedAcronym(text: string, last: number): boolean {
  return (
    isCapital(text[last]!) &&
    !isCapital(text[last - 1]!) &&
    isCapital(text[last + 2] ?? '') &&
    text[last + 3] === '.'
  );
}

function isCapital(char: string): boolean {
  return char !== char.toLowerCase();
}

function isPossessive(text: string, apostrophe: number): boolean {
  const s = text.charCodeAt(apostrophe + 1);
  return (s === 0x73 || s === 0x53) && (apostrophe + 2 >= text.length || classOf(text, apostrophe + 2) !== 1);
}

function numberEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    while (i < text.length && classOf(text, i) === 2) i++;
    const code = text.charCodeAt(i);
    const separator = code === 0x2c || code === 0x2e;
    if (!(separator && i + 1 < text.length && classOf(text, i + 1) === 2)) return i;
    i++;
  }
}

function classOf(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return basic[code]!;
  if (code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x202f) return 3;
  if (code === 0x2028 || code === 0x2029 || code === 0x3000 || code === 0x205f || code === 0x85) return 3;
  if (code >= 0x2010 && code <= 0x2027) return 0;
  const char = String.fromCodePoint(text.codePointAt(i)!);
  return letter.test(char) ? 1 : digit.test(char) ? 2 : 0;
}

function signKind(text: string, i: number): TokenKind {
  return /\p{P}/u.test(String.fromCodePoint(text.codePointAt(i)!)) ? TokenKind.punctuation : TokenKind.symbol;
}

function widthAt(text: string, i: number): number {
  return text.codePointAt(i)! > 0xffff ? 2 : 1;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Growing columns: pushing ten million tokens without ten million objects. */
class Columns {
  private start: Uint32Array;
  private end: Uint32Array;
  private kind: Uint8Array;
  private length = 0;

  constructor(capacity: number) {
    this.start = new Uint32Array(capacity);
    this.end = new Uint32Array(capacity);
    this.kind = new Uint8Array(capacity);
  }

  push(start: number, end: number, kind: number): void {
    if (this.length === this.start.length) this.grow();
    this.start[this.length] = start;
    this.end[this.length] = end;
    this.kind[this.length] = kind;
    this.length++;
  }

  tokens(): Tokens {
    const { length } = this;
    return {
      length,
      start: this.start.slice(0, length),
      end: this.end.slice(0, length),
      kind: this.kind.slice(0, length),
    };
  }

  private grow(): void {
    const capacity = this.start.length * 2;
    const copy = (from: Uint32Array): Uint32Array => {
      const to = new Uint32Array(capacity);
      to.set(from);
      return to;
    };
    const kind = new Uint8Array(capacity);
    kind.set(this.kind);
    this.start = copy(this.start);
    this.end = copy(this.end);
    this.kind = kind;
  }
}
