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

/**
 * The forms of a lexicon by their letters, looked up in the text itself: nearly all words of a text are in no
 * lexicon, and so no string is made of them. Never changes once made.
 */
export class FormTable {
  readonly lowers: readonly string[];
  readonly entries: readonly Entry[];
  /** 1 where a figure may begin with the form. */
  readonly triggers: Uint8Array;
  private readonly exact: Slots;
  private readonly folded: Slots;

  constructor(lexicon: Lexicon) {
    const exact = [...lexicon.exact, ...shortForms(lexicon)];
    const all = [...exact, ...lexicon.folded];
    this.lowers = all.map(([form]) => form.toLowerCase());
    this.entries = all.map(([, entry]) => entry);
    this.triggers = Uint8Array.from(all, ([, entry]) => (mayBegin(entry) ? 1 : 0));
    this.exact = new Slots(
      exact.map(([form]) => form),
      0,
    );
    this.folded = new Slots([...lexicon.folded.keys()], exact.length);
  }

  /** The index of the form that `text[start, end)` is written as; -1 when the lexicon has none. */
  find(text: string, start: number, end: number): number {
    let hash = 0;
    let capitals = false;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      const folded = fold(code);
      if (folded !== code) capitals = true;
      hash = (Math.imul(hash, 31) + folded) | 0;
    }
    const exact =
      capitals || text.charCodeAt(start) > 127 ? this.exact.find(hash, text, start, end, false) : -1;
    return exact >= 0 ? exact : this.folded.find(hash, text, start, end, true);
  }
}

/** The code unit in lower case, for Basic Latin; the typographic apostrophe as the plain one. */
function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32;
  return code === 0x2019 ? 0x27 : code;
}

/** A hash table of forms with linear probing: indexes from `base` on, in the order of the forms. */
class Slots {
  private readonly forms: readonly string[];
  private readonly base: number;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(forms: readonly string[], base: number) {
    this.forms = forms;
    this.base = base;
    let size = 16;
    while (size < forms.length * 4) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (const [index, form] of forms.entries()) this.add(form, index);
  }

  find(hash: number, text: string, start: number, end: number, folds: boolean): number {
    for (let at = spread(hash) & this.mask; ; at = (at + 1) & this.mask) {
      const index = this.slots[at]!;
      if (index < 0) return -1;
      if (isSame(this.forms[index]!, text, start, end, folds)) return this.base + index;
    }
  }

  private add(form: string, index: number): void {
    let hash = 0;
    for (let i = 0; i < form.length; i++) hash = (Math.imul(hash, 31) + fold(form.charCodeAt(i))) | 0;
    let at = spread(hash) & this.mask;
    while (this.slots[at]! >= 0) at = (at + 1) & this.mask;
    this.slots[at] = index;
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function isSame(form: string, text: string, start: number, end: number, folds: boolean): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) {
    const code = text.charCodeAt(start + i);
    if (form.charCodeAt(i) !== (folds ? fold(code) : code)) return false;
  }
  return true;
}

function mayBegin(entry: Entry): boolean {
  if (entry.begins) return true;
  return entry.cardinal >= 0 || entry.scale + entry.vague + entry.part + entry.times > 0;
}

/** In capitals, a short form is no symbol (`5G` is no weight) and no pronoun (`US`, `IT`, `WHO`). */
function shortForms({ exact, folded }: Lexicon): [string, Entry][] {
  const forms: [string, Entry][] = [];
  for (const [form, entry] of folded) {
    if (form.length > 3) continue;
    const symbol = form.length <= 2 ? { units: [], letterScale: 0 } : {};
    const capital = form[0]!.toUpperCase() + form.slice(1);
    const upper = form.toUpperCase();
    if (capital !== form && !exact.has(capital)) forms.push([capital, { ...entry, ...symbol }]);
    if (upper === form || upper === capital || exact.has(upper)) continue;
    forms.push([upper, { ...entry, ...symbol, tags: entry.tags & ~Tag.boundary }]);
  }
  return forms;
}
