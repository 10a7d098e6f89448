import type { Analysis } from '../../corpus/analysis.ts';
import type { FigureRecord } from '../../corpus/facts/figure-record.ts';
import type { FigureAnnotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { Hedge } from '../../model/figure.ts';
import { indexAt, type Span } from '../../model/span.ts';
import type { Suggestion } from './finding.ts';

/** Words for a hedge, the usual one first, as they stand before a figure. */
const hedgeWords: Readonly<Record<Hedge, readonly string[]>> = {
  about: ['about', 'around', 'roughly', 'approximately', 'some', 'an estimated', 'circa'],
  nearly: ['nearly', 'almost', 'close to', 'approaching', 'just under', 'just short of'],
  over: ['more than', 'over', 'above', 'upwards of', 'exceeding', 'in excess of', 'just over'],
  at_least: ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of'],
  under: ['less than', 'fewer than', 'under', 'below'],
  up_to: ['up to', 'as many as', 'as much as', 'at most', 'no more than', 'not more than', 'a maximum of'],
};

const allHedges: readonly string[] = Object.values(hedgeWords)
  .flat()
  .sort((a, b) => b.length - a.length);

/** Changes that make the draft say what the source says: its hedge, and its value where that differs. */
export function hedgeEdit(
  draft: Analysis,
  { span, figure }: FigureAnnotation,
  source: Analysis,
  { annotation }: FigureRecord,
): readonly Suggestion[] {
  const { text } = draft.article;
  const own = hedgeBefore(text, span);
  const theirs = annotation.figure;
  const place = { start: own?.start ?? span.start, end: span.end };
  const isSameValue = figure.value !== null && figure.value === theirs.value && figure.unit === theirs.unit;
  const words =
    theirs.hedge === null ? '' : `${hedgeTextIn(source.article.text, annotation.span, theirs.hedge)} `;
  const value = isSameValue ? text.slice(span.start, span.end) : annotation.quote;
  const replacement = startsSentence(draft.article, place.start) ? capitalized(words + value) : words + value;
  if (replacement === text.slice(place.start, place.end)) return [];
  // What stands between is markup of the draft, and stays.
  const isApart = own !== null && own.end + 1 < span.start;
  const hedge = replacement.slice(0, replacement.length - value.length).trimEnd();
  return [
    {
      code: isSameValue ? 'use-source-hedge' : 'use-source-figure',
      edits: isApart
        ? [
            { span: hedge === '' ? { ...own, end: own.end + 1 } : own, text: hedge },
            { span, text: value },
          ]
        : [{ span: place, text: replacement }],
      from: { path: source.article.path, span: annotation.span },
    },
  ];
}

/** The hedge that stands right before a figure. */
function hedgeBefore(text: string, { start }: Span): Span | null {
  const before = text.slice(Math.max(0, start - 20), start).toLowerCase();
  const trimmed = before.trimEnd();
  const hedge = allHedges.find((words) => {
    return trimmed.endsWith(words) && !/[\p{L}]/u.test(trimmed[trimmed.length - words.length - 1] ?? ' ');
  });
  if (hedge === undefined || trimmed.length === before.length) return null;
  const end = start - (before.length - trimmed.length);
  return { start: end - hedge.length, end };
}

/** The source's own words for its hedge where they stand right before its figure, else the usual ones. */
function hedgeTextIn(text: string, span: Span, hedge: Hedge): string {
  const own = hedgeBefore(text, span);
  return own === null ? hedgeWords[hedge][0]! : text.slice(own.start, own.end).toLowerCase();
}

/** Whether a sentence begins there, but for its quotation mark; a writer's small letter at its head is kept. */
function startsSentence({ text, sentences }: Article, start: number): boolean {
  const sentence = sentences[indexAt(sentences, start)];
  const before = sentence === undefined ? null : text.slice(sentence.start, start);
  return before !== null && /^["“‘'«(]?$/.test(before) && !/^\p{Ll}/u.test(text.slice(start));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
