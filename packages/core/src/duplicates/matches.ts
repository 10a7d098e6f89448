import type { Span } from '../model/span.ts';
import { align, alignWithin } from './align.ts';
import { type Alignment, type AlignmentBar, densityOf } from './alignment.ts';
import { sameEvent } from './event.ts';
import { type Fingerprint, type SpanOfWords, spansOf } from './fingerprint.ts';
import { restatements } from './restatements.ts';
import { type ShingleIndex, shingleIndexOf } from './seeds.ts';
import { type SpokenSentence, spokenSentences } from './spoken-sentences.ts';

/** One side of a match. */
export interface Side {
  readonly path: string;
  readonly span: Span;
}

/** Two stretches that say the same; `older` is the side of the older article, or the first in one article. */
export interface Match {
  readonly older: Side;
  readonly newer: Side;
  /** Share of the words that both have, 0 to 1. */
  readonly similarity: number;
  /** What the shared words are worth, in tenths. */
  readonly score: number;
}

/** What a copied stretch must reach: worth, telling words that are no names, words, share of equal words. */
const copyBar: AlignmentBar = { score: 140, content: 4, matches: 5, density: 0.5 };

/** An article says things again in its own words: only what it repeats nearly word for word is a passage. */
const repeatBar: AlignmentBar = { score: 140, content: 4, matches: 8, density: 0.8 };

/** What a comparison of two articles needs of each, worked out once for all its partners. */
export interface Prepared {
  readonly print: Fingerprint;
  readonly index: ShingleIndex;
  readonly sentences: readonly SpokenSentence[];
  readonly spans: SpanOfWords;
}

export function prepare(print: Fingerprint): Prepared {
  return {
    print,
    index: shingleIndexOf(print.words),
    sentences: spokenSentences(print),
    spans: spansOf(print),
  };
}

/** Stretches that two articles share; where both tell of one event, statements that both report in their own words too. */
export function matchesBetween(older: Prepared, newer: Prepared): readonly Match[] {
  const runs = align(newer.print.words, older.index, copyBar);
  const deep = sameEvent(older.print, newer.print) ? apartFrom(runs, statementsOf(older, newer)) : [];
  return [...runs, ...deep].map((run) => matchOf(run, older, newer));
}

function statementsOf(older: Prepared, newer: Prepared): readonly Alignment[] {
  return restatements(newer.print.words, newer.sentences, older.print.words, older.sentences);
}

/** The alignments that no run covers already, on either side; the best first. */
function apartFrom(runs: readonly Alignment[], deep: readonly Alignment[]): readonly Alignment[] {
  const kept: Alignment[] = [];
  for (const run of deep.toSorted((a, b) => b.net - a.net || a.aStart - b.aStart || a.bStart - b.bStart)) {
    if (![...runs, ...kept].some((other) => meet(other, run))) kept.push(run);
  }
  return kept;
}

function meet(x: Alignment, y: Alignment): boolean {
  const inA = x.aStart < y.aEnd && y.aStart < x.aEnd;
  const inB = x.bStart < y.bEnd && y.bStart < x.bEnd;
  return inA && inB;
}

/** Stretches that stand more than once in one article. */
export function matchesWithin(article: Prepared): readonly Match[] {
  return alignWithin(article.index, repeatBar).map((run) => matchOf(run, article, article));
}

function matchOf(run: Alignment, older: Prepared, newer: Prepared): Match {
  return {
    older: { path: older.print.path, span: older.spans(run.bStart, run.bEnd) },
    newer: { path: newer.print.path, span: newer.spans(run.aStart, run.aEnd) },
    similarity: Math.min(1, densityOf(run)),
    score: run.score,
  };
}
