import { annotationId, type BoilerplateAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { compareSpans, overlaps, quoteOf, type Span } from '../model/span.ts';
import { copiedSentencesIn } from './copied-sentences.ts';
import type { Fingerprint } from './fingerprint.ts';
import { islandsOf, lookupOf, spanLookup } from './lookup.ts';
import { type Passage, type PassageIndex, passagesIn } from './passages.ts';
import { recurringLines } from './recurring-lines.ts';
import { sourceGroupsByPath } from './source-groups.ts';

/** A copy less alike than this says the same in its own words: a cluster, but no boilerplate. */
const leastSimilarity = 0.8;
/** A stretch of boilerplate belongs to a cluster when a passage covers this much of it. */
const coverShare = 0.8;

/**
 * All boilerplate of an article: what it alone shows, with the cluster it belongs to, and the sentences that stand
 * in another article too or again in this one. Shared quotations are the same statement and not boilerplate, and
 * what a person called the article's own reporting stays that.
 */
export function boilerplateOf(
  index: PassageIndex,
  path: string,
  reporting: readonly Span[] = [],
): readonly BoilerplateAnnotation[] {
  const print = index.prints.get(path);
  if (print === undefined) return [];
  const passages = passagesIn(index, path);
  const passagesAt = lookupOf(passages, ({ occurrence }) => occurrence.span);
  const marked = [...print.boilerplate, ...recurringIn(index, print, reporting)];
  const own = marked.map((annotation) => withCluster(annotation, passagesAt(annotation.span)));
  const takenAt = spanLookup([...own.map(({ span }) => span), ...reporting]);
  const sentencesOf = copiedSentencesIn(print.article);
  const copied = passages
    .filter(isCopy)
    .flatMap((passage) => sentencesOf(passage.occurrence.span).map((span) => ({ span, passage })))
    .filter(({ span }) => takenAt(span).length === 0);
  const sentences = longestApart(copied).map(({ span, passage }) =>
    annotationOf(print.article, span, { kind: 'passage', ...relationOf(passage) }),
  );
  return [...own, ...sentences].toSorted((a, b) => compareSpans(a.span, b.span));
}

/** The lines that recur in the stories of an outlet, where nobody calls them reporting. */
function recurringIn(
  { library, sourceGroups }: PassageIndex,
  print: Fingerprint,
  reporting: readonly Span[],
): readonly BoilerplateAnnotation[] {
  const lines = recurringLines(library, print, (path) => sourceGroupsByPath(sourceGroups).get(path) ?? path);
  return lines
    .filter((span) => reporting.every((other) => !overlaps(span, other)))
    .map((span) => annotationOf(print.article, span, { kind: 'site-chrome', ...standsAlone }));
}

const standsAlone = { relation: null, cluster: null, original: null, similarity: 1 } as const;

/** Sentences of an article that are copied, and the passage that has them. */
interface Copied {
  readonly span: Span;
  readonly passage: Passage;
}

/** Of those that overlap the ones of the longest passages. */
function longestApart(copied: readonly Copied[]): readonly Copied[] {
  return islandsOf(copied, ({ span }) => span).flatMap((island) => {
    const kept: Copied[] = [];
    for (const copy of island.toSorted((a, b) => longerFirst(a.passage, b.passage))) {
      if (kept.every((other) => !overlaps(other.span, copy.span))) kept.push(copy);
    }
    return kept;
  });
}

/** The first of two in one article is its own; of two articles nobody knows for sure, so both are marked. */
function isCopy({ cluster, occurrence }: Passage): boolean {
  if (cluster.relation === 'paraphrase') return false;
  if (!occurrence.original) return leastSimilarity <= occurrence.similarity;
  const [, ...copies] = cluster.occurrences;
  return cluster.relation !== 'repeat-within' && copies.some((copy) => leastSimilarity <= copy.similarity);
}

function longerFirst({ occurrence: { span: a } }: Passage, { occurrence: { span: b } }: Passage): number {
  return b.end - b.start - (a.end - a.start) || compareSpans(a, b);
}

function withCluster(annotation: BoilerplateAnnotation, passages: readonly Passage[]): BoilerplateAnnotation {
  const { start, end } = annotation.span;
  const holding = passages.find(({ occurrence: { span } }) => {
    return Math.min(end, span.end) - Math.max(start, span.start) >= coverShare * (end - start);
  });
  if (holding === undefined) return annotation;
  return { ...annotation, boilerplate: { ...annotation.boilerplate, ...relationOf(holding) } };
}

function annotationOf(
  article: Article,
  span: Span,
  boilerplate: BoilerplateAnnotation['boilerplate'],
): BoilerplateAnnotation {
  return {
    id: annotationId('boilerplate', span),
    kind: 'boilerplate',
    span,
    quote: quoteOf(article.text, span),
    confidence: 0.9,
    origin: 'machine',
    status: 'suggested',
    boilerplate,
  };
}

function relationOf({
  cluster,
  occurrence,
}: Passage): Pick<BoilerplateAnnotation['boilerplate'], 'relation' | 'cluster' | 'original' | 'similarity'> {
  const { path, span } = cluster.occurrences[0]!;
  return {
    relation: cluster.relation,
    cluster: cluster.id,
    original: occurrence.original ? null : { path, ...span },
    similarity: occurrence.similarity,
  };
}
