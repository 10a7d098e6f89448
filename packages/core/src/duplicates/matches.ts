import type { Span } from '../model/span.ts';
import { align, alignWithin } from './align.ts';
import { type Alignment, type AlignmentBar, densityOf } from './alignment.ts';
import { type Fingerprint, type SpanOfWords, spansOf } from './fingerprint.ts';
import { shingleIndexOf } from './seeds.ts';

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

/** What a copied stretch must reach: worth, telling words that are no names, share of equal words. */
const copyBar: AlignmentBar = { score: 140, content: 4, density: 0.5 };

/** An article says things again in its own words: only what it repeats nearly word for word is a passage. */
const repeatBar: AlignmentBar = { score: 140, content: 4, density: 0.8 };

/** Stretches that two articles share. */
export function matchesBetween(older: Fingerprint, newer: Fingerprint): readonly Match[] {
  const runs = align(newer.words, shingleIndexOf(older.words), copyBar);
  if (runs.length === 0) return [];
  return runs.map((run) => matchOf(run, [older, spansOf(older)], [newer, spansOf(newer)]));
}

/** Stretches that stand more than once in one article. */
export function matchesWithin(print: Fingerprint): readonly Match[] {
  const runs = alignWithin(shingleIndexOf(print.words), repeatBar);
  if (runs.length === 0) return [];
  const spans = spansOf(print);
  return runs.map((run) => matchOf(run, [print, spans], [print, spans]));
}

function matchOf(
  run: Alignment,
  [older, olderSpans]: readonly [Fingerprint, SpanOfWords],
  [newer, newerSpans]: readonly [Fingerprint, SpanOfWords],
): Match {
  return {
    older: { path: older.path, span: olderSpans(run.bStart, run.bEnd) },
    newer: { path: newer.path, span: newerSpans(run.aStart, run.aEnd) },
    similarity: Math.min(1, densityOf(run)),
    score: run.score,
  };
}
