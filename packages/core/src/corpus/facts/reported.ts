import type { BoilerplateKind } from '../../model/passage.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Analysis } from '../analysis.ts';

/** Boilerplate that states nothing the article reports. Captions and copied prose do report. */
const unreported: ReadonlySet<BoilerplateKind> = new Set([
  'chart-label',
  'site-chrome',
  'navigation',
  'appeal',
  'copyright',
  'byline',
  'credit',
  'comments',
  'machine-noise',
]);

/** Whether a figure belongs to what the article reports, not to a chart, a legend, a menu or an appeal. */
export function isReported({ article, boilerplate }: Analysis, figure: Span, sentence: Span): boolean {
  if (boilerplate.some(({ span, boilerplate: { kind } }) => unreported.has(kind) && overlaps(span, figure))) {
    return false;
  }
  const before = article.text.slice(Math.max(sentence.start, figure.start - counterLength), figure.start);
  if (counter.test(before)) return false;
  const isLong = labelLength < sentence.end - sentence.start;
  return isLong || !isLabel(article.text.slice(sentence.start, sentence.end), article.title);
}

/** A few words take no more room than this. */
const labelLength = 200;

/** `Image 12 of 40`: neither number says anything of what the image shows. */
const counter = /\b(?:image|photo|picture|slide|page|video|item)s?\s+(?:\d{1,4}\s+of\s+)?$/i;
const counterLength = 24;

/** A few words without an end, such as `32,000 troops` on a map, that are not the headline. */
function isLabel(sentence: string, title: string | null): boolean {
  if (title?.includes(sentence) === true) return false;
  return sentence.split(/\s+/).length < 4 && !/[.!?…”"']$/.test(sentence);
}
