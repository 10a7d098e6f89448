import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';

/** An annotation with what is known of it across articles. */
export interface ExportedAnnotation {
  readonly annotation: Annotation;
  readonly entity: { readonly id: string; readonly name: string } | null;
  readonly fact: string | null;
}

/** An article and its annotations in text order: what every format is written from. */
export interface AnnotatedArticle {
  readonly article: Article;
  readonly annotations: readonly ExportedAnnotation[];
}

/** What a format could not hold, and how often. */
export interface Loss {
  readonly what:
    | 'rejected annotations'
    | 'overlapping annotations'
    | 'annotations inside a word'
    | 'boilerplate'
    | 'characters that XML cannot hold';
  readonly count: number;
}

/** A file to write; its path is relative to where the export goes, and empty where the export is one file. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** An export and what it does not hold. */
export interface Exported {
  readonly files: readonly ExportFile[];
  readonly losses: readonly Loss[];
}

/** Writes annotated articles in one format; what the format cannot hold is counted as losses. */
export type Exporter = (articles: readonly AnnotatedArticle[]) => Exported;

/** An export that is one text with no path of its own: it goes to stdout or --output. */
export function oneFile(text: string, losses: readonly Loss[] = []): Exported {
  return { files: [{ path: '', text }], losses: losses.filter(({ count }) => count > 0) };
}

/** One JSON value a line. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Articles without what a person rejected, and how much that was. */
export function withoutRejected(articles: readonly AnnotatedArticle[]): {
  articles: readonly AnnotatedArticle[];
  loss: Loss;
} {
  const valid = articles.map(({ article, annotations }) => ({
    article,
    annotations: annotations.filter(({ annotation }) => annotation.status !== 'rejected'),
  }));
  const total = (list: readonly AnnotatedArticle[]): number =>
    list.reduce((sum, { annotations }) => sum + annotations.length, 0);
  return { articles: valid, loss: { what: 'rejected annotations', count: total(articles) - total(valid) } };
}

/** The names of the kinds in formats that want a capital: Person, Place, Figure. */
export const labels: Readonly<Record<Annotation['kind'], string>> = {
  person: 'Person',
  place: 'Place',
  organization: 'Organization',
  figure: 'Figure',
  boilerplate: 'Boilerplate',
};

/** Picks annotations that do not overlap: the longer of two, names and figures before boilerplate. */
export function disjoint(annotations: readonly ExportedAnnotation[]): readonly ExportedAnnotation[] {
  const rank = ({ annotation: { kind, span } }: ExportedAnnotation): number =>
    (kind === 'boilerplate' ? 0 : 1e9) + span.end - span.start;
  const chosen: ExportedAnnotation[] = [];
  const taken: { start: number; end: number }[] = [];
  for (const each of annotations.toSorted(
    (a, b) => rank(b) - rank(a) || a.annotation.span.start - b.annotation.span.start,
  )) {
    const { start, end } = each.annotation.span;
    if (taken.some((span) => span.start < end && start < span.end)) continue;
    taken.push({ start, end });
    chosen.push(each);
  }
  return chosen.sort((a, b) => a.annotation.span.start - b.annotation.span.start);
}
