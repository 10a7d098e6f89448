import type { Reason } from '../../model/fact.ts';
import type { Analysis } from '../analysis.ts';
import { conceptHash } from './concept.ts';
import type { Link } from './group.ts';
import { predicateName } from './predicates.ts';
import type { FigureRecord } from './record.ts';
import { type Term, termsOf } from './score.ts';
import { stemOf } from './stem.ts';
import { firstToken } from './surroundings.ts';
import type { Weighed } from './weights.ts';

/** Words, names or days shown with a reason: no more than these. */
const shown = 5;

/** The terms of a link's score as reasons, with the words behind them read from the texts. */
export function reasonsOf(
  a: Weighed,
  b: Weighed,
  link: Pick<Link, 'decided'>,
  analysisOf: (path: string) => Analysis,
): readonly Reason[] {
  const decision: readonly Reason[] =
    link.decided === true ? [{ code: 'decision', points: 0, detail: [] }] : [];
  const terms = termsOf(a, b).map((term) => ({ ...term, detail: detailOf(term, a, b, analysisOf) }));
  return [...decision, ...terms];
}

function detailOf(
  { code }: Term,
  a: Weighed,
  b: Weighed,
  analysisOf: (path: string) => Analysis,
): readonly string[] {
  const { figure } = a.record.annotation;
  switch (code) {
    case 'same-unit':
      return [figure.unit ?? ''];
    case 'same-item':
    case 'related-item':
    case 'other-item':
      return distinct([figure.item, b.record.annotation.figure.item]);
    case 'same-predicate':
      return a.record.predicates.filter((id) => b.record.predicates.includes(id)).map(predicateName);
    case 'other-predicate':
      return [...a.record.predicates, ...b.record.predicates].map(predicateName);
    case 'shared-words':
      return sharedWords(a, b, analysisOf(a.record.source.path));
    case 'shared-story':
      return sharedStory(a, b, analysisOf(a.record.source.path));
    case 'same-actor':
    case 'other-actor':
      return distinct([figure.itemPhrase, b.record.annotation.figure.itemPhrase]);
    case 'days-apart':
      return [String(Math.abs(a.record.source.day - b.record.source.day))];
    case 'same-time':
    case 'other-time':
      return distinct([figure.time?.text ?? null, b.record.annotation.figure.time?.text ?? null]);
    default:
      return [];
  }
}

function distinct(words: readonly (string | null)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== null))];
}

/** Words of the first sentence that the second has too, the telling ones first, as they stand in the text. */
function sharedWords(a: Weighed, b: Weighed, analysis: Analysis): readonly string[] {
  const other = new Set(b.record.words);
  const weights = new Map(a.record.words.map((hash, i) => [hash, other.has(hash) ? a.words[i]! : 0]));
  return tellingWords(analysis, a.record, weights);
}

function tellingWords(
  { article }: Analysis,
  { sentence }: FigureRecord,
  weights: ReadonlyMap<number, number>,
): readonly string[] {
  const { text, tokens } = article;
  const found = new Map<number, string>();
  const end = firstToken(tokens, sentence.end);
  for (let i = firstToken(tokens, sentence.start); i < end; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const hash = conceptHash(stemOf(word));
    if ((weights.get(hash) ?? 0) > 0 && !found.has(hash)) found.set(hash, word);
  }
  return [...found]
    .sort((x, y) => weights.get(y[0])! - weights.get(x[0])!)
    .slice(0, shown)
    .map(([, word]) => word);
}

/** Words of the first article's story that the second tells too. */
function sharedStory(a: Weighed, b: Weighed, { article }: Analysis): readonly string[] {
  const other = new Set(b.record.source.story);
  const weights = new Map(
    a.record.source.story.map((hash, i) => [hash, other.has(hash) ? a.source.story[i]! : 0]),
  );
  const found = new Map<number, string>();
  const { text, tokens } = article;
  for (let i = 0; i < tokens.length && found.size < weights.size; i++) {
    const word = text.slice(tokens.start[i]!, tokens.end[i]!);
    const hash = conceptHash(stemOf(word));
    if ((weights.get(hash) ?? 0) > 0 && !found.has(hash)) found.set(hash, word);
  }
  return [...found]
    .sort((x, y) => weights.get(y[0])! - weights.get(x[0])!)
    .slice(0, shown)
    .map(([, word]) => word);
}
