import type { Article } from '../model/article.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { ExportedAnnotation } from './exported.ts';

/** A stretch of text, or an annotation around more of them. */
export type Node = string | { readonly of: ExportedAnnotation; readonly nodes: readonly Node[] };

/** Annotations that can stand around one another: of two that cross, the earlier stays. */
export function nested(annotations: readonly ExportedAnnotation[]): readonly ExportedAnnotation[] {
  const kept: ExportedAnnotation[] = [];
  for (const each of outerFirst(annotations)) {
    if (!kept.some((other) => crosses(other.annotation.span, each.annotation.span))) kept.push(each);
  }
  return kept;
}

function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !contains(a, b) && !contains(b, a);
}

function outerFirst(annotations: readonly ExportedAnnotation[]): readonly ExportedAnnotation[] {
  return annotations.toSorted(
    (a, b) =>
      a.annotation.span.start - b.annotation.span.start || b.annotation.span.end - a.annotation.span.end,
  );
}

/** The text of a span with the annotations in it around their words; `annotations` must be nested. */
export function treeOf(
  article: Article,
  span: Span,
  annotations: readonly ExportedAnnotation[],
): readonly Node[] {
  const inside = outerFirst(annotations.filter(({ annotation }) => contains(span, annotation.span)));
  return nodesIn(article.text, span, inside);
}

function nodesIn(text: string, span: Span, inside: readonly ExportedAnnotation[]): readonly Node[] {
  const nodes: Node[] = [];
  let at = span.start;
  for (let k = 0; k < inside.length; ) {
    const of = inside[k]!;
    const { span: own } = of.annotation;
    let next = k + 1;
    while (next < inside.length && contains(own, inside[next]!.annotation.span)) next++;
    if (at < own.start) nodes.push(text.slice(at, own.start));
    nodes.push({ of, nodes: nodesIn(text, own, inside.slice(k + 1, next)) });
    at = own.end;
    k = next;
  }
  if (at < span.end) nodes.push(text.slice(at, span.end));
  return nodes;
}
