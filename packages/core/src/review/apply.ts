import { type Annotation, type AnnotationKind, annotationId } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Verdict } from '../model/decision.ts';
import { compareSpans, contains, overlaps, quoteOf, type Span } from '../model/span.ts';
import { makeAnnotation, withMeaning } from './meaning.ts';

type Text = Pick<Article, 'text' | 'sentences'>;

/** Annotations after a verdict on one span. The same array when the verdict found nothing to change. */
export function applyVerdict(
  article: Text,
  annotations: readonly Annotation[],
  verdict: Verdict,
  span: Span,
): readonly Annotation[] {
  switch (verdict.action) {
    case 'accept':
    case 'add':
      return state(article, annotations, verdict.kind, span, verdict);
    case 'reject':
      return reject(annotations, verdict.kind, span);
    case 'change-kind':
      return changeKind(article, annotations, verdict, span);
    case 'change-bounds':
      return changeBounds(article, annotations, verdict.kind, span);
    case 'correct':
      return state(article, annotations, 'figure', span, verdict);
    case 'name':
      return state(article, annotations, verdict.kind, span, verdict);
    case 'mark':
      return state(article, annotations, 'boilerplate', span, verdict);
    case 'unmark':
      return unmark(article, annotations, span);
    case 'note':
      return annotations;
  }
}

/** A new list by start, then the shorter first, then by kind. */
export function inOrder(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.toSorted((a, b) => compareSpans(a.span, b.span) || (a.kind < b.kind ? -1 : 1));
}

/** There is an annotation of this kind at this place, and it means this: what the machine found there is accepted. */
function state(
  article: Text,
  annotations: readonly Annotation[],
  kind: AnnotationKind,
  span: Span,
  meaning: Parameters<typeof withMeaning>[2],
): readonly Annotation[] {
  const found = annotations.find((annotation) => isAt(annotation, kind, span));
  if (found === undefined) return put(annotations, makeAnnotation(article, kind, span, meaning));
  const meant = withMeaning(article, found, meaning);
  const origin = meant === found ? found.origin : 'human';
  return replace(annotations, found, { ...meant, origin, status: 'accepted', confidence: 1 });
}

/** The machine's annotation stays, marked as rejected, so that it can be shown and taken back. */
function reject(annotations: readonly Annotation[], kind: AnnotationKind, span: Span): readonly Annotation[] {
  const isMeant = (annotation: Annotation): boolean =>
    annotation.kind === kind && contains(span, annotation.span);
  if (!annotations.some(isMeant)) return annotations;
  return annotations.map((annotation) =>
    isMeant(annotation) ? { ...annotation, status: 'rejected' } : annotation,
  );
}

function changeKind(
  article: Text,
  annotations: readonly Annotation[],
  verdict: Verdict & { action: 'change-kind' },
  span: Span,
): readonly Annotation[] {
  const rejected = reject(annotations, verdict.kind, span);
  const found = annotations.find((annotation) => isAt(annotation, verdict.kind, span));
  if (found === undefined || !isName(found) || !isNameKind(verdict.to)) {
    return state(article, rejected, verdict.to, span, verdict);
  }
  // A name keeps what was found about it: its fullest form and, for what it is worth, its titles.
  const { name, titles } = found;
  const made = makeAnnotation(article, verdict.to, span, { name, ...verdict });
  return put(rejected, isName(made) ? { ...made, titles } : made);
}

function changeBounds(
  article: Text,
  annotations: readonly Annotation[],
  kind: AnnotationKind,
  span: Span,
): readonly Annotation[] {
  const met = annotations.filter((annotation) => annotation.kind === kind && overlaps(annotation.span, span));
  const old = met.toSorted((a, b) => shared(b.span, span) - shared(a.span, span))[0];
  if (old === undefined) return put(annotations, makeAnnotation(article, kind, span, {}));
  const human: Annotation = {
    ...old,
    id: annotationId(kind, span),
    span,
    quote: quoteOf(article.text, span),
    origin: 'human',
    status: 'accepted',
    confidence: 1,
  };
  return inOrder([...annotations.filter((annotation) => !met.includes(annotation)), human]);
}

/** Takes a stretch out of the boilerplate: what lies in it goes, what reaches beyond it is cut. */
function unmark(article: Text, annotations: readonly Annotation[], span: Span): readonly Annotation[] {
  const isMet = ({ kind, span: other }: Annotation): boolean =>
    kind === 'boilerplate' && overlaps(other, span);
  if (!annotations.some(isMet)) return annotations;
  const left = annotations.flatMap((annotation) => {
    if (!isMet(annotation)) return [annotation];
    if (contains(span, annotation.span)) return [{ ...annotation, status: 'rejected' as const }];
    return outside(annotation.span, span)
      .filter((part) => quoteOf(article.text, part).trim() !== '')
      .map((part) => ({
        ...annotation,
        id: annotationId(annotation.kind, part),
        span: part,
        quote: quoteOf(article.text, part),
      }));
  });
  return inOrder(left);
}

/** The parts of a span before and after another. */
function outside(span: Span, hole: Span): Span[] {
  return [
    { start: span.start, end: Math.min(span.end, hole.start) },
    { start: Math.max(span.start, hole.end), end: span.end },
  ].filter(({ start, end }) => start < end);
}

/** Adds a human annotation; suggestions of the same family that it meets give way to it. */
function put(annotations: readonly Annotation[], made: Annotation): readonly Annotation[] {
  const givesWay = (annotation: Annotation): boolean =>
    annotation.status === 'suggested' &&
    family(annotation.kind) === family(made.kind) &&
    overlaps(annotation.span, made.span);
  return inOrder([...annotations.filter((annotation) => !givesWay(annotation)), made]);
}

function replace(
  annotations: readonly Annotation[],
  old: Annotation,
  now: Annotation,
): readonly Annotation[] {
  return annotations.map((annotation) => (annotation === old ? now : annotation));
}

function isAt(annotation: Annotation, kind: AnnotationKind, span: Span): boolean {
  return annotation.kind === kind && annotation.span.start === span.start && annotation.span.end === span.end;
}

function isNameKind(kind: AnnotationKind): boolean {
  return family(kind) === 'name';
}

function isName(
  annotation: Annotation,
): annotation is Annotation & { kind: 'person' | 'place' | 'organization' } {
  return isNameKind(annotation.kind);
}

/** Kinds of one family cannot hold one stretch at once. */
function family(kind: AnnotationKind): string {
  return kind === 'figure' || kind === 'boilerplate' ? kind : 'name';
}

function shared(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
