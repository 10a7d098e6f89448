import type { Corpus } from '../corpus/corpus.ts';
import { type Passage, passagesAt } from '../duplicates/passages.ts';
import type { BoilerplateKind, Cluster, Relation } from '../model/passage.ts';
import { quoteOf, type Span } from '../model/span.ts';

/** A place where a passage stands, with its words. */
export interface Twin {
  readonly path: string;
  readonly span: Span;
  readonly quote: string;
  readonly original: boolean;
  /** 0 to 1, against the original. */
  readonly similarity: number;
}

/** What a copy has in another way than the original; an empty quote is a place where words were left out. */
export interface TwinChange {
  readonly original: Span;
  readonly originalQuote: string;
  readonly path: string;
  readonly copy: Span;
  readonly copyQuote: string;
  /** Both have numbers, and not the same ones. */
  readonly digits: boolean;
}

/** A passage at a place: what it is, where it stands too, and what differs there. */
export interface CopiesAnswer {
  readonly cluster: string;
  readonly kind: BoilerplateKind;
  readonly relation: Relation;
  readonly here: Twin;
  /** The other places, the original first. */
  readonly twins: readonly Twin[];
  /** In the order of the copies; of this copy alone where the place asked for is one. */
  readonly changes: readonly TwinChange[];
}

/**
 * The passages that touch a span, the most alike first. Throws RangeError when the corpus has no such article.
 */
export function copiesOf(corpus: Corpus, path: string, span: Span): readonly CopiesAnswer[] {
  if (!corpus.analyses.has(path)) throw new RangeError(`no article at ${path}`);
  return passagesAt(corpus.passages, path, span)
    .toSorted((a, b) => b.cluster.similarity - a.cluster.similarity)
    .map((passage) => answerOf(corpus, passage));
}

function answerOf(corpus: Corpus, { cluster, occurrence }: Passage): CopiesAnswer {
  const twins = cluster.occurrences.filter((other) => other !== occurrence);
  const changes = changesOf(corpus, cluster).filter(
    ({ path, copy }) => occurrence.original || (path === occurrence.path && meets(copy, occurrence.span)),
  );
  return {
    cluster: cluster.id,
    kind: cluster.kind,
    relation: cluster.relation,
    here: twinOf(corpus, occurrence),
    twins: twins.map((twin) => twinOf(corpus, twin)),
    changes,
  };
}

/** Whether a change, which may be empty, lies in a stretch. */
function meets(change: Span, stretch: Span): boolean {
  return stretch.start <= change.start && change.end <= stretch.end;
}

function twinOf(corpus: Corpus, { path, span, original, similarity }: Cluster['occurrences'][number]): Twin {
  return { path, span, quote: quoteOf(textAt(corpus, path), span), original, similarity };
}

/** What the copies of a cluster have in another way than its original, with the words of both. */
export function changesOf(corpus: Corpus, { occurrences, changes }: Cluster): readonly TwinChange[] {
  const source = textAt(corpus, occurrences[0]!.path);
  return changes.map(({ original, copy: { path, start, end }, digits }) => ({
    original,
    originalQuote: quoteOf(source, original),
    path,
    copy: { start, end },
    copyQuote: quoteOf(textAt(corpus, path), { start, end }),
    digits,
  }));
}

function textAt(corpus: Corpus, path: string): string {
  return corpus.analyses.get(path)!.article.text;
}
