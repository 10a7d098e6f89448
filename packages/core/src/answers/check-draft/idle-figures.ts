import type { Analysis } from '../../corpus/analysis.ts';
import type { Matched } from '../../corpus/facts/match.ts';
import { quoteOf } from '../../model/span.ts';

/**
 * Whether an unmatched figure claims too little to be called missing: a small number in words ("two of them"), a span
 * of time nobody measured ("in ten minutes", "a week"), or a figure that could not be compared at all.
 */
export function isIdle({ annotation, record }: Matched, { article }: Analysis): boolean {
  const { figure, span } = annotation;
  if (record === null) return true;
  if (figure.hedge !== null || record.predicates.length > 0) return false;
  const isSpelledOut = !/\d/.test(quoteOf(article.text, span));
  if (!isSpelledOut) return false;
  const size = figure.value ?? figure.max ?? 0;
  return (
    size <= 3 ||
    isTime(figure.base?.unit ?? figure.unit) ||
    figure.unit === 'ratio' ||
    figure.unit === 'times'
  );
}

function isTime(unit: string | null): boolean {
  return unit !== null && /^(?:second|minute|hour|day|night|week|month|year|decade|century)$/.test(unit);
}
