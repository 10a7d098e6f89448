import {
  type Annotation,
  type AnnotationKind,
  annotationId,
  type BoilerplateAnnotation,
  type FigureAnnotation,
  type NameAnnotation,
} from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { type FigureParts, type Meaning, partsOf } from '../model/decision.ts';
import { type Attribution, blankFigure, type Figure } from '../model/figure.ts';
import { quoteOf, type Span } from '../model/span.ts';

type Text = Pick<Article, 'text' | 'sentences'>;

/** An annotation that a person made: certain, accepted, with what they said it means. */
export function makeAnnotation(
  article: Text,
  kind: AnnotationKind,
  span: Span,
  meaning: Meaning,
): Annotation {
  const base = {
    id: annotationId(kind, span),
    span,
    quote: quoteOf(article.text, span),
    confidence: 1,
    origin: 'human' as const,
    status: 'accepted' as const,
  };
  return withMeaning(article, blank[kind](base), meaning);
}

type Base = Omit<NameAnnotation, 'kind' | 'name' | 'titles'>;

const name =
  (kind: NameAnnotation['kind']) =>
  (base: Base): Annotation => ({ ...base, kind, name: base.quote.replace(/\s+/g, ' '), titles: [] });

/** An annotation of each kind that says nothing yet. */
const blank: Readonly<Record<AnnotationKind, (base: Base) => Annotation>> = {
  person: name('person'),
  place: name('place'),
  organization: name('organization'),
  figure: (base): FigureAnnotation => ({ ...base, kind: 'figure', figure: blankFigure }),
  boilerplate: (base): BoilerplateAnnotation => ({
    ...base,
    kind: 'boilerplate',
    boilerplate: { kind: 'passage', relation: null, cluster: null, original: null, similarity: 1 },
  }),
};

/** The annotation with what a person said it means; the same object where that changes nothing. */
export function withMeaning(article: Text, annotation: Annotation, meaning: Meaning): Annotation {
  if (annotation.kind === 'figure') {
    const figure = withParts(article, annotation, meaning.figure ?? {});
    return figure === annotation.figure ? annotation : { ...annotation, figure };
  }
  if (annotation.kind === 'boilerplate') {
    const kind = meaning.boilerplate ?? annotation.boilerplate.kind;
    if (kind === annotation.boilerplate.kind) return annotation;
    return { ...annotation, boilerplate: { ...annotation.boilerplate, kind } };
  }
  const known = meaning.name ?? annotation.name;
  return known === annotation.name ? annotation : { ...annotation, name: known };
}

/** What an annotation means, in the words of a decision: kept by whoever accepts it. */
export function meaningOf(annotation: Annotation): Meaning {
  if (annotation.kind === 'figure') return { figure: partsOf(annotation.figure) };
  if (annotation.kind === 'boilerplate') return { boilerplate: annotation.boilerplate.kind };
  return { name: annotation.name };
}

/** The figure with these parts set. A value drives out a range and a range a value, unless both are named. */
function withParts(article: Text, annotation: FigureAnnotation, parts: FigureParts): Figure {
  const old = annotation.figure;
  const { attribution, ...plain } = parts;
  const range = parts.min !== undefined || parts.max !== undefined;
  const next: Figure = {
    ...old,
    ...(typeof parts.value === 'number' ? { min: null, max: null } : {}),
    ...(range && parts.value === undefined ? { value: null } : {}),
    ...plain,
  };
  const changed: Figure = {
    ...next,
    base: next.unit === old.unit ? old.base : null,
    itemPhrase: next.item === old.item ? old.itemPhrase : next.item,
    attribution:
      attribution === undefined ? old.attribution : attributionOf(article, annotation, attribution),
  };
  return sameFigure(old, changed) ? old : changed;
}

function sameFigure(a: Figure, b: Figure): boolean {
  return JSON.stringify(partsOf(a)) === JSON.stringify(partsOf(b));
}

/** Who says so, at the place in the figure's sentence where they are named; else at the figure itself. */
function attributionOf(
  article: Text,
  annotation: FigureAnnotation,
  source: string | null,
): Attribution | null {
  const old = annotation.figure.attribution;
  if (source === null || source === old?.source) return source === null ? null : old;
  const { span } = annotation;
  const sentence = article.sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  const at = article.text.slice(sentence.start, sentence.end).indexOf(source);
  if (at < 0) return { source, span };
  return { source, span: { start: sentence.start + at, end: sentence.start + at + source.length } };
}
