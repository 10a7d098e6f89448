import type { FigureTraits } from './figure-traits.ts';
import { Mark } from './surroundings.ts';

/** What a figure has one whole number of. */
export const Column = {
  kind: 0,
  head: 1,
  classId: 2,
  masked: 3,
  sentenceStart: 4,
  sentenceEnd: 5,
  from: 6,
  to: 7,
  flags: 8,
  /** Where its words start; they end where those of the next row start. */
  words: 9,
} as const;

/** What a figure has any number of, besides words. */
export const List = { predicates: 0, actors: 1, modifiers: 2, countries: 3, period: 4, holder: 5 } as const;

/** What a figure has one number of that may be a fraction. */
export const Real = { low: 0, high: 1, point: 2 } as const;

/** Bits of the flags; the lowest three say which bound a denotation has. */
export const Flag = {
  supposed: 8,
  anaphoric: 16,
  former: 32,
  quoted: 64,
  timed: 128,
  /** A person or a place is named near it. */
  nearName: 256,
  sole: 512,
  several: 4096,
  echo: 8192,
  /** A name of anything stands near it. */
  nearCapital: 16384,
  inclusive: 32768,
  another: 65536,
  change: 131072,
} as const;

/** Three bits of the flags say what makes a figure a part. */
const partShift = 18;
const parts = [null, 'some', 'sort', 'degree', 'share', 'whole'] as const;

/** An article that gives a number of one thing more often than this says it again. */
const mostAlike = 96;

const boundBits = 7;
const bounds = ['exact', 'around', 'above', 'below', 'range'] as const;

const columnCount = Object.keys(Column).length;
const listCount = Object.keys(List).length;
const realCount = Object.keys(Real).length;
/** A row: the columns, then where each list starts and where the last one ends. */
const rowLength = columnCount + listCount + 1;

/** Stands for the day of no date. */
const noDay = -(2 ** 31);

const noNumbers: readonly number[] = [];

/** Words as bits of a table, by their lowest 18: nearly all words are none of those wanted, and one look says so. */
export class WordBits {
  private readonly bits: Int32Array = new Int32Array(1 << 13);

  add(hash: number): void {
    this.bits[(hash >>> 5) & 0x1fff]! |= 1 << (hash & 31);
  }

  mayHave(hash: number): boolean {
    return ((this.bits[(hash >>> 5) & 0x1fff]! >>> (hash & 31)) & 1) !== 0;
  }
}

/** The figures of one article in flat columns, by row: as objects and arrays of their own a million of them would weigh three times as much. */
export class PackedFigures {
  /** Rows, the words of all of them, then their other lists. */
  private readonly ints: Int32Array;
  /** A mark for every word. */
  private readonly marks: Uint8Array;
  private readonly wordsFrom: number;
  private readonly reals: Float64Array;

  constructor(figures: readonly FigureTraits[]) {
    const rows = figures.length * rowLength;
    const words = sizeOf(figures.map((figure) => figure.words));
    const size = rows + words + sizeOf(figures.flatMap(listsOf));
    const realBytes = 8 * figures.length * realCount;
    // One buffer for all three, as each costs some hundred bytes of its own.
    const buffer = new ArrayBuffer(realBytes + 4 * size + words);
    this.reals = new Float64Array(buffer, 0, figures.length * realCount);
    this.ints = new Int32Array(buffer, realBytes, size);
    this.marks = new Uint8Array(buffer, realBytes + 4 * size, words);
    this.wordsFrom = rows;
    let wordsEnd = rows;
    let listsEnd = rows + words;
    const isEcho = echoes();
    for (const [row, figure] of figures.entries()) {
      this.fillRow(row, figure, wordsEnd, isEcho(figure));
      listsEnd = this.fillLists(row, figure, listsEnd);
      wordsEnd += figure.words.length;
    }
  }

  int(row: number, column: number): number {
    return this.ints[row * rowLength + column]!;
  }

  real(row: number, column: number): number {
    return this.reals[row * realCount + column]!;
  }

  is(row: number, flag: number): boolean {
    return (this.int(row, Column.flags) & flag) !== 0;
  }

  bound(row: number): FigureTraits['denotation']['bound'] {
    return bounds[this.int(row, Column.flags) & boundBits]!;
  }

  part(row: number): FigureTraits['part'] {
    return parts[(this.int(row, Column.flags) >> partShift) & 7]!;
  }

  /** A day, NaN where it is not said. */
  day(row: number, column: number): number {
    const day = this.int(row, column);
    return day === noDay ? Number.NaN : day;
  }

  list(row: number, list: number): readonly number[] {
    const from = this.listStart(row, list);
    const end = this.listStart(row, list + 1);
    if (from === end) return noNumbers;
    const numbers: number[] = [];
    for (let i = from; i < end; i++) numbers.push(this.ints[i]!);
    return numbers;
  }

  wordCount(row: number): number {
    const next = (row + 1) * rowLength;
    const end = next === this.wordsFrom ? next + this.marks.length : this.ints[next + Column.words]!;
    return end - this.int(row, Column.words);
  }

  word(row: number, i: number): number {
    return this.ints[this.int(row, Column.words) + i]!;
  }

  mark(row: number, i: number): number {
    return this.marks[this.int(row, Column.words) - this.wordsFrom + i]!;
  }

  /** Whether some figure may have one of the words. */
  mayHaveWord(wanted: WordBits): boolean {
    const { ints, wordsFrom } = this;
    const end = wordsFrom + this.marks.length;
    for (let at = wordsFrom; at < end; at++) if (wanted.mayHave(ints[at]!)) return true;
    return false;
  }

  /** Where a list starts; the one before it ends there. */
  private listStart(row: number, list: number): number {
    return this.ints[row * rowLength + columnCount + list]!;
  }

  private fillRow(row: number, figure: FigureTraits, wordsFrom: number, isEcho: boolean): void {
    const { low, high, point } = figure.denotation;
    this.reals.set([low, high, point], row * realCount);
    this.ints.set([...columnsOf(figure), wordsFrom], row * rowLength);
    if (isEcho) this.ints[row * rowLength + Column.flags]! |= Flag.echo;
    this.ints.set(figure.words, wordsFrom);
    this.marks.set(figure.marks, wordsFrom - this.wordsFrom);
  }

  private fillLists(row: number, figure: FigureTraits, listsFrom: number): number {
    let end = listsFrom;
    for (const [i, list] of listsOf(figure).entries()) {
      this.ints[row * rowLength + columnCount + i] = end;
      this.ints.set(list, end);
      end += list.length;
    }
    this.ints[row * rowLength + rowLength - 1] = end;
    return end;
  }
}

/** Tells of one figure after the other whether too many like it came before. */
function echoes(): (figure: FigureTraits) => boolean {
  const counts = new Map<string, number>();
  return ({ kind, item, denotation: { point, bound } }) => {
    const key = `${kind} ${item.head} ${point} ${bound}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return mostAlike < count;
  };
}

/** In the order of `Column`, but for where the words start. */
function columnsOf(figure: FigureTraits): readonly number[] {
  const { kind, item, masked, sentence, from, to } = figure;
  const days = [from, to].map((day) => (Number.isNaN(day) ? noDay : day));
  return [kind, item.head, item.classId, masked, sentence.start, sentence.end, ...days, flagsOf(figure)];
}

function flagsOf(figure: FigureTraits): number {
  return (
    bounds.indexOf(figure.denotation.bound) |
    (figure.supposed ? Flag.supposed : 0) |
    (figure.anaphoric ? Flag.anaphoric : 0) |
    (figure.former ? Flag.former : 0) |
    (figure.quoted ? Flag.quoted : 0) |
    (figure.timed ? Flag.timed : 0) |
    (figure.inclusive ? Flag.inclusive : 0) |
    (figure.another ? Flag.another : 0) |
    (figure.change ? Flag.change : 0) |
    (figure.sole === true ? Flag.sole : 0) |
    (figure.sole === false ? Flag.several : 0) |
    (parts.indexOf(figure.part) << partShift) |
    (isNear(figure, Mark.name) ? Flag.nearName : 0) |
    (isNear(figure, Mark.capital) ? Flag.nearCapital : 0)
  );
}

/** Whether some word near a figure has a mark besides. */
function isNear({ marks }: FigureTraits, mark: number): boolean {
  return marks.some((each) => (each & Mark.near) !== 0 && (each & mark) !== 0);
}

/** In the order of `List`. */
function listsOf(figure: FigureTraits): readonly (readonly number[])[] {
  const { predicates, actors, modifiers, countries } = figure;
  const { year, part, months } = figure.period;
  const { family, given, noun } = figure.holder;
  return [predicates, actors, modifiers, countries, told(year, part, months), told(family, given, noun)];
}

/** Some numbers, and none at all where all are 0, as of most figures. */
function told(...numbers: readonly number[]): readonly number[] {
  return numbers.some((number) => number !== 0) ? numbers : noNumbers;
}

function sizeOf(lists: readonly (readonly number[])[]): number {
  return lists.reduce((sum, list) => sum + list.length, 0);
}
