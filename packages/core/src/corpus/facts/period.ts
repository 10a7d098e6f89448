import { hashOf } from '../../text/hash.ts';

/** A word of a sentence, how far it stands from the figure, and whether in its clause. */
export interface PlacedWord {
  readonly stem: string;
  readonly distance: number;
  readonly isOwn: boolean;
}

/** The periods a figure is counted over, as far as its clause says: 0 where it does not. */
export interface Period {
  /** `2015` for "in fiscal 2015". */
  readonly year: number;
  /** Which quarter or half of a year, as a hash: `first`, `q1` and `december` differ only from others of their own sort. */
  readonly part: number;
  /** How long it is, in months: 3 for "in its latest quarter", 12 for "annual". */
  readonly months: number;
}

/** No period is told. */
export const noPeriod: Period = { year: 0, part: 0, months: 0 };

/** The nearest year and the nearest part of a year in the clause of a figure; where it has none, the only one of the sentence. */
export function periodOf(words: readonly PlacedWord[]): Period {
  const told: (PlacedWord & Period)[] = [];
  for (let i = 0; i < words.length; i++) {
    const period = periodAt(words[i]!.stem, words[i - 1]?.stem ?? '');
    if (period !== noPeriod) told.push({ ...words[i]!, ...period });
  }
  if (told.length === 0) return noPeriod;
  const year = nearest(told.filter(({ year }) => year !== 0))?.year ?? 0;
  const part = nearest(told.filter(({ part }) => part !== 0))?.part ?? 0;
  const months = nearest(told.filter(({ months }) => months !== 0))?.months ?? 0;
  return { year, part, months };
}

function nearest<T extends PlacedWord>(words: readonly T[]): T | undefined {
  const [first] = words.filter(({ isOwn }) => isOwn).sort((a, b) => a.distance - b.distance);
  if (first !== undefined) return first;
  return words.length === 1 ? words[0] : undefined;
}

const isPeriod = /^(?:(?:19|20)\d\d|[qh][1-4]|quarter|half|month|fiscal|annual)$/;

/** What a word says of a period after the word before it: `noPeriod` for nearly all. */
function periodAt(stem: string, before: string): Period {
  if (!isPeriod.test(stem)) return noPeriod;
  const year = /^\d{4}$/.test(stem) && over.has(before) ? Number(stem) : 0;
  const name = partAt(stem, before);
  const part = name === '' ? 0 : hashOf(name);
  const months = monthsOf(stem, before);
  return year === 0 && part === 0 && months === 0 ? noPeriod : { year, part, months };
}

/** Whether two figures are counted over periods of which both cannot be meant: other years, or other quarters. */
export function areOtherPeriods(a: Period, b: Period): boolean {
  const isOther = (x: number, y: number): boolean => x !== 0 && y !== 0 && x !== y;
  return isOther(a.year, b.year) || isOther(a.part, b.part) || isOther(a.months, b.months);
}

/** What stands before a year that something is counted over; "since 2012" and "the law of 2012" are of another kind. */
const over: ReadonlySet<string> = new Set(
  'in for during fiscal year forecast quarter half q1 q2 q3 q4 h1 h2'.split(' '),
);

const ordinals: ReadonlyMap<string, string> = new Map([
  ['first', '1'],
  ['second', '2'],
  ['third', '3'],
  ['fourth', '4'],
  ['final', '4'],
]);
/** Quarters are also named by the month they end in, where the year ends in December. */
const months: ReadonlyMap<string, string> = new Map([
  ['march', '1'],
  ['june', '2'],
  ['september', '3'],
  ['december', '4'],
]);

function monthsOf(stem: string, before: string): number {
  if (/^q[1-4]$/.test(stem) || (stem === 'quarter' && before !== 'a')) return 3;
  if (/^h[12]$/.test(stem) || (stem === 'month' && before === 'six')) return 6;
  if (stem === 'half' && ordinals.has(before)) return 6;
  return stem === 'fiscal' || stem === 'annual' ? 12 : 0;
}

function partAt(stem: string, before: string): string {
  if (/^[qh][1-4]$/.test(stem)) return stem;
  if (stem === 'quarter') {
    const number = ordinals.get(before) ?? months.get(before);
    return number === undefined ? '' : `q${number}`;
  }
  const number = stem === 'half' ? ordinals.get(before) : undefined;
  return number === undefined ? '' : `h${number}`;
}
