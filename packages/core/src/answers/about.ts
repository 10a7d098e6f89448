import type { Corpus } from '../corpus/corpus.ts';
import { entityOf } from '../corpus/entities.ts';
import { factOf } from '../corpus/facts.ts';
import type {
  Annotation,
  BoilerplateAnnotation,
  FigureAnnotation,
  NameAnnotation,
} from '../model/annotation.ts';
import type { Entity } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Cluster } from '../model/passage.ts';
import type { Span } from '../model/span.ts';

/** What is known of one annotation: what a hover tells. */
export type Answer = FigureAnswer | NameAnswer | BoilerplateAnswer;

interface AnswerBase {
  /** The article that was asked about. */
  readonly path: string;
}

/** A figure and what the other sources say of the same quantity. */
export interface FigureAnswer extends AnswerBase {
  readonly kind: 'figure';
  readonly annotation: FigureAnnotation;
  readonly fact: Fact | null;
}

/** A name and the person, place or organization behind it. */
export interface NameAnswer extends AnswerBase {
  readonly kind: 'person' | 'place' | 'organization';
  readonly annotation: NameAnnotation;
  readonly entity: Entity | null;
}

/** A stretch of boilerplate and the places where it stands too. */
export interface BoilerplateAnswer extends AnswerBase {
  readonly kind: 'boilerplate';
  readonly annotation: BoilerplateAnnotation;
  readonly cluster: Cluster | null;
}

/**
 * What is known at an offset of the article at `path`, the most specific first: a figure before the passage it
 * stands in. Throws RangeError when the corpus has no such article or the offset lies outside it.
 */
export function aboutAt(corpus: Corpus, path: string, offset: number): readonly Answer[] {
  const analysis = corpus.analyses.get(path);
  if (analysis === undefined) throw new RangeError(`no article at ${path}`);
  const { length } = analysis.article.text;
  if (!(0 <= offset && offset <= length)) throw new RangeError(`offset ${offset} is outside 0 to ${length}`);
  const all: readonly Annotation[] = [...analysis.figures, ...analysis.names, ...analysis.boilerplate];
  return all
    .filter(({ span }) => span.start <= offset && offset < span.end)
    .toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span) || a.span.start - b.span.start)
    .map((annotation) => answerOf(corpus, path, annotation));
}

function answerOf(corpus: Corpus, path: string, annotation: Annotation): Answer {
  if (annotation.kind === 'figure') {
    return { kind: 'figure', path, annotation, fact: factOf(corpus.facts, path, annotation.id) };
  }
  if (annotation.kind === 'boilerplate') {
    const id = annotation.boilerplate.cluster;
    const cluster = corpus.passages.clusters.find((candidate) => candidate.id === id) ?? null;
    return { kind: 'boilerplate', path, annotation, cluster };
  }
  return { kind: annotation.kind, path, annotation, entity: entityOf(corpus.entities, path, annotation.id) };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
