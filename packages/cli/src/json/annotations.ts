import {
  type Annotation,
  type Article,
  annotationsOf,
  type Corpus,
  type ResolvedAnnotation,
} from '@tickmark/core';

/** One article and its annotations in the shape that `annotate` prints. Field names are a contract. */
export interface ArticleRecord {
  readonly article: ArticleHead;
  readonly annotations: readonly AnnotationRecord[];
}

/** The article's part of a record. */
export interface ArticleHead {
  readonly path: string;
  readonly sha256: string;
  readonly length: number;
  readonly title?: string;
  readonly outlet?: string;
  readonly date?: string;
  readonly language: string;
}

/** An annotation as printed: flat span, then the fields of its kind. */
export interface AnnotationRecord {
  readonly id: string;
  readonly kind: Annotation['kind'];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly [field: string]: unknown;
}

/** The record of the article at `path` with the annotations that are to be shown. */
export function articleRecord(
  corpus: Corpus,
  path: string,
  isShown: (resolved: ResolvedAnnotation) => boolean = () => true,
): ArticleRecord {
  const { article } = corpus.analyses.get(path)!;
  return {
    article: headOf(article),
    annotations: annotationsOf(corpus, path).filter(isShown).map(annotationRecord),
  };
}

function headOf(article: Article): ArticleHead {
  return {
    path: article.path,
    sha256: article.sha256,
    length: article.text.length,
    ...(article.title === null ? {} : { title: article.title }),
    ...(article.outlet === null ? {} : { outlet: article.outlet }),
    ...(article.date === null ? {} : { date: article.date }),
    language: article.language,
  };
}

function annotationRecord(resolved: ResolvedAnnotation): AnnotationRecord {
  const { annotation } = resolved;
  const { id, kind, span, quote, confidence, origin, status } = annotation;
  return {
    id,
    kind,
    start: span.start,
    end: span.end,
    quote,
    ...meaningOf(resolved),
    confidence: rounded(confidence),
    origin,
    status,
  };
}

function meaningOf({ annotation, entity, fact }: ResolvedAnnotation): Readonly<Record<string, unknown>> {
  switch (annotation.kind) {
    case 'figure': {
      const { value, min, max, hedge, unit, item, attribution, time } = annotation.figure;
      return {
        figure: {
          value,
          min,
          max,
          hedge,
          unit,
          item,
          attribution: attribution?.source ?? null,
          time: time?.text ?? null,
          fact,
        },
      };
    }
    case 'boilerplate': {
      const { kind, relation, cluster, original, similarity } = annotation.boilerplate;
      return { boilerplate: { kind, relation, cluster, original, similarity: rounded(similarity) } };
    }
    default:
      return {
        entity: entity?.id ?? null,
        name: entity?.name ?? annotation.name,
        titles: annotation.titles.map(({ text }) => text),
      };
  }
}

/** Three decimals: more would promise what no estimate keeps. */
export function rounded(share: number): number {
  return Number(share.toFixed(3));
}
