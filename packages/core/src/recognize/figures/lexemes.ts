import { controlEnd } from '../../text/control.ts';
import { Class, classAt, isLatin } from './characters.ts';
import { type FormTable, hashOn } from './forms.ts';
import { type Entry, noEntry, noWord, type Word } from './lexicon.ts';
import { isDigit, type Numeral, readNumeral, Shape, vulgarFraction } from './numeral.ts';

/** What a lexeme is made of. */
export const Kind = { word: 0, number: 1, sign: 2, opaque: 3 } as const;

/** What stands before a lexeme: nothing, white space or a line end. */
export const Gap = { none: 0, space: 1, line: 2 } as const;

/** The most lexemes that are cut at once: their columns stay in a core's own cache. */
const longest = 1 << 14;

/** The most of them that are taken back to stop where a sentence ends. */
const longestBack = 1 << 10;

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
  /** Of numerals alone: what stands here for other lexemes means nothing. */
  shapes: Uint8Array = new Uint8Array(256);
  values: Float64Array = new Float64Array(256);
  /** Indexes of the forms in the table; -1 for words it does not know and for what is no word. */
  forms: Int32Array = new Int32Array(256);
  /** Indexes of the lexemes at which a figure may begin. */
  readonly triggers: number[] = [];
  private readonly unknownAt: Int32Array = new Int32Array(8);
  private readonly unknownLowers: string[] = Array.from({ length: 8 }, () => '');
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
    return form < 0 ? this.unknown(i) : this.table.lowers[form]!;
  }

  /** The few words around a numeral that the lexicon does not know are asked for many times in a row. */
  private unknown(i: number): string {
    const slot = i & 7;
    if (this.unknownAt[slot] !== i) {
      this.unknownAt[slot] = i;
      this.unknownLowers[slot] = this.text.slice(this.start[i], this.end[i]).toLowerCase();
    }
    return this.unknownLowers[slot]!;
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

  /** Whether the word at `i` begins with a capital. */
  isCapital(i: number): boolean {
    if (!this.isWord(i)) return false;
    const code = this.text.charCodeAt(this.start[i]!);
    return code < 128 ? code < 97 : this.text[this.start[i]!] !== this.text[this.start[i]!]!.toLowerCase();
  }

  /** The code unit of the sign at `i`; 0 where no sign stands. */
  sign(i: number): number {
    const isSign = i >= 0 && i < this.length && this.kind[i] === Kind.sign;
    return isSign ? this.text.charCodeAt(this.start[i]!) : 0;
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
    if (text !== this.text || start < this.numeral.end) this.numeral.plainUntil = 0;
    this.text = text;
    this.length = 0;
    this.triggers.length = 0;
    this.unknownAt.fill(-1);
    this.reserve(Math.min(end - start, longest));
    let gap: number = Gap.line;
    let i = start;
    while (i < end && this.length < longest) {
      const kind = classAt(text, i);
      if (kind >= Class.space) {
        const behind = controlEnd(text, i);
        if (behind === i && gap !== Gap.line) gap = kind === Class.line ? Gap.line : Gap.space;
        i = Math.max(behind, i + 1);
        continue;
      }
      i = kind === Class.letter ? this.addWord(i, end, gap) : this.addOther(i, end, gap, kind);
      gap = Gap.none;
    }
    return i < end ? this.cutAfterSentence(i) : i;
  }

  /** Takes back what stands after the last sentence that is whole, lest a figure is cut in two; where it stops. */
  private cutAfterSentence(stop: number): number {
    const least = Math.max(0, this.length - longestBack);
    for (let next = this.length - 1; next > least; next--) {
      if (this.glued(next) || this.sign(next - 1) !== 0x2e) continue;
      this.length = next;
      while (this.triggers.length > 0 && this.triggers.at(-1)! >= next) this.triggers.pop();
      return this.start[next]!;
    }
    return stop;
  }

  private addOther(i: number, end: number, gap: number, kind: number): number {
    const { text } = this;
    if (kind === Class.digit || this.startsDecimal(i, gap)) return this.addNumber(i, end, gap);
    const code = text.charCodeAt(i);
    const part = code >= 0xbc ? vulgarFraction(text[i]!) : 0;
    if (part > 0) return this.pushNumber(i, i + 1, gap, part, Shape.fraction);
    const wide = code >= 0xd800 && code < 0xdc00 && i + 1 < end;
    return this.push(i, wide ? i + 2 : i + 1, gap, Kind.sign, wide ? -1 : this.table.findSign(text, i));
  }

  /** `.001`: a point before a digit, not after a word or a digit. */
  private startsDecimal(i: number, gap: number): boolean {
    const { text } = this;
    if (text.charCodeAt(i) !== 0x2e || !isDigit(text.charCodeAt(i + 1))) return false;
    return gap !== Gap.none || (this.length > 0 && this.kind[this.length - 1] === Kind.sign);
  }

  private addNumber(i: number, end: number, gap: number): number {
    readNumeral(this.text, i, end, this.numeral);
    return this.pushNumber(i, this.numeral.end, gap, this.numeral.value, this.numeral.shape);
  }

  /** Most words are letters of Basic Latin up to a sign that cannot go on a word: these are hashed on the way. */
  private addWord(start: number, end: number, gap: number): number {
    const { text } = this;
    let hash = 0;
    let lower = 32;
    let code = text.charCodeAt(start);
    let i = start;
    while (isLatin(code)) {
      hash = hashOn(hash, code | 32);
      lower &= code;
      code = ++i < end ? text.charCodeAt(i) : 0;
    }
    if (mayGoOn(code, i - start)) return this.addLongWord(start, end, gap);
    return this.push(start, i, gap, Kind.word, this.table.findHashed(hash, text, start, i, lower === 0));
  }

  private addLongWord(start: number, end: number, gap: number): number {
    const { text } = this;
    const stop = wordEnd(text, start, end);
    const opaque = opaqueEnd(text, start, stop, end);
    if (opaque > stop) return this.push(start, opaque, gap, Kind.opaque, -1);
    return this.push(start, stop, gap, Kind.word, this.table.find(text, start, stop));
  }

  private pushNumber(start: number, end: number, gap: number, value: number, shape: number): number {
    const at = this.length;
    this.push(start, end, gap, Kind.number, -1);
    this.values[at] = value;
    this.shapes[at] = shape;
    this.triggers.push(at);
    return end;
  }

  private push(start: number, end: number, gap: number, kind: number, form: number): number {
    const at = this.length;
    this.start[at] = start;
    this.end[at] = end;
    this.gaps[at] = gap;
    this.kind[at] = kind;
    this.forms[at] = form;
    this.length = at + 1;
    if (form >= 0 && this.table.triggers[form] === 1) this.triggers.push(at);
    return end;
  }

  /** Makes room for so many lexemes; what stood in the columns is lost. */
  private reserve(lexemes: number): void {
    if (lexemes <= this.start.length) return;
    const size = 2 ** Math.ceil(Math.log2(lexemes));
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.gaps = new Uint8Array(size);
    this.shapes = new Uint8Array(size);
    this.values = new Float64Array(size);
    this.forms = new Int32Array(size);
  }
}

/** Whether a word of so many letters may go on at this code unit: a letter beyond Basic Latin, `U.S.`, `isn't`, `www.`. */
function mayGoOn(code: number, letters: number): boolean {
  if (code >= 128 || code === 0x27 || code === 0x3a || code === 0x40) return true;
  return code === 0x2e && (letters === 1 || letters === 3);
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
