import type { Corpus } from '../corpus/corpus.ts';
import { entityOf } from '../corpus/entities.ts';
import { factOf } from '../corpus/facts.ts';
import { boilerplateOf } from '../duplicates/passage-annotations.ts';
import type { Annotation } from '../model/annotation.ts';
import { compareSpans } from '../model/span.ts';

/** An annotation with what the whole corpus knows of it: the id of its entity or its fact. */
export interface ResolvedAnnotation {
  readonly annotation: Annotation;
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly fact: string | null;
}

/** All annotations of the article at `path`, in text order. Throws RangeError when the corpus has no such article. */
export function annotationsOf(corpus: Corpus, path: string): readonly ResolvedAnnotation[] {
  const analysis = corpus.analyses.get(path);
  if (analysis === undefined) throw new RangeError(`no article at ${path}`);
  const { names, figures, rejected } = analysis;
  const boilerplate = boilerplateOf(corpus.passages, path, analysis.reporting);
  const all: readonly Annotation[] = [...names, ...figures, ...boilerplate, ...rejected];
  return all
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map((annotation) => resolve(corpus, path, annotation));
}

function resolve(corpus: Corpus, path: string, annotation: Annotation): ResolvedAnnotation {
  const isFigure = annotation.kind === 'figure';
  const entity = isFigure ? null : entityOf(corpus.entities, path, annotation.id);
  const fact = isFigure ? factOf(corpus.facts, path, annotation.id) : null;
  return { annotation, entity, fact: fact?.id ?? null };
}
