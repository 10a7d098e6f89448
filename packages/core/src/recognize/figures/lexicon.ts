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
  /** No number by itself, but an amount may begin with it: `a week or more`, `a couple of days`. */
  readonly begins: boolean;
  /** Word classes, as bits of `Tag`. */
  readonly tags: number;
}

/** The entry of a word that means nothing to figures. */
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
  begins: false,
  tags: 0,
};

/** One written word or sign with what is known of it. */
export interface Word {
  readonly raw: string;
  readonly lower: string;
  readonly capital: boolean;
  /** All capitals, of two letters or more. */
  readonly upper: boolean;
  readonly entry: Entry;
}

/** What stands beyond the ends of a text. */
export const noWord: Word = { raw: '', lower: '', capital: false, upper: false, entry: noEntry };

/** What a language pack tells the scanner about words: forms as written win over forms in any case. */
export interface Lexicon {
  readonly exact: ReadonlyMap<string, Entry>;
  readonly folded: ReadonlyMap<string, Entry>;
}
