import { type Article, tokenFrom } from '../../model/article.ts';
import type { Reason } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Analysis } from '../analysis.ts';
import { conceptHash } from './concept.ts';
import type { FigureRecord } from './figure-record.ts';
import type { Link } from './link.ts';
import { predicateName } from './predicates.ts';
import { type Term, termsOf } from './score.ts';
import { stemOf } from './stem.ts';
import type { Weights } from './weights.ts';

/** Words, names or days shown with a reason: no more than these. */
const shown = 5;

/** The terms of a link's score as reasons, with the words behind them read from the texts. */
export function reasonsOf(
  a: FigureRecord,
  b: FigureRecord,
  weights: Weights,
  link: Pick<Link, 'decided'>,
  analysisOf: (path: string) => Analysis,
): readonly Reason[] {
  const decision: readonly Reason[] =
    link.decided === true ? [{ code: 'decision', points: 0, detail: [] }] : [];
  const terms = termsOf(a, b, weights).map((term) => ({
    ...term,
    detail: detailOf(term, a, b, weights, analysisOf),
  }));
  return [...decision, ...terms];
}

function detailOf(
  { code }: Term,
  a: FigureRecord,
  b: FigureRecord,
  weights: Weights,
  analysisOf: (path: string) => Analysis,
): readonly string[] {
  const { figure } = a.annotation;
  switch (code) {
    case 'same-unit':
      return [figure.unit ?? ''];
    case 'same-item':
    case 'related-item':
    case 'other-item':
      return distinct([figure.item, b.annotation.figure.item]);
    case 'same-predicate':
      return a.predicates.filter((id) => b.predicates.includes(id)).map(predicateName);
    case 'other-predicate':
      return [...a.predicates, ...b.predicates].map(predicateName);
    case 'shared-words':
      return sharedWords(a, b, weights, analysisOf(a.source.path));
    case 'shared-story':
      return sharedStory(a, b, weights, analysisOf(a.source.path));
    case 'same-actor':
    case 'other-actor':
      return distinct([figure.itemPhrase, b.annotation.figure.itemPhrase]);
    case 'days-apart':
      return [String(Math.abs(a.source.day - b.source.day))];
    case 'same-time':
    case 'other-time':
      return distinct([figure.time?.text ?? null, b.annotation.figure.time?.text ?? null]);
    default:
      return [];
  }
}

function distinct(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== null))];
}

/** Words of the first sentence that the second has too, the telling ones first, as they stand in the text. */
function sharedWords(
  a: FigureRecord,
  b: FigureRecord,
  weights: Weights,
  { article }: Analysis,
): readonly string[] {
  const other = new Set(b.words);
  const shared = a.words.filter((hash) => other.has(hash));
  return tellingWords(article, a.sentence, shared, weights.word);
}

/** Words of the first article's story that the second tells too. */
function sharedStory(
  { source }: FigureRecord,
  b: FigureRecord,
  weights: Weights,
  { article }: Analysis,
): readonly string[] {
  const other = new Set(b.source.story);
  const shared = source.story.filter((hash) => other.has(hash));
  return tellingWords(article, { start: 0, end: article.text.length }, shared, weights.story);
}

/** The words with these hashes that are worth most, as they first stand in a stretch of an article. */
function tellingWords(
  { text, tokens }: Article,
  { start, end }: Span,
  hashes: readonly number[],
  weigh: (hash: number) => number,
): readonly string[] {
  const wanted = new Set(hashes.filter((hash) => weigh(hash) > 0));
  const found = new Map<number, string>();
  const last = tokenFrom(tokens, end);
  for (let i = tokenFrom(tokens, start); i < last && found.size < wanted.size; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const hash = conceptHash(stemOf(word));
    if (wanted.has(hash) && !found.has(hash)) found.set(hash, word);
  }
  return [...found]
    .sort((x, y) => weigh(y[0]) - weigh(x[0]))
    .slice(0, shown)
    .map(([, word]) => word);
}
