import { randomFrom } from '../../../model/train/random.ts';
import { indexDecisions, noFactDecisions } from '../../../src/corpus/facts/decisions.ts';
import { type FigureRecord, recordsFrom } from '../../../src/corpus/facts/figure-record.ts';
import type { FigureTraits, Source } from '../../../src/corpus/facts/figure-traits.ts';
import { type Groups, regroup } from '../../../src/corpus/facts/grouping.ts';
import { nobody } from '../../../src/corpus/facts/holder.ts';
import { isPresent, type Relinked } from '../../../src/corpus/facts/linking.ts';
import { noPeriod } from '../../../src/corpus/facts/period.ts';
import { scoreOf } from '../../../src/corpus/facts/score.ts';
import { remembering, weightsOf } from '../../../src/corpus/facts/weights.ts';
import { annotationId } from '../../../src/model/annotation.ts';
import { blankFigure } from '../../../src/model/figure.ts';
import { finish } from '../../../src/model/steps.ts';

/** Figures of every made article. */
export const figuresPerArticle = 10;
const articlesPerStory = 8;
const vocabulary = 200_000;
const kinds = 40;

/** Ranks drawn with a frequency that falls as one over the rank. */
function zipf(random: () => number): number {
  return Math.floor(vocabulary ** random());
}

function sorted(words: Iterable<number>): readonly number[] {
  return [...new Set(words)].map((word) => Math.imul(word + 1, 0x9e3779b1) | 0).sort((a, b) => a - b);
}

function times<T>(count: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

/** Groups of figures after a change of their links; nothing is decided by hand. */
export function groupsAfter(groups: Groups, { index, ...touched }: Relinked): Groups {
  const weights = remembering(weightsOf(index.counts));
  const steps = regroup(
    groups,
    index.links,
    touched,
    (record) => isPresent(index, record),
    indexDecisions(noFactDecisions),
    () => undefined,
    (a, b) => scoreOf(a, b, weights),
  );
  return finish(steps).groups;
}

/** The figures of one made article of a story, in one of its versions. Half of its words, and the first two figures, are those of the story. */
export function madeArticle(index: number, version: number): readonly FigureRecord[] {
  const story = randomFrom(Math.floor(index / articlesPerStory));
  const own = randomFrom(1_000_003 * (version + 1) + index);
  const shared = times(24, () => 500 + zipf(story));
  const facts = times(2, () => ({
    words: times(8, () => 100 + zipf(story)),
    value: 10 + Math.floor(story() * 5000),
  }));
  const source: Source = {
    path: `${index}`.padStart(8, '0'),
    outlet: null,
    day: 18_000 + Math.floor(index / articlesPerStory / 40),
    countries: new Set(),
    story: sorted([...shared, ...times(24, () => 500 + zipf(own))]),
  };
  const figures = times(figuresPerArticle, (i) => {
    const fact = facts[i];
    const words = [...(fact?.words ?? []), ...times(fact === undefined ? 12 : 5, () => 100 + zipf(own))];
    return traitsOf(
      i,
      fact === undefined ? Math.floor(own() * kinds) : i,
      words,
      fact?.value ?? own() * 1000,
    );
  });
  return recordsFrom(source, figures);
}

function traitsOf(i: number, kind: number, words: readonly number[], value: number): FigureTraits {
  const whole = Math.round(value);
  const span = { start: 200 * i + 50, end: 200 * i + 55 };
  const hashes = sorted(words);
  return {
    annotation: {
      kind: 'figure',
      id: annotationId('figure', span),
      span,
      quote: String(whole),
      confidence: 1,
      origin: 'machine',
      status: 'suggested',
      figure: { ...blankFigure, value: whole },
    },
    sentence: { start: 200 * i, end: 200 * i + 150 },
    kind,
    denotation: { low: whole, high: whole, point: whole, bound: 'exact' },
    item: { head: kind + 1, classId: 0 },
    words: hashes,
    marks: hashes.map(() => 1),
    predicates: none,
    actors: none,
    modifiers: none,
    countries: none,
    supposed: false,
    anaphoric: false,
    inclusive: false,
    another: false,
    change: false,
    part: null,
    former: false,
    period: noPeriod,
    quoted: false,
    masked: 0,
    holder: nobody,
    from: Number.NaN,
    to: Number.NaN,
    timed: false,
    sole: null,
  };
}

const none: readonly number[] = [];
