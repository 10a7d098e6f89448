import type { AnnotatedArticle, ExportedAnnotation } from '../../src/export/exported.ts';
import type { Foreign, ForeignAnnotation } from '../../src/export/imported.ts';
import { fit } from '../../src/export/imported.ts';
import { flatten, unflatten } from '../../src/export/meaning.ts';
import { type Annotation, articleFromText, type Verdict } from '../../src/index.ts';
import { makeAnnotation } from '../../src/review/meaning.ts';
import { spanOf } from '../review/decisions.ts';

/** A text with what trips readers: a byte order mark, CRLF, emoji, a letter beyond the basic plane, marks, NBSP. */
export const odd = `\ufeffRussia’s 😀 troops\r\nAbout 100,000 e\u0301lite 𝔘krainian\u00a0men met\r\nMs. Sherman.\r\n\r\n=SUM(“5”) & <b> "x", 2–3 miles\r\n`;

type Meaning = Omit<Extract<Verdict, { action: 'add' }>, 'action' | 'kind'>;

/** An annotation of a quote in a text. */
export function mark(
  text: string,
  kind: Annotation['kind'],
  quote: string,
  meaning: Meaning = {},
): ExportedAnnotation {
  const article = articleFromText(text, { path: 'a.txt' });
  const made = makeAnnotation(article, kind, spanOf(text, quote), meaning);
  return { annotation: { ...made, status: 'accepted' }, entity: null, fact: null };
}

/** An article with annotations, in text order. */
export function annotated(
  text: string,
  marks: readonly ExportedAnnotation[],
  path = 'sources/a b.txt',
): AnnotatedArticle {
  const annotations = marks.toSorted((a, b) => a.annotation.span.start - b.annotation.span.start);
  return { article: articleFromText(text, { path }), annotations };
}

/** The odd text with every kind of annotation, some inside others. */
export const oddArticle: AnnotatedArticle = annotated(odd, [
  mark(odd, 'place', 'Russia'),
  mark(odd, 'figure', '100,000', {
    figure: { value: 100_000, hedge: 'about', item: 'men', attribution: 'Ms. Sherman' },
  }),
  mark(odd, 'organization', '𝔘krainian\u00a0men'),
  mark(odd, 'person', 'Sherman', { name: 'Wendy "W." Sherman' }),
  mark(odd, 'boilerplate', 'met\r\nMs. Sherman.', { boilerplate: 'caption' }),
  mark(odd, 'figure', '2–3 miles', { figure: { min: 2, max: 3, unit: 'mile' } }),
  mark(odd, 'organization', '=SUM(“5”)'),
]);

/** What an import has to give back: kind, place, quote and meaning. */
export function essence({ annotations }: AnnotatedArticle): object[] {
  return annotations.map(({ annotation }) => ({
    kind: annotation.kind,
    span: annotation.span,
    meaning: unflatten(annotation.kind, flatten(annotation)),
    status: annotation.status,
  }));
}

/** The same of what was imported, placed in a text. */
export function importedEssence(text: string, foreign: Foreign): object[] {
  return fit(
    text,
    foreign.articles.flatMap(({ annotations }) => annotations),
    foreign.articles[0]?.counting,
  ).annotations.map(({ kind, span, meaning, status }) => ({ kind, span, meaning, status }));
}

/** An annotation that another program might have written. */
export function foreign(quote: string, start: number, end: number): ForeignAnnotation {
  return { kind: 'person', start, end, quote, meaning: {}, status: 'suggested' };
}
