import type { Analysis } from '../../../src/corpus/analysis.ts';
import { fingerprint } from '../../../src/duplicates/fingerprint.ts';
import { annotationId, type NameAnnotation } from '../../../src/model/annotation.ts';
import { recognizeFigures } from '../../../src/recognize/figures.ts';
import { draftFromText } from '../../../src/text/draft.ts';

/** A name marked by hand. */
export interface MarkedName {
  readonly kind: 'person' | 'place';
  readonly start: number;
  readonly end: number;
  readonly title: string | null;
}

/** The analysis of a text whose names are told; a path such as `2026-03-01_a.txt` tells the date. */
export function analysisOfFindings(path: string, text: string, marked: readonly MarkedName[]): Analysis {
  const date = /^(\d{4}-\d{2}-\d{2})_/.exec(path)?.[1] ?? null;
  const article = draftFromText(text, { path, date });
  const names = marked.map(({ kind, start, end, title }): NameAnnotation => {
    const span = { start, end };
    const quote = text.slice(start, end);
    return {
      id: annotationId(kind, span),
      kind,
      span,
      quote,
      confidence: 1,
      origin: 'machine',
      status: 'suggested',
      name: fullest(quote, marked, text),
      titles: title === null ? [] : [{ text: title, span, kind: 'role' }],
    };
  });
  const figures = recognizeFigures(article, names);
  return {
    article,
    names,
    figures,
    boilerplate: [],
    rejected: [],
    reporting: [],
    fingerprint: fingerprint(article, names, []),
  };
}

/** The longest marked name that ends with this one. */
function fullest(quote: string, marked: readonly MarkedName[], text: string): string {
  const names = marked.map(({ start, end }) => text.slice(start, end)).filter((name) => name.endsWith(quote));
  return names.toSorted((a, b) => b.length - a.length)[0] ?? quote;
}
