import { annotationId, type BoilerplateAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { quoteOf, type Span } from '../model/span.ts';
import { trimSpan } from '../text/lines.ts';
import { appealsGoOn } from './appeals.ts';
import { captionsBeside } from './captions.ts';
import { cards } from './cards.ts';
import { matchLine } from './kinds/match.ts';
import { labelBlocks } from './label-block.ts';
import { type Finding, filledLines } from './layout.ts';
import { linkLists } from './link-lists.ts';
import { margins } from './margins.ts';
import { repeatedLines } from './repeated-lines.ts';
import { settleFindings } from './settle.ts';
import { castVotes } from './votes.ts';

/**
 * Finds what one article alone shows to be boilerplate: captions, credits, chart labels, chrome. Marked, never
 * removed. The stretches do not overlap. Copies and repeats of prose are passages: see `passages.ts`.
 */
export function recognizeBoilerplate(article: Article): readonly BoilerplateAnnotation[] {
  const lines = filledLines(article);
  const matches = lines.map((line) => matchLine(line.text, line.span.start));
  const structural = [...labelBlocks(lines), ...repeatedLines(lines, article.title)];
  const voted = castVotes(lines, matches, structural);
  const beside = [
    ...captionsBeside(lines, voted),
    ...cards(lines, voted),
    ...linkLists(lines, voted),
    ...appealsGoOn(lines, voted),
    ...margins(lines, voted, article.title),
  ];
  return settleFindings([...voted, ...beside])
    .map(({ kind, span }) => ({ kind, span: withoutEdges(article.text, span) }))
    .filter(({ span }) => span.start < span.end)
    .map((finding) => annotationOf(article, finding));
}

/** A stretch cut out of a line, without the end of the sentence before it and without blanks. */
function withoutEdges(text: string, { start, end }: Span): Span {
  while (start < end && /[\s.,;!?]/.test(text[start]!)) start++;
  return trimSpan(text, { start, end });
}

function annotationOf(article: Article, { kind, span }: Finding): BoilerplateAnnotation {
  return {
    id: annotationId('boilerplate', span),
    kind: 'boilerplate',
    span,
    quote: quoteOf(article.text, span),
    confidence: 0.95,
    origin: 'machine',
    status: 'suggested',
    boilerplate: { kind, relation: null, cluster: null, original: null, similarity: 1 },
  };
}
