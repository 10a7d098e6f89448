import { isDigit, isLetter, isLower, isUpper } from '../text/characters.ts';
import { WordNumbers, withRoom } from '../text/word-numbers.ts';
import { hashText, placeWordHash } from './name-hash.ts';
import type { ValueTable } from './name-key-table.ts';
import { knowledgeOf, LexiconBits } from './name-lexicon.ts';
import {
  calendarWords,
  connectors,
  honorifics,
  organizationWords,
  placePrepositions,
  roleHeads,
  sayingVerbs,
} from './name-word-lists.ts';

/** What a word looks like. */
export const Shape = {
  lower: 0,
  capital: 1,
  upper: 2,
  mixed: 3,
  initial: 4,
  acronym: 5,
  number: 6,
  sign: 7,
  letter: 8,
  code: 9,
} as const;

/**
 * What is asked of every word of an article, packed into one number, its mark: most words are looked at for no more. The
 * low bits are its shape, those from `lowerId` up the number of its lower-case form.
 */
export const Mark = {
  shape: 15,
  /** May begin, or be, a name. */
  capital: 16,
  connector: 32,
  /** Is read in pieces. */
  cut: 64,
  lowerId: 7,
} as const;

/** Flags from the short word lists. */
export const Cue = {
  honorific: 1,
  role: 2,
  organization: 4,
  saying: 8,
  place: 16,
  calendar: 32,
} as const;

/** All that is known of one word form, worked out once: the tagger meets every form many times. */
export interface Word {
  readonly form: string;
  readonly lower: string;
  readonly lowerHash: number;
  readonly formHash: number;
  /** Its hash among the words of place names. */
  readonly placeHash: number;
  readonly shape: number;
  /** Compressed shape, hashed: `Xx-Xx`, `X.X.`. */
  readonly pattern: number;
  readonly cues: number;
  /** Packed lexicon entry. */
  readonly knowledge: number;
  /** May begin, or be, a name. */
  readonly capital: boolean;
  readonly connector: boolean;
  /** Number of its lower-case form: same for all forms that differ in case only. */
  readonly lowerId: number;
  /** Lengths of the pieces it is read as (`Moscow-based`, `ImageRussia`); null when it is one. */
  readonly pieces: readonly number[] | null;
  /** Sums of the weights of its features at offsets -2 to 2, filled when first asked for. */
  sums: Int16Array | null;
  /** The offsets that are filled, a bit each. */
  known: number;
}

/** Forms remembered: at some 600 bytes each, more of them would weigh as much as the articles of a small corpus. */
const mostWords = 40_000;

/** Sums of so many words are cut from one buffer: buffers of their own would weigh four times as much. */
const wordsInRoom = 1024;

/** Remembers words. It changes nothing that can be seen: the same form always gives the same word. */
export class WordCache {
  readonly lexicon: ValueTable;
  private readonly numbers = new WordNumbers();
  /** By number; null for what was met only as the lower-case form of another word. */
  private words: (Word | null)[] = [];
  private marks: Uint32Array = new Uint32Array();
  private zeros: Int32Array = new Int32Array();
  private room: Int16Array = new Int16Array();

  constructor(lexicon: ValueTable) {
    this.lexicon = lexicon;
  }

  /** Upper bound of every `lowerId` given out so far. */
  get lowerCount(): number {
    return this.numbers.size;
  }

  /** A number for every `lowerId` given out so far, all of them zero: who writes some makes them zero again. */
  counts(): Int32Array {
    if (this.zeros.length < this.lowerCount) this.zeros = new Int32Array(2 * this.lowerCount);
    return this.zeros;
  }

  /** Room for the sums of one word. */
  sums(length: number): Int16Array {
    if (this.room.length < length) this.room = new Int16Array(wordsInRoom * length);
    const sums = this.room.subarray(0, length);
    this.room = this.room.subarray(length);
    return sums;
  }

  /** Forgets everything once it holds too many forms; to be called between articles. */
  trim(): void {
    if (this.numbers.size <= mostWords) return;
    this.numbers.clear();
    this.words = [];
  }

  word(form: string): Word {
    return this.wordOf(this.numberAt(form, 0, form.length));
  }

  /** The number of the word `[start, end)` of a text: it stands for the word until the next `trim`. */
  numberAt(text: string, start: number, end: number): number {
    const number = this.numberOf(text, start, end);
    if (this.words[number] === null) this.learn(number, text.slice(start, end));
    return number;
  }

  /** The word of a number. */
  wordOf(number: number): Word {
    return this.words[number]!;
  }

  /** The mark of the word of a number: see `Mark`. */
  markOf(number: number): number {
    return this.marks[number]!;
  }

  private numberOf(text: string, start: number, end: number): number {
    const known = this.numbers.numberOf(text, start, end);
    if (known >= 0) return known;
    this.words.push(null);
    return this.numbers.add(text, start, end);
  }

  private learn(number: number, form: string): void {
    const word = this.make(form);
    this.words[number] = word;
    this.marks = withRoom(this.marks, number);
    this.marks[number] = markOf(word);
  }

  private make(form: string): Word {
    const small = form.toLowerCase();
    const lower = small.replaceAll('’', "'");
    const bare = lower.endsWith('.') && lower.length > 2 ? lower.slice(0, -1) : lower;
    const shape = shapeOf(form, small);
    const lexical = /[^a-z'.-]/.test(lower) ? lower.replace(/\p{Nd}/gu, '0') : lower;
    return {
      form,
      lower,
      lowerHash: hashText(lexical),
      formHash: hashText(form),
      placeHash: placeWordHash(lower),
      shape,
      pattern: hashText(patternOf(form)),
      cues: cuesOf(bare),
      knowledge: knowledgeOf(this.lexicon, lexical),
      capital: shape !== Shape.lower && shape !== Shape.number && shape !== Shape.sign,
      connector: connectors.has(form),
      lowerId: this.numberOf(lower, 0, lower.length),
      pieces: piecesOf(form, (word) => knowledgeOf(this.lexicon, word)),
      sums: null,
      known: 0,
    };
  }
}

function markOf({ shape, capital, connector, pieces, lowerId }: Word): number {
  const flags = (capital ? Mark.capital : 0) | (connector ? Mark.connector : 0) | (pieces ? Mark.cut : 0);
  return (lowerId << Mark.lowerId) | flags | shape;
}

function cuesOf(word: string): number {
  return (
    (honorifics.has(word) ? Cue.honorific : 0) |
    (roleHeads.has(word) ? Cue.role : 0) |
    (organizationWords.has(word) ? Cue.organization : 0) |
    (sayingVerbs.has(word) ? Cue.saying : 0) |
    (placePrepositions.has(word) ? Cue.place : 0) |
    (calendarWords.has(word) ? Cue.calendar : 0)
  );
}

function shapeOf(form: string, small: string): number {
  let letters = 0;
  let capitals = 0;
  let digits = 0;
  for (const char of form) {
    if (isDigit(char)) digits++;
    else if (isLetter(char)) letters++;
    if (isUpper(char)) capitals++;
  }
  if (letters === 0) return digits > 0 ? Shape.number : Shape.sign;
  if (form === small) return Shape.lower;
  if (form.includes('.') && /^(\p{Lu}\.)+\p{Lu}?\.?$/u.test(form))
    return form.length === 2 ? Shape.initial : Shape.acronym;
  if (digits > 0) return Shape.code;
  if (form.length === 1) return Shape.letter;
  if (form === form.toUpperCase()) return Shape.upper;
  return capitals === 1 && isUpper(form) ? Shape.capital : Shape.mixed;
}

/** The shape with runs folded: `McDonald` is `XxXx`, `U.S.` is `X.X.`. */
function patternOf(form: string): string {
  let pattern = '';
  for (const char of form.slice(0, 24)) {
    const lower = char.toLowerCase();
    const sign = isDigit(char) ? '0' : char !== lower ? 'X' : char === char.toUpperCase() ? char : 'x';
    if (!pattern.endsWith(sign)) pattern += sign;
  }
  return pattern;
}

/**
 * Where a form is cut: at hyphens, when a part is capitalized and none is a number (`Moscow-based`, `U.S.-led`, but not
 * `Il-76`); and where two words are glued (`ImageRussia`, `DecemberCredit`), when both are known and the whole is not.
 */
function piecesOf(form: string, know: (lower: string) => number): readonly number[] | null {
  if (form.length < 4) return null;
  const parts = /[-‐‑]/.test(form) ? hyphenParts(form) : [form];
  const pieces = parts.flatMap((part) => gluedParts(part, know)).map((part) => part.length);
  return pieces.length > 1 ? pieces : null;
}

function hyphenParts(form: string): readonly string[] {
  if (![...form].some(isUpper) || [...form].some(isDigit) || isGivenName(form)) return [form];
  return form.split(/([-‐‑])/).filter((part) => part !== '');
}

/** A given name of two syllables, as Korean and Chinese names are often written: `Jong-un`, `Ing-wen`, but not `Delhi-run`. */
function isGivenName(form: string): boolean {
  const parts = /^[A-Z][a-z]{1,5}-([b-df-hj-np-tw-z]{0,2}[aeiouy]{1,3}(?:ng|[hklmnpr])?)$/.exec(form);
  return parts !== null && !/^(run|ran|man|up|on|only|top|to|by|like|up)$/.test(parts[1]!);
}

/** Where a capital first follows a small letter, 0 for nowhere. */
function seamOf(form: string): number {
  for (let i = 1; i < form.length; i++) {
    if (isUpper(form.charAt(i)) && isLower(form.charAt(i - 1))) return i;
  }
  return 0;
}

function gluedParts(form: string, know: (lower: string) => number): readonly string[] {
  const seam = seamOf(form);
  if (seam < 3) return [form];
  const head = form.slice(0, seam);
  const tail = form.slice(seam);
  const common = (know(head.toLowerCase()) & LexiconBits.common) !== 0;
  if (!common || know(form.toLowerCase()) !== 0) return [form];
  const rest = gluedParts(tail, know);
  const known = know(rest[0]!.toLowerCase()) !== 0 || (isUpper(tail) && tail[1] === '.');
  return known ? [head, ...rest] : [form];
}
