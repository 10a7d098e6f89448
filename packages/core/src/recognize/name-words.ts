import { WordNumbers, withRoom } from '../text/word-numbers.ts';
import { hashText, placeWordHash } from './name-hash.ts';
import type { ValueTable } from './name-key-table.ts';
import { labelCount } from './name-labels.ts';
import { knowledgeOf } from './name-lexicon.ts';
import { piecesOf } from './name-pieces.ts';
import { Rows } from './name-rows.ts';
import { Shape, shapeOf } from './name-shapes.ts';
import {
  calendarWords,
  connectors,
  honorifics,
  organizationWords,
  placePrepositions,
  roleHeads,
  sayingVerbs,
} from './name-word-lists.ts';

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
  /** Its hash among the words of place names. */
  readonly placeHash: number;
  readonly shape: number;
  readonly cues: number;
  /** Packed lexicon entry. */
  readonly knowledge: number;
  /** May begin, or be, a name. */
  readonly capital: boolean;
  readonly connector: boolean;
  /** Lengths of the pieces it is read as (`Moscow-based`, `ImageRussia`); null when it is one. */
  readonly pieces: readonly number[] | null;
  /** Its row of sums at offsets from `-reach` to `reach`, -1 before they are first asked for. */
  row: number;
  /** The offsets that are summed up, a bit each. */
  known: number;
}

/** Forms remembered: at some 300 bytes each, more of them would weigh as much as the articles of a small corpus. */
const mostWords = 80_000;

/** How far from a word its neighbours' own features reach. */
export const reach = 2;

/** Remembers words. It changes nothing that can be seen: the same form always gives the same word. */
export class WordCache {
  readonly lexicon: ValueTable;
  /** Sums of the weights of the words' own features, a row a word: see `Word.row`. */
  readonly rows: Rows = new Rows((2 * reach + 1) * labelCount);
  private readonly numbers = new WordNumbers();
  /** By number; null for what was met only as the lower-case form of another word. */
  private words: (Word | null)[] = [];
  private marks: Uint32Array = new Uint32Array();
  private zeros: Int32Array = new Int32Array();

  constructor(lexicon: ValueTable) {
    this.lexicon = lexicon;
  }

  /** Upper bound of the numbers of lower-case forms given out so far. */
  get lowerCount(): number {
    return this.numbers.size;
  }

  /** A count for every lower-case form by its number, all of them zero: who writes some makes them zero again. */
  counts(): Int32Array {
    if (this.zeros.length < this.lowerCount) this.zeros = new Int32Array(2 * this.lowerCount);
    return this.zeros;
  }

  /** Forgets everything once it holds too many forms; to be called between articles. */
  trim(): void {
    if (this.numbers.size <= mostWords) return;
    this.numbers.clear();
    this.words = [];
    this.rows.clear();
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
    const small = form.toLowerCase();
    const lower = small.replaceAll('’', "'");
    const word = this.make(form, small, lower);
    this.words[number] = word;
    this.marks = withRoom(this.marks, number);
    this.marks[number] = markOf(word) | (this.numberOf(lower, 0, lower.length) << Mark.lowerId);
  }

  private make(form: string, small: string, lower: string): Word {
    const bare = lower.endsWith('.') && lower.length > 2 ? lower.slice(0, -1) : lower;
    const shape = shapeOf(form, small);
    const isPlain = /^[a-z'.-]*$/.test(lower);
    const lexical = isPlain ? lower : lower.replace(/\p{Nd}/gu, '0');
    const lowerHash = hashText(lexical);
    return {
      form,
      lower,
      lowerHash,
      placeHash: isPlain ? lowerHash : placeWordHash(lower),
      shape,
      cues: cuesOf(bare),
      knowledge: knowledgeOf(this.lexicon, lexical),
      capital: shape !== Shape.lower && shape !== Shape.number && shape !== Shape.sign,
      connector: connectors.has(form),
      pieces: piecesOf(form, this.lexicon),
      row: -1,
      known: 0,
    };
  }
}

function markOf({ shape, capital, connector, pieces }: Word): number {
  return shape | (capital ? Mark.capital : 0) | (connector ? Mark.connector : 0) | (pieces ? Mark.cut : 0);
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
