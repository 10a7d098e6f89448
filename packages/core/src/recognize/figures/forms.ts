import type { Entry, Lexicon } from './lexicon.ts';
import { Tag } from './tags.ts';

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
  /** The forms of one character of Basic Latin, by its code. */
  private readonly signs: Int32Array;

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
    this.signs = Int32Array.from({ length: 128 }, (_, code) => this.find(String.fromCharCode(code), 0, 1));
  }

  /** The index of the form that is the one sign or letter at `i`; -1 when the lexicon has none. */
  findSign(text: string, i: number): number {
    const code = text.charCodeAt(i);
    return code < 128 ? this.signs[code]! : this.find(text, i, i + 1);
  }

  /** The index of the form that `text[start, end)` is written as; -1 when the lexicon has none. */
  find(text: string, start: number, end: number): number {
    let hash = 0;
    let asWritten = text.charCodeAt(start) > 127;
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      hash = hashOn(hash, fold(code));
      asWritten ||= fold(code) !== code;
    }
    return this.findHashed(hash, text, start, end, asWritten);
  }

  /** The same for a hash made on the way through the text; `asWritten` where capitals or signs may matter. */
  findHashed(hash: number, text: string, start: number, end: number, asWritten: boolean): number {
    const exact = asWritten ? this.exact.find(hash, text, start, end, false) : -1;
    return exact >= 0 ? exact : this.folded.find(hash, text, start, end, true);
  }
}

/** The hash of a form and one more code unit, folded. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
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
  private readonly hashes: Int32Array;
  /** One bit by hash: most words are told to be in no lexicon without a look at the larger columns. */
  private readonly bits: Uint32Array = new Uint32Array(1024);
  private readonly mask: number;

  constructor(forms: readonly string[], base: number) {
    this.forms = forms;
    this.base = base;
    let size = 16;
    while (size < forms.length * 4) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    this.hashes = new Int32Array(size);
    for (const [index, form] of forms.entries()) this.add(form, index);
  }

  find(hash: number, text: string, start: number, end: number, folds: boolean): number {
    const key = spread(hash);
    if ((this.bits[(key >>> 5) & 1023]! & (1 << key)) === 0) return -1;
    for (let at = key & this.mask; ; at = (at + 1) & this.mask) {
      const index = this.slots[at]!;
      if (index < 0) return -1;
      if (this.hashes[at] === hash && isSame(this.forms[index]!, text, start, end, folds))
        return this.base + index;
    }
  }

  private add(form: string, index: number): void {
    let hash = 0;
    for (let i = 0; i < form.length; i++) hash = hashOn(hash, fold(form.charCodeAt(i)));
    const key = spread(hash);
    this.bits[(key >>> 5) & 1023]! |= 1 << key;
    let at = key & this.mask;
    while (this.slots[at]! >= 0) at = (at + 1) & this.mask;
    this.slots[at] = index;
    this.hashes[at] = hash;
  }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
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
