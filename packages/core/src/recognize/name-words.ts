import { numberAt, vocabularyAge, wordCount } from '../text/vocabulary.ts';
import { withRoom } from '../text/word-numbers.ts';
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
  /** All marks have it. */
  mark: 128,
  lowerId: 8,
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

/** How far from a word its neighbours' own features reach. */
export const reach = 2;

/** Remembers words as long as the vocabulary does. The same form always gives the same word. */
export class WordCache {
  readonly lexicon: ValueTable;
  /** Sums of the weights of the words' own features, a row a word: see `Word.row`. */
  readonly rows: Rows = new Rows((2 * reach + 1) * labelCount);
  /** By number; null, and no mark, where a word was not asked for. */
  private words: (Word | null)[] = [];
  private marks: Uint32Array = new Uint32Array();
  private zeros: Int32Array = new Int32Array();
  private age: number = vocabularyAge();

  constructor(lexicon: ValueTable) {
    this.lexicon = lexicon;
  }

  /** A count for every word by its number, all of them zero: who writes some makes them zero again. */
  counts(): Int32Array {
    if (this.zeros.length < wordCount()) this.zeros = new Int32Array(2 * wordCount());
    return this.zeros;
  }

  /** Forgets what the vocabulary has forgotten; to be called between articles. */
  refresh(): void {
    if (this.age === vocabularyAge()) return;
    this.age = vocabularyAge();
    this.words = [];
    this.marks.fill(0);
    this.rows.clear();
  }

  word(form: string): Word {
    const number = numberAt(form, 0, form.length);
    this.markOf(number, form, 0, form.length);
    return this.wordOf(number);
  }

  /** The mark of a word with its number: see `Mark`. From then on the word is known. */
  markOf(number: number, text: string, start: number, end: number): number {
    const mark = number < this.marks.length ? this.marks[number]! : 0;
    return mark === 0 ? this.learn(number, text.slice(start, end)) : mark;
  }

  /** The word of a number that has a mark. */
  wordOf(number: number): Word {
    return this.words[number]!;
  }

  private learn(number: number, form: string): number {
    const small = form.toLowerCase();
    const lower = small.replaceAll('’', "'");
    const word = this.make(form, small, lower);
    while (this.words.length <= number) this.words.push(null);
    this.words[number] = word;
    this.marks = withRoom(this.marks, number);
    const mark = looksOf(word) | (numberAt(lower, 0, lower.length) << Mark.lowerId);
    this.marks[number] = mark;
    return mark;
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

function looksOf({ shape, capital, connector, pieces }: Word): number {
  const flags = (capital ? Mark.capital : 0) | (connector ? Mark.connector : 0) | (pieces ? Mark.cut : 0);
  return Mark.mark | flags | shape;
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
