import { type Entry, type FormTable, noEntry, noWord, type Word } from './lexicon.ts';
import { isDigit, type Numeral, readNumeral, Shape, vulgarFraction } from './numeral.ts';

/** What a lexeme is made of. */
export const Kind = { word: 0, number: 1, sign: 2, opaque: 3 } as const;

/** What stands before a lexeme: nothing, white space or a line end. */
export const Gap = { none: 0, space: 1, line: 2 } as const;

/** 0 sign, 1 letter, 2 digit, 3 space, 4 line end; by code below 128. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 10 || code === 13) return 4;
  if (code <= 32) return 3;
  if (isDigit(code)) return 2;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 1 : 0;
});

function classAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code < 128) return classes[code]!;
  if (code < 0xc0)
    return code === 0xa0 || code === 0x85 ? 3 : code === 0xb5 || code === 0xb2 || code === 0xb3 ? 1 : 0;
  if (code < 0x2000) return code === 0xd7 || code === 0xf7 ? 0 : 1;
  if (code <= 0x200b || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff) return 3;
  if (code === 0x2028 || code === 0x2029) return 4;
  if (
    code < 0x2c00 ||
    (code >= 0x3001 && code < 0x3040) ||
    (code >= 0xd800 && code < 0xf900) ||
    code >= 0xff00
  )
    return 0;
  return 1;
}

/** The most lexemes that are cut at once. */
const longest = 1 << 16;

/**
 * One paragraph cut fine, as columns that are filled again for every paragraph: words without their hyphens, whole
 * numerals, single signs. Fine, because `30-member`, `S-400` and `$2-3bn` differ only in what is glued to what.
 */
export class Lexemes {
  text = '';
  length = 0;
  start: Int32Array = new Int32Array(256);
  end: Int32Array = new Int32Array(256);
  kind: Uint8Array = new Uint8Array(256);
  gaps: Uint8Array = new Uint8Array(256);
  shapes: Uint8Array = new Uint8Array(256);
  values: Float64Array = new Float64Array(256);
  /** Indexes of the forms in the table; -1 for words it does not know and for what is no word. */
  forms: Int32Array = new Int32Array(256);
  /** Indexes of the lexemes at which a figure may begin. */
  readonly triggers: number[] = [];
  private readonly table: FormTable;
  private readonly numeral: Numeral = { end: 0, value: 0, shape: 0, plainUntil: 0 };

  constructor(table: FormTable) {
    this.table = table;
  }

  /** The word or sign at `i` with what is known of it; an empty one for numerals and outside the paragraph. */
  word(i: number): Word {
    if (!this.isForm(i)) return noWord;
    const raw = this.text.slice(this.start[i], this.end[i]);
    const lower = this.lower(i);
    const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
    const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
    return { raw, lower, capital, upper, entry: this.entry(i) };
  }

  entry(i: number): Entry {
    const form = i >= 0 && i < this.length ? this.forms[i]! : -1;
    return form < 0 ? noEntry : this.table.entries[form]!;
  }

  /** The word at `i` in lower case; empty for numerals and outside the paragraph. */
  lower(i: number): string {
    if (!this.isForm(i)) return '';
    const form = this.forms[i]!;
    return form < 0 ? this.text.slice(this.start[i], this.end[i]).toLowerCase() : this.table.lowers[form]!;
  }

  /** Whether the lexicon knows the word or sign at `i`. */
  isKnown(i: number): boolean {
    return i >= 0 && i < this.length && this.forms[i]! >= 0;
  }

  private isForm(i: number): boolean {
    return i >= 0 && i < this.length && (this.kind[i] === Kind.word || this.kind[i] === Kind.sign);
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.length && this.kind[i] === Kind.number;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.length && this.kind[i] === Kind.word;
  }

  /** Whether the sign with this code unit stands at `i`. */
  isSign(i: number, code: number): boolean {
    return (
      i >= 0 && i < this.length && this.kind[i] === Kind.sign && this.text.charCodeAt(this.start[i]!) === code
    );
  }

  has(i: number, tag: number): boolean {
    return (this.entry(i).tags & tag) !== 0;
  }

  /** Whether lexeme `i` is written on to the one before it. */
  glued(i: number): boolean {
    return i > 0 && i < this.length && this.gaps[i] === Gap.none;
  }

  /**
   * Cuts `text[start, end)`, or the beginning of it when it is very long; where it stopped. So a paragraph of any
   * length is read with little memory.
   */
  fill(text: string, start: number, end: number): number {
    this.text = text;
    this.length = 0;
    this.triggers.length = 0;
    if (start < this.numeral.end) this.numeral.plainUntil = 0;
    let gap: number = Gap.line;
    let i = start;
    while (i < end && this.length < longest) {
      const kind = classAt(text, i);
      if (kind >= 3) {
        gap = kind === 4 ? Gap.line : Math.max(gap, Gap.space);
        i++;
        continue;
      }
      i = kind === 1 ? this.addWord(i, end, gap) : this.addOther(i, end, gap, kind);
      gap = Gap.none;
    }
    return i;
  }

  private addOther(i: number, end: number, gap: number, kind: number): number {
    const { text } = this;
    if (kind === 2 || this.startsDecimal(i, gap)) return this.addNumber(i, end, gap);
    const part = text.charCodeAt(i) >= 0xbc ? vulgarFraction(text[i]!) : 0;
    if (part > 0) return this.push(i, i + 1, gap, Kind.number, part, Shape.fraction);
    const wide = text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00 && i + 1 < end;
    return this.push(i, wide ? i + 2 : i + 1, gap, Kind.sign, 0, 0);
  }

  /** `.001`: a point before a digit, not after a word or a digit. */
  private startsDecimal(i: number, gap: number): boolean {
    const { text } = this;
    if (text.charCodeAt(i) !== 0x2e || !isDigit(text.charCodeAt(i + 1))) return false;
    return gap !== Gap.none || (this.length > 0 && this.kind[this.length - 1] === Kind.sign);
  }

  private addNumber(i: number, end: number, gap: number): number {
    readNumeral(this.text, i, end, this.numeral);
    const { end: stop, value, shape } = this.numeral;
    return this.push(i, stop, gap, Kind.number, value, shape);
  }

  private addWord(i: number, end: number, gap: number): number {
    const stop = wordEnd(this.text, i, end);
    const opaque = opaqueEnd(this.text, i, stop, end);
    if (opaque > stop) return this.push(i, opaque, gap, Kind.opaque, 0, 0);
    return this.push(i, stop, gap, Kind.word, 0, 0);
  }

  private push(start: number, end: number, gap: number, kind: number, value: number, shape: number): number {
    const at = this.length;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.gaps[at] = gap;
    this.kind[at] = kind;
    this.values[at] = value;
    this.shapes[at] = shape;
    const form = kind === Kind.word || kind === Kind.sign ? this.table.find(this.text, start, end) : -1;
    this.forms[at] = form;
    this.length = at + 1;
    if (kind === Kind.number || (form >= 0 && this.table.triggers[form] === 1)) this.triggers.push(at);
    return end;
  }

  private grow(): void {
    const size = this.start.length * 2;
    const wider = <T extends { set(from: T): void }>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.start = wider(new Int32Array(size), this.start);
    this.end = wider(new Int32Array(size), this.end);
    this.kind = wider(new Uint8Array(size), this.kind);
    this.gaps = wider(new Uint8Array(size), this.gaps);
    this.shapes = wider(new Uint8Array(size), this.shapes);
    this.values = wider(new Float64Array(size), this.values);
    this.forms = wider(new Int32Array(size), this.forms);
  }
}

/** The end of a word: letters with inner apostrophes, the points of `U.S.`; a possessive `'s` is a word of its own. */
function wordEnd(text: string, start: number, limit: number): number {
  let i = start;
  for (;;) {
    while (i < limit && classAt(text, i) === 1) i++;
    const code = text.charCodeAt(i);
    const next = i + 1 < limit && classAt(text, i + 1) === 1;
    if (code === 0x2e && i - lastBreak(text, start, i) === 1 && (next || i - start > 1)) {
      i++;
      if (!next) return i;
    } else if ((code === 0x27 || code === 0x2019) && next && !isPossessive(text, i, limit)) i++;
    else return i;
  }
}

/** The start of the letters that end at `i`, looking back two places: enough to tell one letter from more. */
function lastBreak(text: string, start: number, i: number): number {
  return i - 2 >= start && classAt(text, i - 2) === 1 ? i - 2 : i - 1;
}

function isPossessive(text: string, apostrophe: number, limit: number): boolean {
  const letter = text[apostrophe + 1];
  return (
    (letter === 's' || letter === 'S') && (apostrophe + 2 >= limit || classAt(text, apostrophe + 2) !== 1)
  );
}

/** The end of an address of a page or a mailbox that begins with the word `[start, stop)`; `stop` when it is none. */
function opaqueEnd(text: string, start: number, stop: number, limit: number): number {
  const sign = text.charCodeAt(stop);
  const isAddress =
    (sign === 0x3a && text.startsWith('://', stop)) ||
    (sign === 0x2e && text.startsWith('www.', start)) ||
    (sign === 0x40 && stop + 1 < limit && classAt(text, stop + 1) === 1);
  if (!isAddress) return stop;
  let i = stop;
  while (i < limit && classAt(text, i) < 3) i++;
  return i;
}
