import type { BoilerplateAnnotation } from '../model/annotation.ts';
import { lazy } from '../model/lazy.ts';
import { contains, type Span } from '../model/span.ts';
import { align, alignWithin } from './align.ts';
import { type Alignment, type AlignmentBar, densityOf } from './alignment.ts';
import { sameEvent } from './event.ts';
import { type Fingerprint, type SpanOfWords, spansOf } from './fingerprint.ts';
import { type Lookup, lookupOf } from './lookup.ts';
import { Holders, restatements, type Telling } from './restatements.ts';
import { endWithEcho, type ShingleIndex, shingleIndexOf } from './shingle-index.ts';
import { type SpokenSentence, spokenSentences } from './spoken-sentences.ts';
import type { Stretch } from './stretches.ts';

/** Two stretches that say the same; `older` is the side of the older article, or the first in one article. */
export interface Match {
  readonly older: Stretch;
  readonly newer: Stretch;
  /** Share of the words that both have, 0 to 1. */
  readonly similarity: number;
  /** What the shared words are worth, in tenths. */
  readonly score: number;
}

/** What a copied stretch must reach: worth, telling words that are no names, words, share of equal words. */
const copyBar: AlignmentBar = { score: 140, content: 4, matches: 7, density: 0.5 };

/** An article says things again in its own words: only what it repeats nearly word for word is a passage. */
const repeatBar: AlignmentBar = { score: 140, content: 4, matches: 8, density: 0.8 };

/** So much of a legend, of either of two, and so much of any other boilerplate stands for the whole. */
const legendShare = 0.5;
const captionShare = 0.8;

/** An article with what comparing it needs, each worked out when it is first asked for. */
export interface Prepared {
  readonly print: Fingerprint;
  readonly index: () => ShingleIndex;
  readonly sentences: () => readonly SpokenSentence[];
  readonly holders: () => Holders;
  readonly spans: () => SpanOfWords;
  readonly boilerplateAt: () => Lookup<BoilerplateAnnotation>;
  /** Gives back what the index takes: it cannot be compared any more. */
  readonly release: () => void;
}

/** A fingerprint made ready for matching. */
export function prepare(print: Fingerprint): Prepared {
  const sentences = lazy(() => spokenSentences(print));
  const index = lazy(() => shingleIndexOf(print.words));
  return {
    print,
    index,
    sentences,
    holders: lazy(() => new Holders(sentences())),
    spans: lazy(() => spansOf(print)),
    boilerplateAt: lazy(() => lookupOf(print.boilerplate, ({ span }) => span)),
    release: () => index().release(),
  };
}

/** Stretches that two articles share; where both tell of one event, statements that both report in their own words too. */
export function matchesBetween(older: Prepared, newer: Prepared): readonly Match[] {
  const runs = align(newer.index(), older.index(), copyBar);
  const deep = sameEvent(older.print, newer.print) ? apartFrom(runs, statementsOf(older, newer)) : [];
  return matchesOf([...runs, ...deep], older, newer);
}

function statementsOf(older: Prepared, newer: Prepared): readonly Alignment[] {
  return restatements(tellingOf(newer), tellingOf(older), older.holders());
}

function tellingOf({ print, sentences }: Prepared): Telling {
  return { words: print.words, sentences: sentences() };
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
  return matchesOf(alignWithin(article.index(), repeatBar), article, article);
}

/** A copy, as they are kept: lists that grow have room to spare. */
function matchesOf(runs: readonly Alignment[], older: Prepared, newer: Prepared): readonly Match[] {
  return runs.flatMap((run) => matchOf(run, older, newer)).slice();
}

/** The match of an alignment; none for a few labels of a legend, which are no passage. */
function matchOf(run: Alignment, older: Prepared, newer: Prepared): readonly Match[] {
  const a = sideOf(older, run.bStart, run.bEnd);
  const b = sideOf(newer, run.aStart, run.aEnd);
  const legends = a.isLegend && b.isLegend;
  if (legends && Math.max(a.share, b.share) < legendShare) return [];
  const whole = (side: PlacedStretch): Span =>
    legends || side.share >= captionShare ? side.around : side.span;
  return [
    {
      older: { path: older.print.path, span: whole(a) },
      newer: { path: newer.print.path, span: whole(b) },
      similarity: densityOf(run),
      score: run.score,
    },
  ];
}

interface PlacedStretch {
  readonly span: Span;
  /** The boilerplate that holds all of it, else the stretch itself. */
  readonly around: Span;
  /** How much of that boilerplate it is, 0 where there is none. */
  readonly share: number;
  readonly isLegend: boolean;
}

/**
 * A stretch and the boilerplate around it. A caption that is mostly copied is copied, and a legend that comes again
 * for another screen is the same legend, though labels were left out: there the stretch is that of the whole.
 */
function sideOf({ index, spans, boilerplateAt }: Prepared, from: number, to: number): PlacedStretch {
  const span = spans()(from, endWithEcho(index(), to));
  const annotation = boilerplateAt()(span).find((other) => contains(other.span, span));
  if (annotation === undefined) return { span, around: span, share: 0, isLegend: false };
  const { span: around, boilerplate } = annotation;
  const share = (span.end - span.start) / (around.end - around.start);
  return { span, around, share, isLegend: boilerplate.kind === 'chart-label' };
}
