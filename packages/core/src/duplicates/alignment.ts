/** Two runs of words that say the same, half-open, and how sure that is. */
export interface Alignment {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** What the matching words are worth, in tenths. */
  readonly score: number;
  /** The same less what the words between them cost. */
  readonly net: number;
  /** Number of matching words. */
  readonly matches: number;
  /** How many of them tell something and are no names. */
  readonly content: number;
  /** The segments of both runs: see `segmentsAt`. */
  readonly segments: number;
}

/** The least an alignment must reach, in each of these, to count as a copy. */
export interface AlignmentBar {
  readonly score: number;
  readonly content: number;
  readonly matches: number;
  /** Share of matching words, 0 to 1, over both runs. */
  readonly density: number;
}

/** A word of this weight or more tells something and is no name. */
export const contentWeight = 25;

/** Share of matching words over both runs, 0 to 1: runs that were joined may count a word or two twice. */
export function densityOf(run: Alignment): number {
  return Math.min(1, (2 * run.matches) / (run.aEnd - run.aStart + run.bEnd - run.bStart));
}
