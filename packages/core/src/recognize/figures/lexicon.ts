import { Tag } from './tags.ts';

/** How a unit of measure is written: the words after the first, and whether it must be written on to the numeral. */
export interface UnitForm {
  readonly rest: readonly string[];
  readonly unit: Unit;
  readonly gluedOnly: boolean;
}

/** A unit of measure or of money. */
export interface Unit {
  /** Singular English name, or ISO 4217 code. */
  readonly name: string;
  readonly money: boolean;
  /** What one of it is worth in the unit that is reported: 0.01 for cents, else 1. */
  readonly worth: number;
  readonly base: string;
  readonly factor: number;
  readonly offset: number;
}

/** All that the lexicon of a language knows of one written form. */
export interface Entry {
  /** Value of a cardinal word; -1 for other words. */
  readonly cardinal: number;
  /** What a scale word multiplies by; 0 for other words. */
  readonly scale: number;
  /** What the letter multiplies by when written on to a numeral. */
  readonly letterScale: number;
  /** The scale of a plural that means several times it: `thousands`. */
  readonly vague: number;
  /** How many of it make a whole: 3 for `third`. */
  readonly part: number;
  /** How many times: 2 for `twice`. */
  readonly times: number;
  /** Longest first. */
  readonly units: readonly UnitForm[];
  /** ISO 4217 code of a sign, mark or code written before an amount. */
  readonly currencyBefore: string;
  /** Code of the dollar that this prefix means: `C` in `C$`. */
  readonly dollar: string;
  /** Word classes, as bits of `Tag`. */
  readonly tags: number;
}

export const noEntry: Entry = {
  cardinal: -1,
  scale: 0,
  letterScale: 0,
  vague: 0,
  part: 0,
  times: 0,
  units: [],
  currencyBefore: '',
  dollar: '',
  tags: 0,
};

/** One written word or sign with what is known of it; the same object wherever the same form stands. */
export interface Word {
  readonly raw: string;
  readonly lower: string;
  readonly capital: boolean;
  /** All capitals, of two letters or more. */
  readonly upper: boolean;
  readonly entry: Entry;
}

export const noWord: Word = { raw: '', lower: '', capital: false, upper: false, entry: noEntry };

/** What a language pack tells the scanner about words: forms as written win over forms in lower case. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, Entry>;
  readonly folded: ReadonlyMap<string, Entry>;
}

/** Makes the words of one text, each form once. */
export class Vocabulary {
  private readonly words = new Map<string, Word>();
  private readonly lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  /** The word that is written `raw`. */
  word(raw: string): Word {
    const known = this.words.get(raw);
    if (known !== undefined) return known;
    const made = makeWord(raw, this.lexicon);
    if (this.words.size > 50_000) this.words.clear();
    this.words.set(raw, made);
    return made;
  }
}

function makeWord(raw: string, lexicon: Lexicon): Word {
  const lower = raw.toLowerCase();
  const capital = raw.charCodeAt(0) !== lower.charCodeAt(0);
  const upper = capital && raw.length > 1 && raw === raw.toUpperCase();
  const entry = lexicon.exact.get(raw) ?? foldedEntry(lexicon, raw, lower, capital);
  return { raw, lower, capital, upper, entry };
}

/** In capitals, a short form is no symbol (`5G` is no weight) and no pronoun (`US`, `IT`, `WHO`). */
function foldedEntry(lexicon: Lexicon, raw: string, lower: string, capital: boolean): Entry {
  const entry = lexicon.folded.get(lower.includes('’') ? lower.replaceAll('’', "'") : lower) ?? noEntry;
  if (!capital || raw.length > 3 || entry === noEntry) return entry;
  const symbol = raw.length <= 2 ? { units: [], letterScale: 0 } : {};
  const isAcronym = raw.length > 1 && raw === raw.toUpperCase();
  return { ...entry, ...symbol, tags: isAcronym ? entry.tags & ~Tag.boundary : entry.tags };
}
